import type { RecogniseRule } from '../language.ts';
import type { NthReading, Reading } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { fullYear, month, yearWords, monthAny, ordinalWords } from './parts.ts';
import { readOrdinal } from './read-number.ts';
import { readOffsetYear } from './read-offset-year.ts';
import { readYear } from './read-year.ts';
import { monthOf } from './words.ts';

const ofMonth = `month=${month} (","? "of"? year=year | "of"? yearWords=("last/this/next/that" "year"))?`;
const ofOffset = `(shift=("last/this/next/that/the" ("same/following/next/previous")?) unit2=("month/year/decade/century") | lone=(${fullYear} | ${yearWords}))`;

/** Parts of months and years that are counted: "the first week of May", "the last day of 2012". */
export const nths: readonly RecogniseRule[] = [
  {
    name: 'en/nth-of',
    examples: [
      'the first week of May',
      'the last day of 2012',
      'the last week of August 1943',
      'the first day of next month',
      'the second weekend of October',
      'the third week of this month',
      'the first week in July',
      'first month of 1997',
      'the third week next year',
      'the final day of the year',
    ],
    pattern: `"the"? nth=(${ordinalWords} | ord31 | "last/final/opening") unit=("day/week/weekend/month/decade/year") (("of" | "in") (${ofMonth} | ${ofOffset}) | week=("last/this/next" "year"))`,
    read: (match) => {
      const word = match.word('nth');
      const nth = word === 'last' || word === 'final' ? -1 : word === 'opening' ? 1 : readOrdinal(match.words('nth'));
      const unit = match.word('unit');
      if (nth === undefined || nth > 53) return undefined;
      return { kind: 'nth', nth, unit: unit as NthReading['unit'], of: readOf(match) };
    },
  },
  {
    name: 'en/week-of',
    examples: [
      'the week of May 3',
      'the week of September 16th',
      'week of June 5, 1998',
      'the week ended Oct. 6',
      'the week ending May 5',
    ],
    pattern: `"the"? unit=("week/weekend/month") ("of" | "ended/ending/beginning/starting/commencing" "on"?) month=${monthAny} day=(n31 | ord31) (","? year=year)?`,
    read: (match) => {
      const day = readOrdinal(match.words('day'));
      const unit = match.word('unit') as 'week' | 'weekend' | 'month';
      if (day === undefined) return undefined;
      const of: Reading = {
        kind: 'calendar',
        month: monthOf(match.words('month')[0] ?? ''),
        day,
        ...(match.has('year') ? readYear(match.words('year')) : {}),
      };
      return { kind: 'offset', unit, count: 0, base: of };
    },
  },
  {
    name: 'en/week-number',
    examples: ['Week 31', 'week 5 of 2010'],
    pattern: '"week" week=(n59) (("of" | ",")? year=year)?',
    read: (match) => {
      const week = Number(match.word('week'));
      if (week < 1 || week > 53) return undefined;
      return { kind: 'calendar', week, ...(match.has('year') ? readYear(match.words('year')) : {}) };
    },
  },
];

function readOf(match: Match): Reading {
  if (match.has('week')) return readOffsetYear(match.words('week'));
  if (match.has('month')) {
    return {
      kind: 'calendar',
      month: monthOf(match.words('month')[0] ?? ''),
      ...(match.has('year') ? readYear(match.words('year')) : {}),
      ...(match.has('yearWords') ? { of: readOffsetYear(match.words('yearWords')) } : {}),
    };
  }
  if (match.has('lone')) return { kind: 'calendar', ...readYear(match.words('lone')) };
  const shift = match.word('shift');
  const count = /last|previous/u.test(shift) ? -1 : /next|following/u.test(shift) ? 1 : 0;
  const unit = match.word('unit2') as 'month' | 'year' | 'decade' | 'century';
  return { kind: 'offset', unit, count, base: /^(?:that|the)/u.test(shift) ? 'mention' : 'writing' };
}
