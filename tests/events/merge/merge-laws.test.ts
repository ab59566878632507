import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDataset } from '../../../src/dataset/format-dataset.ts';
import type { Dataset } from '../../../src/dataset/types.ts';
import type { ArticleInput } from '../../../src/events/extraction.ts';
import { extract } from '../../../src/events/extract.ts';
import { splitMerged } from '../../../src/events/merge/split-merged.ts';
import { brokenLaws } from '../broken-laws.ts';
import { makeNews } from './make-news.ts';

const runs = process.env['SOURCELINE_RUNS'] === 'full' ? 2_000 : 60;

/** News in any order, some articles twice or without a date of publication. */
const news = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.nat(), fc.nat()).chain(([count, seed, twice]) => {
  const made = makeNews(count, seed);
  const copy = made[twice % count];
  const all = copy === undefined || twice % 3 > 0 ? made : [...made, { ...copy, id: 'copy' }];
  const undated = all.map((article, index) =>
    index === twice % 7 ? { ...article, meta: { language: 'en' } } : article,
  );
  return fc.shuffledSubarray([...undated], { minLength: 1 });
});

const passagesOf = ({ events }: Pick<Dataset, 'events'>): readonly string[] =>
  events
    .flatMap(({ evidence }) =>
      evidence.map(({ article, position, timex }) => `${article} ${position.start} ${timex?.position.start ?? ''}`),
    )
    .sort();

/** Which passages are of one event, by what they say: the ids of articles have no part in it. */
const groupsOf = ({ events }: Pick<Dataset, 'events'>, articles: readonly ArticleInput[]): readonly string[] => {
  const texts = new Map(articles.map(({ id, text, meta }) => [id, `${text}${JSON.stringify(meta)}`]));
  return events
    .map(({ evidence }) =>
      evidence
        .map(({ article, position }) => `${texts.get(article) ?? ''} ${position.start}`)
        .sort()
        .join('|'),
    )
    .sort();
};

describe('mergeReports, of any articles', () => {
  it('gives the same bytes in whatever order the articles come, and keeps the laws', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(news, (articles) => {
        const { dataset } = extract(articles);
        expect(brokenLaws(dataset)).toEqual([]);
        expect(formatDataset(extract(articles.toReversed()).dataset)).toBe(formatDataset(dataset));
      }),
      { numRuns: runs },
    );
  });

  it('groups the same whatever the articles are called', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(news, (articles) => {
        const renamed = articles.map((article, index) => ({ ...article, id: `${(index * 7) % 10}-${index}` }));
        expect(groupsOf(extract(renamed).dataset, renamed)).toEqual(groupsOf(extract(articles).dataset, articles));
      }),
      { numRuns: runs },
    );
  });

  it('keeps every piece of evidence exactly once, one event of an article at most', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(news, (articles) => {
        const merged = extract(articles, { merge: true }).dataset;
        const plain = extract(articles, { merge: false }).dataset;
        expect(passagesOf(merged)).toEqual(passagesOf(plain));
        for (const { was } of merged.edits) {
          const parts = (was as Dataset['events']).flatMap(({ evidence }) => [
            ...new Set(evidence.map((e) => e.article)),
          ]);
          expect(new Set(parts).size).toBe(parts.length);
        }
      }),
      { numRuns: runs },
    );
  });

  it('is undone by splitMerged, in any order, byte for byte', { timeout: 600_000 }, () => {
    let merges = 0;
    fc.assert(
      fc.property(news, fc.boolean(), (articles, backwards) => {
        const merged = extract(articles, { merge: true }).dataset;
        const ids = merged.edits.map(({ path }) => path.slice('/events/'.length));
        merges += ids.length;
        const split = (backwards ? ids.toReversed() : ids).reduce(splitMerged, merged);
        expect(formatDataset(split)).toBe(formatDataset(extract(articles, { merge: false }).dataset));
      }),
      { numRuns: runs },
    );
    expect(merges).toBeGreaterThan(runs);
  });
});
