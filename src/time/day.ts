import type { Brand } from '../base/brand.ts';

/** Days since 1 January 1970, proleptic Gregorian: a day, with no zone and no hour. */
export type Day = Brand<number, 'Day'>;

/** A day by its parts; **year** is astronomical (0 is 1 BCE), **month** 1–12, **day** 1–31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years that a `Date` holds from their first day to their last: what can be drawn. */
export const firstYear = -271820;
export const lastYear = 275759;

export const MS_PER_DAY = 86_400_000;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28 to 31; **month** is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the day exists (no 30 February) in a year that can be drawn. */
export function isDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) return false;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of a day. Throws a `RangeError` for a day that does not exist: nothing is rolled over. */
export function dayOf(year: number, month: number, day: number): Day {
  if (!isDay(year, month, day)) throw new RangeError(`no such day: year ${year}, month ${month}, day ${day}`);
  // Years that begin in March put the leap day last; https://howardhinnant.github.io/date_algorithms.html#days_from_civil
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

/** The parts of a day: `calendarOf(dayOf(y, m, d))` is `{ y, m, d }`. */
export function calendarOf(day: Day): CalendarDay {
  if (!Number.isInteger(day)) throw new RangeError(`not a day number: ${day}`);
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch + (fromMarch < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}
