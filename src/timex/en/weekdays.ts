import type { RecogniseRule } from '../language.ts';
import type { Reading } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { numberWords, shift, weekdayAny } from './parts.ts';
import { readNumber, readOrdinal } from './read-number.ts';
import { readShift } from './read-shift.ts';
import { monthOf, weekdayOf } from './words.ts';
import { readYear } from './read-year.ts';
import { readOffsetYear } from './read-offset-year.ts';

/** Days of the week; which week is settled by tense and publication date. */
export const weekdays: readonly RecogniseRule[] = [
  {
    name: 'en/weekday',
    examples: [
      'Monday',
      'last Friday',
      'this coming Tuesday',
      'next Monday',
      'the following Tuesday',
      'the previous Sunday',
    ],
    pattern: `("the" shift=("previous/preceding/following/next/coming/past/same") | lone=${shift})? weekday=weekdayAny`,
    read: (match) =>
      // "its colonial past Thursday", "ran past Friday's mark"
      match.words('lone').join(' ') === 'past'
        ? undefined
        : {
            kind: 'weekday',
            weekday: weekdayOf(match.word('weekday')),
            ...readShift(match.word('shift', 'lone'), match.has('shift')),
          },
  },
  {
    name: 'en/weekday-of-week',
    examples: [
      'Friday of next week',
      'Sunday next week',
      'Tuesday of last week',
      'Tuesday this week',
      'Friday, next week',
    ],
    pattern: `weekday=${weekdayAny} ("of" | "," | "on")? week=("last/this/next/current/previous") "week"`,
    read: readInWeek,
  },
  {
    name: 'en/week-weekday',
    examples: ['next week Sunday', 'next week on Friday', 'this week Friday', 'last week’s Thursday'],
    pattern: `week=("last/this/next") "week" ("on" | "'s")? weekday=${weekdayAny}`,
    read: readInWeek,
  },
  {
    name: 'en/weeks-from-weekday',
    examples: [
      'a week from Monday',
      'two weeks from Friday',
      'a week after next Tuesday',
      'two Sundays from now',
      'a week ago Monday',
      'Monday week',
    ],
    pattern: `(count=("a/one/two/three" ) ("week/weeks") ("from/after" shift=("next/this")? | back="ago" "on"?) weekday=weekdayAny | count2=(num | ${numberWords}) weekdays=weekdaysAny from=("from" "now" | "ago" | "later") | lone=weekdayAny "week" )`,
    read: (match) => {
      if (match.has('weekdays')) {
        const n = readNumber(match.words('count2'));
        if (n === undefined) return undefined;
        const back = match.word('from') === 'ago';
        return {
          kind: 'weekday',
          weekday: weekdayOf(match.word('weekdays')),
          shift: back ? -1 : 1,
          weeks: back ? 1 - n : n - 1,
        };
      }
      if (match.has('lone')) return { kind: 'weekday', weekday: weekdayOf(match.word('lone')), shift: 1, weeks: 1 };
      const n = match.word('count') === 'a' ? 1 : (readNumber(match.words('count')) ?? 1);
      const weekday = weekdayOf(match.word('weekday'));
      return match.has('back')
        ? { kind: 'weekday', weekday, shift: -1, weeks: -n }
        : { kind: 'weekday', weekday, shift: 1, weeks: n };
    },
  },
  {
    name: 'en/nth-weekday',
    examples: [
      'the first Friday of July',
      'the last Sunday in October 2010',
      'the first Friday of next month',
      'the second Tuesday of the month',
      'the third Monday in January',
    ],
    pattern: `"the"? nth=(nthw | ord31 | "fifth/last") weekday=weekdayAny ("of" | "in") (month=(Month | Mon "."? | MonthAny) (","? year=year | of=("last/this/next" "year"))? | shift=("last/this/next/the/that/previous") "month")`,
    read: (match) => {
      const nth = match.word('nth') === 'last' ? -1 : readOrdinal(match.words('nth'));
      if (nth === undefined || nth > 5) return undefined;
      return { kind: 'nth', nth, unit: 'weekday', weekday: weekdayOf(match.word('weekday')), of: readMonthOf(match) };
    },
  },
];

/** The month that "of July", "in October 2010", "of next month" name. */
export function readMonthOf(match: Match): Reading {
  if (match.has('month')) {
    return {
      kind: 'calendar',
      month: monthOf(match.words('month')[0] ?? ''),
      ...(match.has('year') ? readYear(match.words('year')) : {}),
      ...(match.has('of') ? { of: readOffsetYear(match.words('of')) } : {}),
    };
  }
  const word = match.word('shift');
  const count = word === 'last' || word === 'previous' ? -1 : word === 'next' ? 1 : 0;
  return { kind: 'offset', unit: 'month', count, base: word === 'that' ? 'mention' : 'writing' };
}

function readInWeek(match: Match): Reading {
  const week = match.word('week');
  const weeks = week === 'last' || week === 'previous' ? -1 : week === 'next' ? 1 : 0;
  return { kind: 'weekday', weekday: weekdayOf(match.word('weekday')), weeks };
}
