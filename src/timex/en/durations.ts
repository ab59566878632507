import type { RecogniseRule } from '../language.ts';
import type { DurationReading, Reading, Unit } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { durationValue } from './duration-value.ts';
import { about } from './offsets.ts';
import { amount, month, numberWords } from './parts.ts';
import { readAmount } from './read-amount.ts';
import { readOrdinal } from './read-number.ts';
import { readYear } from './read-year.ts';
import { wordAt } from '../recognise/lex.ts';
import { monthOf, unitOf } from './words.ts';

const single =
  '("single/business/working/calendar/full/whole/straight/consecutive/long/short/extra/additional/more/solid")?';

/** A further part of a length: "and three months". */
function part(nth: number): string {
  return `(","? ("and" (count${nth}a=("a/an/one"))? | "and"?) count${nth}=(num | ${numberWords})? unit${nth}=(unit | units | shortUnit))`;
}

/** Lengths of time. */
export const durations: readonly RecogniseRule[] = [
  {
    name: 'en/duration',
    examples: [
      'three days',
      'two and a half years',
      'about six months',
      'more than three years',
      'over a year',
      'a few days',
      'several months',
      'an hour and a half',
      'half an hour',
      'half a century',
      'a couple of weeks',
      'almost two decades',
      'at least two years',
      'another seven months',
      'two full days',
      'less than a month',
      '30-minutes',
      'two more weeks',
      '3 hrs',
    ],
    pattern: `${about} count=${amount} "-"? ${single} unit=(unit | units | shortUnit) half=("and" ("a" "half" | "half"))?`,
    read: readDuration,
  },
  {
    name: 'en/duration-parts',
    examples: [
      'two years and three months',
      '1 hour 30 minutes',
      'a year and a day',
      '2 days 1 hour 5 minutes 30 seconds',
      'one year, two months and three days',
    ],
    pattern: `<!(unit | units) ${about} count=${amount} unit=(unit | units | shortUnit) ${part(2)} ${part(3)}? ${part(4)}?`,
    read: readDuration,
  },
  {
    name: 'en/duration-adjective',
    examples: [
      'two-year',
      '27-year',
      'fifty-year',
      'ten-day',
      'two-and-a-half-year',
      '12-hour',
      'six-day-long',
      'year-long',
      'month-long',
      'half-century',
      'half-hour',
      'decades-long',
      'months-long',
      'three-week-long',
      'week-long',
      'day-long',
      'yearlong',
      '3 year long',
    ],
    pattern: `(count=((num | ${numberWords}) ("-"? "to/or" "-"? (num | ${numberWords}))? | "half/several/multi") ("-" "and" "-" "a" "-" half=("half"))? "-" unit=unit ("-" ("long/old"))? | count2=(num | ${numberWords}) unit2=unit ("long") | (lone=unit | plural=("years/months/weeks/days/hours/decades/centuries")) "-" ("long/old") | joined=("yearlong/monthlong/weeklong/daylong/hourlong/decadelong/nightlong"))`,
    read: readAdjective,
  },
  {
    name: 'en/plus-duration',
    examples: ['20-plus years', '30-odd years', 'twenty-some years', '20-plus-year'],
    pattern: `count=(num | ${numberWords}) "-"? ("plus/odd/some") "-"? unit=(unit | units)`,
    read: readDuration,
  },
  {
    name: 'en/age',
    examples: ['18 years old', 'two-year-old', 'two years of age', '45-year-olds', 'six weeks old'],
    pattern: `count=(num | ${numberWords}) "-"? unit=(unit | units) ("-" ("old/olds") | "old" | "of" "age")`,
    read: readDuration,
  },
  {
    name: 'en/span',
    examples: [
      'the last two years',
      'the past three months',
      'the next six months',
      'the past decade',
      'the past year',
      'the last few days',
      'the coming years',
      'the previous two decades',
      'the first three years',
      'recent years',
      'the past several weeks',
      'the next couple of years',
      'the last 24 hours',
      'next 3 days',
      'past few days',
      'recent weeks',
      'the following days',
      'the final years',
      'the next four to six weeks',
      'the same 28-day period',
    ],
    pattern: `("the/these/those/his/her/its/their")? ("very" )? which=("last/past/next/first/final/coming/previous/preceding/following/ensuing/subsequent/intervening/upcoming/recent/same/latest/opening/early/later") (count=${amount} ("-")? ${single} unit=(unit | units | shortUnit) ("period")? | lone=units | single=("day/week/month/year/decade/century/quarter/hour/minute/weekend/fortnight" ))`,
    read: readSpan,
  },
  {
    name: 'en/bare-units',
    examples: ['years', 'decades', 'months', 'hours', 'weeks', 'days', 'the years'],
    pattern: '"the"? unit=units',
    read: (match) => duration(undefined, match.word('unit')),
  },
  {
    name: 'en/whole-unit',
    examples: [
      'all day',
      'the whole year',
      'the entire month',
      'all night',
      'the entire decade',
      'the full year',
      'all-week',
      'whole day',
      'an entire week',
      'all year',
    ],
    pattern: `(("the/a/an/this" )? ("whole/entire/full") | "all" ("the")?) "-"? unit=unit`,
    read: (match) => duration(1, match.word('unit')),
  },
  {
    name: 'en/months-ended',
    examples: [
      'the nine months ended Sept. 30',
      'the six months ended June 30, 1996',
      'the year ended March 31',
      'the three months to June',
      'the year to 31 January',
    ],
    pattern: `a=("the" (count=(num | ${numberWords}) "-"? units=("months/month/years") | one=("year/quarter/month"))) ("period")? ("ended/ending/to/through" | "that" "ended") "on"? b=(day2=(n31 | ord31) month2=${month} (","? year2=year)? | month=${month} day=(n31 | ord31)? (","? year=year)?)`,
    read: readEnded,
  },
];

function duration(count: number | undefined, word: string): DurationReading | undefined {
  const unit = unitOf(word);
  return unit === undefined ? undefined : lengthOf([[count, unit]]);
}

function lengthOf(parts: readonly (readonly [count: number | undefined, unit: Unit])[]): DurationReading {
  const known = parts.flatMap(([count, unit]) => (count === undefined ? [] : [{ count, unit }]));
  return { kind: 'duration', value: durationValue(parts), ...(known.length === parts.length ? { parts: known } : {}) };
}

/** Units from the largest on; the parts of a length come in this order. */
const order: readonly Unit[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'month',
  'fortnight',
  'week',
  'weekend',
  'day',
  'night',
  'hour',
  'minute',
  'second',
];

function readDuration(match: Match): Reading | undefined {
  const parts: (readonly [number | undefined, Unit])[] = [];
  for (const nth of ['', '2', '3', '4']) {
    if (!match.has(`unit${nth}`)) continue;
    const words = match.has(`count${nth}`) ? match.words(`count${nth}`) : match.words(`count${nth}a`);
    const count = readAmount(words);
    const unit = unitOf(match.word(`unit${nth}`));
    if (count === 'none' || unit === undefined) return undefined;
    const half = nth === '' && match.has('half') ? 0.5 : 0;
    const last = parts.at(-1)?.[1];
    // "12 hours, seven days" are two lengths.
    if (last !== undefined && order.indexOf(unit) <= order.indexOf(last)) return undefined;
    parts.push([count === undefined ? undefined : count + half, unit]);
  }
  return parts.length === 0 ? undefined : lengthOf(parts);
}

function readAdjective(match: Match): Reading | undefined {
  if (match.has('joined')) return duration(1, match.word('joined').replace('long', ''));
  if (match.has('plural')) return duration(undefined, match.word('plural'));
  if (match.has('lone')) return duration(1, match.word('lone'));
  const words = match.has('count2') ? match.words('count2') : match.words('count');
  const count = words[0] === 'multi' ? undefined : readAmount(words);
  if (count === 'none') return undefined;
  return duration(count === undefined ? undefined : count + (match.has('half') ? 0.5 : 0), match.word('unit', 'unit2'));
}

/** Months in what business pages close their books after. */
const bookMonths: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };

function readEnded(match: Match): Reading | undefined {
  const count = match.has('count') ? readAmount(match.words('count')) : 1;
  const unit = match.word('units', 'one').replace(/s$/u, '');
  const length = typeof count === 'number' ? duration(count, unit) : undefined;
  const months = typeof count === 'number' ? count * (bookMonths[unit] ?? 0) : 0;
  const day = match.has('day') || match.has('day2') ? readOrdinal(match.word('day', 'day2').split(' ')) : undefined;
  if (length?.kind !== 'duration' || !(months > 0 && months <= 120 && Number.isInteger(months))) return undefined;
  return {
    kind: 'ended',
    length,
    months,
    end: {
      kind: 'calendar',
      month: monthOf(match.word('month', 'month2').split(' ')[0] ?? ''),
      ...(day === undefined ? {} : { day }),
      ...(match.has('year') || match.has('year2') ? readYear(match.word('year', 'year2').split(' ')) : {}),
    },
  };
}

/** Whether "the last year" or "the next year" is a length here: after "over", "in" and the like. */
function lasts({ tokens, from }: Match): boolean {
  const before = wordAt(tokens, from - 1);
  const [article, which] = [wordAt(tokens, from), wordAt(tokens, from + 1)];
  if (article !== 'the' || wordAt(tokens, from + 3) === 'of') return false;
  return which === 'last'
    ? /^(?:in|over|during|within|for)$/u.test(before)
    : which === 'next' && /^(?:over|within)$/u.test(before);
}

function readSpan(match: Match): Reading | undefined {
  if (match.has('lone')) return duration(undefined, match.word('lone'));
  // "over the last year": a length; "the last year of" is another rule's.
  if (match.has('single') && lasts(match)) {
    const length = duration(1, match.word('single'));
    return length === undefined ? undefined : { ...length, side: match.word('which') === 'next' ? 'next' : 'past' };
  }
  const isPast = match.word('which') === 'past';
  if (
    match.has('single') &&
    (isPast || (/hour|minute/u.test(match.word('single')) && /last|next/u.test(match.word('which'))))
  ) {
    const length = duration(1, match.word('single'));
    return length === undefined ? undefined : { ...length, side: match.word('which') === 'next' ? 'next' : 'past' };
  }
  if (match.has('single'))
    return /last|next|same|first|final|early|later|opening|recent|upcoming|coming/u.test(match.word('which'))
      ? undefined
      : duration(1, match.word('single'));
  const count = readAmount(match.words('count'));
  if (count === 'none') return undefined;
  const length = duration(count, match.word('unit'));
  const which = match.word('which');
  const side = /past|last|previous/u.test(which) ? 'past' : /next|coming|upcoming/u.test(which) ? 'next' : undefined;
  return length === undefined || side === undefined ? length : { ...length, side };
}
