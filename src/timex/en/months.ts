import type { RecogniseRule } from '../language.ts';
import type { CalendarReading } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { month, ofYear, shift, yearOfMonth } from './parts.ts';
import { readOffsetYear } from './read-offset-year.ts';
import { readShift } from './read-shift.ts';
import { readYear } from './read-year.ts';
import { monthOf } from './words.ts';

/** Months with their year, and months alone. */
export const months: readonly RecogniseRule[] = [
  {
    name: 'en/month-year',
    examples: [
      'October 2011',
      'Sept. 1939',
      'March of 1862',
      'March, 44 BC',
      "Sept. '98",
      'June of nineteen ninety nine',
    ],
    pattern: `month=${month} ("of" | "in" | ",")? ("the" "year")? year=${yearOfMonth}`,
    read: readMonth,
  },
  {
    name: 'en/year-month',
    examples: ['2016 November'],
    pattern: `year=year ","? month=(${month} | MonAny) !(n31)`,
    read: readMonth,
  },
  {
    name: 'en/numeric-month',
    examples: ['2015/3', '3/2015', '2016-11', '11-2016', '2016 - 11'],
    pattern: '(date=yearMonth | first=year ("-" | "/") then=n12 !("-" | "/") | n=n12 ("-" | "/") last=year)',
    read: (match) => {
      if (match.has('first') || match.has('n')) {
        const [y, m] = [Number(match.word('first', 'last')), Number(match.word('then', 'n'))];
        // "2010-11" are two years.
        return match.has('first') && m > y % 100 ? undefined : { kind: 'calendar', year: y, month: m };
      }
      const [a = '', b = ''] = match.text('date').split('/');
      const [year, month] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)];
      return month >= 1 && month <= 12 && year > 0 ? { kind: 'calendar', year, month } : undefined;
    },
  },
  {
    name: 'en/month-of-year',
    examples: ['March of next year', 'June last year', 'October of that year', 'June of the following year'],
    pattern: `month=${month} ${ofYear}`,
    read: readMonth,
  },
  {
    name: 'en/month',
    examples: [
      'September',
      'last October',
      'Oct.',
      'the following June',
      'the previous April',
      'the month of May',
      'that December',
    ],
    pattern: `("the" "month" "of" | then=("that" "same"? | "the" "same") | "the" shift=("previous/preceding/following/next") | lone=${shift})? month=${month}`,
    read: readMonth,
  },
];

function readMonth(match: Match): CalendarReading | undefined {
  const month = monthOf(match.words('month')[0] ?? '');
  const stated = match.has('year') ? readYear(match.words('year')) : {};
  if (match.has('year') && stated.year === undefined && stated.shortYear === undefined) return undefined;
  const of =
    match.has('of') || match.has('then') ? { of: readOffsetYear(match.has('of') ? match.words('of') : ['that']) } : {};
  return { kind: 'calendar', ...stated, month, ...of, ...readShift(match.word('shift', 'lone'), match.has('shift')) };
}
