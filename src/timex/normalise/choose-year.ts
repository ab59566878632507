import {
  type Day,
  calendarOf,
  dayOf,
  daysInMonth,
  firstYear,
  isDay,
  lastYear,
  monthsOf,
  weekdayOf,
} from '../../time/index.ts';
import type { CalendarReading, HolidayReading } from '../reading.ts';
import type { Context } from './context.ts';
import { holidayDate } from './holiday-date.ts';
import type { Reference } from './reference.ts';
import { seasonCodes } from './season-codes.ts';

/** A history may step back a little, as in "In May the plan had been agreed" after a date in June; farther means the next year. */
const backwardDays = 92;

/** Days by which a date in the past tense may lie after the day of publication: time zones, and papers of the next morning. */
const dateline = 2;

/** Days after which a day that "would" bring something is taken for the next year's; nearer ones have passed. */
const justOver = 60;

/** The present tense speaks of what is over only when that is nearer by so much than what is to come. */
const presentPast = 0.75;

/** From so many days back on a date in the past tense belongs to a date that its sentence has named before. */
const longAgo = 366 * 5;

/** 29 February comes back after eight years at the latest (1896, 1904). */
const yearsAround = 8;

interface Occurrence {
  readonly year: number;
  readonly first: Day;
  readonly last: Day;
}

type Yearly = CalendarReading | HolidayReading;

/**
 * The year of a date that states a month, day, season, quarter or feast but no year, seen from the context's reference; `undefined`
 * without one.
 *
 * From a publication date: in the past the latest occurrence that had begun by then, in the future the earliest that had not
 * ended, in the present the nearest. "last" and "next" leave out the one that is under way. From the last stated date of a
 * history: the first occurrence that does not step back by more than three months, and the same year when only a year is stated.
 */
export function chooseYear(
  reading: Yearly,
  { reference, tense, hemisphere, genre, backshifted, mention, sentence }: Context,
): number | undefined {
  if (reference === undefined) return undefined;
  const middle = calendarOf(reference.first).year;
  if (
    reading.kind === 'calendar' &&
    reading.named !== undefined &&
    reference.kind === 'published' &&
    middle >= reading.named
  )
    return reading.named;
  const occurrences: Occurrence[] = [];
  for (let year = middle - yearsAround; year <= middle + yearsAround; year += 1) {
    const found = occurrenceOf(reading, year, hemisphere);
    if (found !== undefined) occurrences.push(found);
  }
  const { first, last } = reference;
  // "joined in March 2001 and became its head in August": of that time, when it is long ago.
  if (
    reference.kind === 'published' &&
    tense === 'past' &&
    reading.shift === undefined &&
    mention?.sentence === sentence &&
    /^\d{4}-\d\d/u.test(mention.edtf) &&
    mention.last < first - longAgo
  ) {
    const then = occurrenceAfter(reading, mention.first, hemisphere);
    if (then !== undefined) return then.year;
  }
  const named =
    reading.kind === 'calendar' && reading.weekday !== undefined
      ? occurrences.filter((one) => weekdayOf(one.first) === reading.weekday)
      : [];
  // "Monday, Feb. 12": of the years in which it is a Monday the nearest.
  if (reference.kind === 'published' && named.length > 0) return nearest(named, reference)?.year;
  if (reading.shift === -1) return occurrences.findLast((one) => one.last < first)?.year;
  if (reading.shift === 1) return occurrences.find((one) => one.first > last)?.year;
  if (reading.shift === 0) {
    const current = occurrences.find((one) => one.first <= last && one.last >= first);
    if (current !== undefined) return current.year;
    // "that fall she enrolled" is over.
    if (reference.kind === 'published' && tense === 'past')
      return occurrences.findLast((one) => one.first <= last)?.year;
    return occurrences.find((one) => one.year === middle)?.year;
  }
  const ahead = tense === 'future' || tense === 'possible';
  if (reference.kind === 'mention' && !(ahead && genre === 'news')) {
    const wholeYear = last - first >= 364;
    const from = wholeYear ? first : first - backwardDays;
    return occurrences.find((one) => one.first >= from)?.year;
  }
  if (ahead) {
    const next = occurrences.find((one) => one.last >= first);
    const before = occurrences.findLast((one) => one.last < first);
    // "They were told it would open by July 1", written in August.
    const isJustOver =
      backshifted &&
      reading.kind === 'calendar' &&
      reading.day !== undefined &&
      before !== undefined &&
      first - before.last <= justOver;
    return (isJustOver ? before : next)?.year;
  }
  if (tense === 'present') return scheduled(occurrences, reference)?.year;
  // Where it is a day later already, tomorrow's date is on the dateline.
  const slack = reading.kind === 'calendar' && reading.day !== undefined ? dateline : 0;
  return occurrences.findLast((one) => one.first <= last + slack)?.year;
}

/** The first occurrence that does not begin before **day**. */
function occurrenceAfter(reading: Yearly, day: Day, hemisphere: Context['hemisphere']): Occurrence | undefined {
  const { year } = calendarOf(day);
  return [year, year + 1]
    .flatMap((one) => occurrenceOf(reading, one, hemisphere) ?? [])
    .find((one) => one.first >= day);
}

function occurrenceOf(reading: Yearly, year: number, hemisphere: Context['hemisphere']): Occurrence | undefined {
  if (year <= firstYear || year >= lastYear) return undefined;
  if (reading.kind === 'holiday') {
    const day = holidayDate(reading.name, year);
    return day === undefined ? undefined : { year, first: day, last: day };
  }
  const { month, day, season, quarter, half } = reading;
  const span =
    season !== undefined
      ? monthsOf(seasonCodes[season], hemisphere)
      : quarter !== undefined
        ? { month: quarter * 3 - 2, length: 3 }
        : half !== undefined
          ? { month: half * 6 - 5, length: 6 }
          : { month: month ?? 1, length: month === undefined ? 12 : 1 };
  if (!isDay(year, span.month, day ?? 1)) return undefined;
  const end = span.month + span.length - 1;
  const [endYear, endMonth] = end > 12 ? [year + 1, end - 12] : [year, end];
  const last = dayOf(endYear, endMonth, day ?? daysInMonth(endYear, endMonth));
  return { year, first: dayOf(year, span.month, day ?? 1), last };
}

/** In the present tense things are announced: what is to come, unless the same day has only just passed. */
function scheduled(occurrences: readonly Occurrence[], reference: Reference): Occurrence | undefined {
  const near = nearest(occurrences, reference);
  const next = occurrences.find((one) => one.last >= reference.first);
  if (near === undefined || next === undefined) return near ?? next;
  return reference.first - near.last <= presentPast * (next.first - reference.last) ? near : next;
}

/** Of two equally near ones the later: what is announced in the present tense lies ahead. */
function nearest(occurrences: readonly Occurrence[], { first, last }: Reference): Occurrence | undefined {
  const distance = (one: Occurrence): number => Math.max(0, one.first - last, first - one.last);
  return occurrences.reduce<Occurrence | undefined>(
    (best, one) => (best === undefined || distance(one) <= distance(best) ? one : best),
    undefined,
  );
}

/** How far ahead of the day of writing a year of two digits may lie: "’26" in 2014 is 1926. */
const yearsAhead = 10;

/** The whole year of a **short** one ("’98"): the nearest before, or a little after, the reference; in its century in a history. */
export function chooseCentury(short: number, reference: Reference | undefined): number | undefined {
  if (reference === undefined) return undefined;
  const { year } = calendarOf(reference.first);
  if (year < 100) return undefined;
  const same = year - (year % 100) + short;
  if (reference.kind === 'mention') return same;
  return same > year + yearsAhead ? same - 100 : same + 100 <= year + yearsAhead ? same + 100 : same;
}
