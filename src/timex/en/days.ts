import type { RecogniseRule } from '../language.ts';
import type { CalendarReading, Reading } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { isSpaced, wordAt } from '../recognise/lex.ts';
import { dayNumber, month, monthAny, ofYear, ordinalWords, weekdayAny, year } from './parts.ts';
import { readNumber, readOrdinal } from './read-number.ts';
import { readOffsetYear } from './read-offset-year.ts';
import { readShift } from './read-shift.ts';
import { readYear } from './read-year.ts';
import { monthOf, weekdayOf } from './words.ts';

/** Days of the calendar in the orders in which English writes them. */
export const days: readonly RecogniseRule[] = [
  {
    name: 'en/iso-date',
    examples: ['2002-11-05', '2002-11-05T10:30', '2002-11-05T10:30:15Z'],
    pattern: 'date=iso',
    read: readIso,
  },
  {
    name: 'en/numeric-date',
    examples: ['30/11/2025', '11/30/2025', '3/4/2014', '30.11.2025', '7/8/07', '9-18-15'],
    pattern: 'date=numericDate',
    read: readNumeric,
  },
  {
    name: 'en/numeric-day',
    examples: ['4/22', '12/25', '08/12,2015'],
    pattern: 'date=pair ("," year=year)?',
    read: (match) => {
      const [first = 0, second = 0] = match.text('date').split('/').map(Number);
      if (first >= 1 && first <= 12 && second >= 1 && second <= 31)
        return { kind: 'calendar', month: first, day: second, ...readYear(match.words('year')) };
      return second >= 1 && second <= 12 && first <= 31
        ? { kind: 'calendar', month: second, day: first, ...readYear(match.words('year')) }
        : undefined;
    },
  },
  {
    name: 'en/glued-date',
    examples: ['3-May-2010', '12/Oct/2011', '2019-sep-1', 'Oct2'],
    pattern: 'date=glueddate',
    read: readGlued,
  },
  {
    name: 'en/month-day-year',
    examples: [
      'September 23, 1806',
      'Oct. 9, 1978',
      'March 1st 1890',
      'March 15, 44 BC',
      'May the 4th, 1921',
      "June 3, '98",
      'June third, nineteen ninety-eight',
    ],
    pattern: `month=${monthAny} "the"? day=(${dayNumber} | ${ordinalWords} | tensw unitw) ","? ("of" | "in")? year=${year}`,
    read: readDay,
  },
  {
    name: 'en/day-month-year',
    examples: ['14 May 1804', '9th of March, 1862', 'the first of May 1921', '14-May 1804'],
    pattern: `"the"? day=(${dayNumber} | ${ordinalWords} !("-" | Month) | ${ordinalWords}) ("of" | "-")? month=${monthAny} ","? ("of" | "in")? year=${year}`,
    read: readDay,
  },
  {
    name: 'en/year-month-day',
    examples: ['2010 March 3'],
    pattern: `year=year month=${monthAny} day=${dayNumber}`,
    read: readDay,
  },
  {
    name: 'en/month-day-of-year',
    examples: ['June 3 of last year', 'Oct. 2 of that year', 'June 3 next year'],
    pattern: `month=${month} day=${dayNumber} ${ofYear}`,
    read: readDay,
  },
  {
    name: 'en/day-month-of-year',
    examples: ['3 June of that year', '3 June last year'],
    pattern: `day=${dayNumber} month=${month} ${ofYear}`,
    read: readDay,
  },
  {
    name: 'en/month-day',
    examples: ['November 30', 'November 1st', 'March the 3rd', 'May twenty-first', 'July Fourth', 'last July 24'],
    pattern: `shift=("last/this/next")? month=${month} "the"? day=(${dayNumber} | ${ordinalWords} | tensw unitw)`,
    read: readDay,
  },
  {
    name: 'en/month-dash-day',
    examples: ['Oct-2', 'Sept-11'],
    pattern: `<!(n31 | ord31) month=${month} ("-" | "/") day=n31 !(Month | Mon | "-" | "/" | "–")`,
    read: readDay,
  },
  {
    name: 'en/day-month',
    examples: ['12 September', '3rd of May', 'the second of May', 'the 4th of July'],
    pattern: `"the"? day=(${dayNumber} ("of" | "-")? | ${ordinalWords} "of") month=${month}`,
    read: readDay,
  },
  {
    name: 'en/day-of-offset-month',
    examples: ['the 20th of next month', 'the 3rd of this month', 'the fifth of last month'],
    pattern: `"the"? day=(ord31 | ${ordinalWords} | "the" n31) "of" shift=("last/this/next/the/that" ("same/previous/following/next/preceding")?) "month"`,
    read: (match) => {
      const day = readOrdinal(match.words('day'));
      if (day === undefined) return undefined;
      const shift = match.word('shift');
      return {
        kind: 'nth',
        nth: day,
        unit: 'day',
        of: {
          kind: 'offset',
          unit: 'month',
          count: countOf(shift),
          base: /the|that|same/u.test(shift) ? 'mention' : 'writing',
        },
      };
    },
  },
  {
    name: 'en/weekday-ordinal',
    examples: ['Friday the 13th', 'Tuesday, the 5th', 'Friday 22nd'],
    pattern: `weekday=${weekdayAny} ","? ("the"? day=ord31 | "the" words=(n31 | teenw | tensw unitw?))`,
    read: (match) => {
      const day = match.has('words') ? readNumber(match.words('words')) : readOrdinal(match.words('day'));
      return day === undefined || day > 31
        ? undefined
        : { kind: 'calendar', day, weekday: weekdayOf(match.word('weekday')) };
    },
  },
  {
    name: 'en/day-ordinal',
    examples: ['the 30th', 'the 3rd', 'the twenty-first'],
    pattern: `"the" day=(ord31 | n31 | ${ordinalWords})`,
    read: (match) => {
      const day = readOrdinal(match.words('day'));
      return day === undefined || day > 31 ? undefined : { kind: 'calendar', day };
    },
  },
];

function countOf(shift: string): -1 | 0 | 1 {
  return /last|previous|preceding/u.test(shift) ? -1 : /next|following/u.test(shift) ? 1 : 0;
}

function readIso(match: Match): Reading | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/iu.exec(
    match.text('date'),
  );
  if (found === null) return undefined;
  const [, y, m, d, hour, minute, second, zone] = found;
  const parts = { year: Number(y), month: Number(m), day: Number(d) };
  if (!isMonthDay(parts.month, parts.day) || parts.year === 0) return undefined;
  if (hour === undefined) return { kind: 'calendar', ...parts };
  const clock = {
    hour: Number(hour),
    minute: Number(minute),
    ...(second === undefined ? {} : { second: Number(second) }),
    ...(zone === undefined
      ? {}
      : { zone: zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase() }),
  };
  return clock.hour > 24 || clock.minute > 59 ? undefined : { kind: 'calendar', ...parts, clock };
}

/** "30/11/2025", "7/8/07", "30.11.2025": where both orders are possible, both are read. */
function readNumeric(match: Match): Reading | undefined {
  const text = match.text('date');
  const mark = /[/.-]/u.exec(text)?.[0] ?? '';
  const [a = '', b = '', c = ''] = text.split(mark);
  if (a.length === 4) {
    return isMonthDay(Number(b), Number(c)) && c.length <= 2
      ? { kind: 'calendar', year: Number(a), month: Number(b), day: Number(c) }
      : undefined;
  }
  if (a.length > 2 || (c.length !== 2 && c.length !== 4)) return undefined;
  // "3.10.12" is a version more often than a day.
  if (mark === '.' && c.length === 2) return undefined;
  const year = c.length === 4 ? { year: Number(c) } : { shortYear: Number(c) };
  const one =
    isMonthDay(Number(a), Number(b)) && ({ kind: 'calendar', ...year, month: Number(a), day: Number(b) } as const);
  const two =
    isMonthDay(Number(b), Number(a)) && ({ kind: 'calendar', ...year, month: Number(b), day: Number(a) } as const);
  if (one && two && a !== b && mark !== '.') return { kind: 'ambiguous', first: one, second: two };
  // With stops between, the day comes first wherever it can.
  return (mark === '.' ? two || one : one || two) || undefined;
}

function readGlued(match: Match): Reading | undefined {
  const text = match.text('date').toLowerCase();
  const name = /[a-z]+/u.exec(text)?.[0] ?? '';
  const numbers = text.match(/\d+/gu) ?? [];
  const year = numbers.find((digits) => digits.length === 4);
  const day = Number(numbers.find((digits) => digits.length < 3 && digits !== year));
  const short = numbers.length === 2 && year === undefined ? numbers[1] : undefined;
  const month = monthOf(name);
  if (!isMonthDay(month, day)) return undefined;
  return {
    kind: 'calendar',
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(short?.length === 2 ? { shortYear: Number(short) } : {}),
    month,
    day,
  };
}

function readDay(match: Match): CalendarReading | undefined {
  const month = monthOf(match.words('month')[0] ?? '');
  // "Jan. 15 - Mar. 20": no hyphen of a date stands by itself.
  if (hasSpacedHyphen(match)) return undefined;
  const words = match.words('day').filter((word) => word !== 'of' && word !== '-');
  const day = readOrdinal(words) ?? readNumber(words);
  if (day === undefined || !isMonthDay(month, day)) return undefined;
  const stated = match.has('year') ? readYear(match.words('year')) : {};
  if (match.has('year') && stated.year === undefined && stated.shortYear === undefined) return undefined;
  const of = match.has('of') ? { of: readOffsetYear(match.words('of')) } : {};
  return { kind: 'calendar', ...stated, month, day, ...of, ...readShift(match.word('shift')) };
}

function hasSpacedHyphen({ tokens, from, to }: Match): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (wordAt(tokens, at) === '-' && isSpaced(tokens, at) && isSpaced(tokens, at + 1)) return true;
  return false;
}

function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
