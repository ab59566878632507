import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDataset } from '../../src/dataset/format-dataset.ts';
import { extract } from '../../src/events/extract.ts';
import type { ArticleInput } from '../../src/events/extraction.ts';
import { joinReadings } from '../../src/events/join-readings.ts';
import { readArticle } from '../../src/events/read-article.ts';
import { renameReading } from '../../src/events/rename-reading.ts';
import { makeNews } from './merge/make-news.ts';

const cases = join(import.meta.dirname, '../cases');

/** What people wrote, with and without a title; a text in another language, one without a date, one without text. */
const articles: readonly ArticleInput[] = [
  ...readdirSync(cases).flatMap((id) => {
    const file = join(cases, id, 'article.txt');
    if (!existsSync(file)) return [];
    const text = readFileSync(file, 'utf8');
    return [
      { id, text, meta: { published: '2014-03-05', title: 'Title' } },
      { id: `${id}-bare`, text: text.replace(/^.*\n/u, ''), meta: {} },
    ];
  }),
  ...makeNews(6, 5).map(({ id, text, meta }) => ({ id, text, meta: { ...meta, published: '2014-03-05' } })),
  {
    id: 'said',
    text: 'The council said on 3 March 2014, according to Reuters, that “the bridge” had been closed.',
    meta: {},
  },
  { id: 'german', text: 'Die Brücke wurde am Montag gesperrt, und niemand weiß, wann sie wieder öffnet.', meta: {} },
  { id: 'bread', text: 'Bread is made of flour and water.', meta: {} },
  { id: 'headline', text: 'Bridge shut\n\nIt was closed on 3 March 2014.', meta: {} },
  { id: 'empty', text: '', meta: {} },
];

const options = [{}, { excerpts: true }, { knownTimes: true }] as const;

describe('renameReading(reading, id)', () => {
  it('is what reading under that id gives', () => {
    for (const option of options) {
      for (const article of articles) {
        const id = 'some-other_name.2';
        const renamed = renameReading(readArticle(article, option), id);
        expect(JSON.stringify(renamed), article.id).toBe(JSON.stringify(readArticle({ ...article, id }, option)));
      }
    }
  });
});

describe('joinReadings(readings, options)', () => {
  it('is what extract gives, in whatever order the readings come, also when they were kept as JSON', () => {
    const some = fc.shuffledSubarray([...articles], { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, fc.constantFrom(...options), fc.boolean(), (chosen, option, merge) => {
        const readings = chosen.map((article) => readArticle(article, option));
        const stored = JSON.parse(JSON.stringify(readings)) as typeof readings;
        const expected = extract(chosen, { ...option, merge });
        for (const read of [readings, stored, readings.toReversed()]) {
          const joined = joinReadings(read, { ...option, merge });
          expect(formatDataset(joined.dataset)).toBe(formatDataset(expected.dataset));
          expect(joined.notices).toEqual(expected.notices);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('throws for two articles with one id', () => {
    const reading = readArticle({ id: 'a', text: 'It rained on 3 March 2014.', meta: {} }, {});
    expect(() => joinReadings([reading, reading])).toThrow(new RangeError('repeated id: a'));
  });
});
