import type { RecogniseRule } from '../language.ts';
import type { OffsetReading } from '../reading.ts';
import { withinOf } from './offsets.ts';
import { partOfDayOf, unitOf } from './words.ts';

const days: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  tmr: 1,
  tmrw: 1,
  tommorow: 1,
};

/** Days, weeks, months and years counted from the day of writing. */
export const deictic: readonly RecogniseRule[] = [
  {
    name: 'en/day-offset',
    examples: ['yesterday', 'today', 'tomorrow', 'earlier today', 'later tomorrow', 'late yesterday'],
    pattern: '("early/late/earlier/later")? day=("today/yesterday/tomorrow/tmrw/tmr")',
    read: (match) => ({ kind: 'offset', unit: 'day', count: days[match.word('day')] ?? 0, base: 'writing' }),
  },
  {
    name: 'en/days-offset',
    examples: ['the day before yesterday', 'the day after tomorrow', 'two days before yesterday'],
    pattern: `("the"? "day" | count=("a/one/two/three/four/five" | num) ("day/days")) direction=("before/after/from") day=("yesterday/today/tomorrow/tmrw")`,
    read: (match) => {
      const word = match.word('count');
      const n = /^\d+$/u.test(word)
        ? Number(word)
        : ['', 'one', 'two', 'three', 'four', 'five'].indexOf(word === 'a' ? 'one' : word);
      const by = (n < 1 ? 1 : n) * (match.word('direction') === 'before' ? -1 : 1);
      return { kind: 'offset', unit: 'day', count: (days[match.word('day')] ?? 0) + by, base: 'writing' };
    },
  },
  {
    name: 'en/tonight',
    examples: ['tonight', 'last night', 'late last night', 'later tonight', 'early tonight'],
    pattern: '("early/late/earlier/later")? (last=("last" "night") | "tonight")',
    read: (match) => ({
      kind: 'offset',
      unit: 'day',
      count: match.has('last') ? -1 : 0,
      base: 'writing',
      partOfDay: 'night',
    }),
  },
  {
    name: 'en/this-part',
    examples: ['this morning', 'early this morning', 'this evening', 'later this afternoon'],
    pattern: '("early/late/earlier/later")? "this" part=("morning/afternoon/evening/night")',
    read: (match) => {
      const partOfDay = partOfDayOf(match.word('part'));
      return partOfDay === undefined
        ? undefined
        : { kind: 'offset', unit: 'day', count: 0, base: 'writing', partOfDay };
    },
  },
  {
    name: 'en/unit-offset',
    examples: [
      'last week',
      'next month',
      'this year',
      'later this year',
      'earlier this month',
      'this past weekend',
      'this coming week',
      'late last month',
      'this quarter',
      'the coming year',
      'the current year',
      'next decade',
      'current week',
      'the last quarter',
      'the latest quarter',
      'the last financial quarter',
      'the current fiscal year',
    ],
    // "the past year" is a length of time, not the year before.
    pattern: `("early/late/later/earlier/mid" "-"? "in"?)? (shift=("last/next/current/coming/upcoming" | "this" ("past/coming/current")?) fiscal=("fiscal/financial/calendar")? | "the" shift2=("coming/current") fiscal2=("fiscal/financial/calendar")? | "the" shift3=("last/latest/previous/prior/next" | "most" "recent") fiscal3=("fiscal/financial/calendar")? !("week/month/year/weekend/decade/century")) unit=("week/month/year/weekend/quarter/decade/century")`,
    read: (match) => {
      const unit = unitOf(match.word('unit'));
      if (unit === undefined) return undefined;
      const shift = match.word('shift', 'shift2', 'shift3');
      const count = /last|past|latest|previous|prior|recent/u.test(shift) ? -1 : /next|coming/u.test(shift) ? 1 : 0;
      return { kind: 'offset', unit, count, base: 'writing', ...withinOf(match) } satisfies OffsetReading;
    },
  },
  {
    name: 'en/overnight',
    examples: ['overnight'],
    genre: 'news',
    // The night before the day of writing.
    pattern: '"overnight"',
    read: () => ({ kind: 'offset', unit: 'day', count: 0, base: 'writing', partOfDay: 'night', overnight: true }),
  },
  {
    name: 'en/the-weekend',
    examples: ['the weekend'],
    pattern: '"the" "weekend"',
    read: () => ({ kind: 'weekday', weekday: 6, weekend: true }),
  },
  {
    name: 'en/same-last-year',
    examples: [
      'the same quarter last year',
      'the same period of last year',
      'the same month a year ago',
      'the same time last year',
      'this time last year',
    ],
    pattern: `("the" "same" ("quarter/period/month/week/day/time") | "this" "time") ("of" | "in")? ("last" "year" | "a" "year" ("ago/earlier"))`,
    read: () => ({ kind: 'offset', unit: 'year', count: -1, base: 'writing' }),
  },
  {
    name: 'en/unit-after-next',
    examples: ['the week after next', 'the year before last', 'the month after next'],
    pattern: `"the"? unit=("week/month/year/weekend") direction=("after" "the"? "next" | "before" "last")`,
    read: (match) => {
      const unit = unitOf(match.word('unit'));
      return unit === undefined
        ? undefined
        : { kind: 'offset', unit, count: match.words('direction')[0] === 'after' ? 2 : -2, base: 'writing' };
    },
  },
];
