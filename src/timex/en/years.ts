import type { RecogniseRule } from '../language.ts';
import { defineRule } from './define-rule.ts';
import * as stems from './stems.ts';
import { readYear } from './read-year.ts';
import { decadeNames, gap, ordinalOf, ordinalPattern } from './words.ts';

const decade = Object.keys(decadeNames).join('|');

/** Years, decades and centuries. A bare number is recognised generously; `refuse-numbers.ts` asks for its reasons. */
export const years: readonly RecogniseRule[] = [
  defineRule(
    'year-era',
    [stems.digit],
    ['44 BCE', '480 B.C.', '79 AD'],
    `(?<year>\\d{1,5})\\s?(?<era>BCE?|B\\.C\\.(?:E\\.)?|AD|A\\.D\\.|CE|C\\.E\\.)`,
    (groups) => readBareYear(groups['year'], groups['era']),
  ),
  defineRule('era-year', [stems.digit], ['AD 79', 'A.D. 476'], `(?:AD|A\\.D\\.)\\s?(?<year>\\d{1,4})`, (groups) =>
    readBareYear(groups['year'], undefined),
  ),
  defineRule(
    'year',
    [stems.digit],
    ['1893', 'the year 1066', '476'],
    `(?:the${gap}year${gap})?(?<year>\\d{3,4})`,
    (groups) => readBareYear(groups['year'], undefined),
  ),
  defineRule('decade', [stems.digit], ['1990s', '1920’s'], `(?<decade>\\d{3})0['’]?s`, (groups) => ({
    kind: 'decade',
    decade: Number(groups['decade']),
    short: false,
  })),
  defineRule('short-decade', [stems.digit], ['’90s'], "['’‘](?<digit>[1-9])0s", ({ digit }) => ({
    kind: 'decade',
    decade: Number(digit),
    short: true,
  })),
  defineRule('named-decade', [stems.decade], ['the nineties'], `the${gap}(?<name>${decade})`, ({ name = '' }) => ({
    kind: 'decade',
    decade: decadeNames[name.toLowerCase()] ?? 0,
    short: true,
  })),
  defineRule(
    'century',
    [stems.century],
    ['19th century', 'nineteenth century'],
    `(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<ordinal>${ordinalPattern}))[\\s-]century`,
    ({ number, ordinal }) => {
      const century = number === undefined ? ordinalOf(ordinal ?? '') : Number(number);
      return century < 1 ? undefined : { kind: 'century', century: century - 1 };
    },
  ),
];

function readBareYear(digits: string | undefined, era: string | undefined) {
  const year = readYear(digits ?? '', era);
  return year === undefined ? undefined : ({ kind: 'calendar', year } as const);
}
