import { describe, expect, it } from 'vitest';
import { detectGenre } from '../../src/timex/en/detect-genre.ts';

const history =
  'The league was founded in 1241. In 1367 it went to war, and by 1370 it had won. From 1398 its ships ruled the sea. ' +
  'During 1441 it lost, and in 1469 only a few came. The last diet met in 1669.';
const report =
  'LEEDS, March 3 (Wire) - The council voted on Monday to close the bridge, a spokesman said. It was built in 1894, widened in 1931, ' +
  'painted in 1950 and repaired in 1987, he said on Tuesday. Work will begin next week.';

describe('detectGenre(text, published)', () => {
  it.each([
    ['history', 'a chronicle', history, '2009-12-19'],
    ['history', 'a chronicle without a date', history, undefined],
    [
      'history',
      'years as headings',
      '1917\n\nIn May it began.\n\n1918\n\nIt went on.\n\n1919\n\nIt ended.\n\n1920\n\nNothing.',
      '2009-12-19',
    ],
    [
      'history',
      'years before the common era',
      'He ruled from 31 BC. In 27 BC he changed his name; in 23 BC he fell ill; in 19 BC a poet died.',
      undefined,
    ],
    ['news', 'a report with a past', report, '2014-03-05'],
    ['news', 'a report without years', 'The bridge was closed on Monday, the mayor said.', '2014-03-05'],
    ['news', 'too little to tell', 'It closed in 1894.', '2014-03-05'],
    ['news', 'nothing', '', undefined],
  ])('%s: %s', (genre, _, text, published) => {
    expect(detectGenre(text, published)).toBe(genre);
  });
});
