import { describe, expect, it } from 'vitest';
import { extract } from '../../src/events/extract.ts';

const full = process.env['SOURCELINE_RUNS'] === 'full';

/** Texts that repeat one thing; each has tripped some reader of dates, sentences or names. */
const seeds = [
  ...[
    'The council met on 3 May 1921. ',
    'It met on 3 May 1921. The report came a day after Britain closed it. ',
    'Nothing is dated here. ',
    ' ',
    '7',
    'january ',
    'March\n',
    '12:',
    '1 day ',
    '1/',
    '(',
    '<',
    '&amp;',
  ],
  ...[
    '[a](',
    '`',
    '"',
    '“',
    'e\u0301',
    '大桥。',
    'a',
    'A ',
    '.',
    '. ',
    '1. ',
    ', ',
    'the ',
    'of the ',
    'Dr. ',
    '— ',
    '\n',
    'a\n',
    '🐟',
    'who ',
  ],
  ...['in 1804 ', 'according to ', 'Mayor Li said on Monday that ', 'Smith said, '],
];

describe('extract costs no more than the length of the text', () => {
  it.each((full ? seeds : seeds.slice(0, 7)).map((seed) => [seed]))(
    '%j repeated',
    { retry: 4, timeout: 120_000 },
    (seed) => {
      const sizes = full ? ([100_000, 800_000] as const) : ([20_000, 160_000] as const);
      const [small, large] = sizes.map((size) => shortest(seed.repeat(Math.ceil(size / seed.length))));
      // The slope in a double logarithmic plot; a millisecond keeps what is too fast to measure from deciding.
      const slope = Math.log(((large ?? 0) + 1) / ((small ?? 0) + 1)) / Math.log(sizes[1] / sizes[0]);
      expect(slope).toBeLessThanOrEqual(1.35);
    },
  );
});

function shortest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    extract([{ id: 'a', text, meta: { published: '2014-03-05', language: 'en' } }], { excerpts: true });
    return performance.now() - start;
  });
  return Math.min(...times);
}
