import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import type { ArticleInput } from '../../../src/events/extraction.ts';
import { extract } from '../../../src/events/extract.ts';
import { mergeReports } from '../../../src/events/merge/merge-reports.ts';
import { makeNews } from './make-news.ts';

const [small, large] = [100, 1_000] as const;

/** Milliseconds for each article, over as many merges as make a thousand articles, so that both sizes leave as much to clean up. */
function perArticle({ events, articles }: Dataset): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    for (let done = 0; done < large; done += articles.length) mergeReports(events, articles);
    return performance.now() - start;
  });
  return Math.min(...times) / large;
}

/** How much more an article costs among many. Both are measured warm. */
function growth(make: (count: number) => readonly ArticleInput[]): number {
  const [few, many] = [small, large].map((count) => extract(make(count), { merge: false }).dataset);
  if (few === undefined || many === undefined) throw new RangeError('nothing to measure');
  perArticle(few);
  return perArticle(many) / perArticle(few);
}

describe(`mergeReports costs no more an article when there are ${large} than when there are ${small}`, () => {
  it('as the years that they cover grow', { retry: 4, timeout: 120_000 }, () => {
    expect(growth((count) => makeNews(count, 7, count / 4))).toBeLessThanOrEqual(1.2);
  });

  it('as a day has ever more of them: then up to a bound', { retry: 4, timeout: 120_000 }, () => {
    expect(growth((count) => makeNews(count, 7))).toBeLessThanOrEqual(1.6);
  });

  it('as all of them tell the same: then up to a bound', { retry: 4, timeout: 120_000 }, () => {
    const [first] = makeNews(1, 3);
    const copies = (count: number): readonly ArticleInput[] =>
      Array.from({ length: count }, (_, index) => ({
        id: `${index}`,
        text: `${first?.text ?? ''}\n\nCopy ${index} ends here.`,
        meta: first?.meta ?? {},
      }));
    expect(growth(copies)).toBeLessThanOrEqual(1.6);
  });

  it('finds stories among many as well as among few', () => {
    const [few, many] = [small, large].map((count) => extract(makeNews(count, 7)).dataset.events.length / count);
    expect(many ?? 10).toBeLessThan(1.1 * (few ?? 0));
    expect(many).toBeLessThan(6);
  });
});
