import { type CalendarDay, daysInMonth } from './day.ts';
import { leapYearsOf, numbersOf, yearsOf } from './digits.ts';
import type { EdtfDate } from './edtf.ts';

/**
 * The first and the last day that a date can mean, an unspecified digit standing for every digit: `2025-11` is 1 and 30 November,
 * `199X-02-29` is 29 February of 1992 and of 1996. `undefined` when there is no such day at all (30 February).
 */
export function daysOf({ year, month, day }: EdtfDate): readonly [first: CalendarDay, last: CalendarDay] | undefined {
  const months = month ? numbersOf(month.digits, 1, 12) : ALL_MONTHS;
  const days = day ? numbersOf(day.digits, 1, 31) : ALL_DAYS;
  // Any year will do unless leap day alone fits, so ask one that does not leap first.
  const anyYear = edge(1, months, days, 'first') !== undefined;
  const years = anyYear ? yearsOf(year.digits) : leapYearsOf(year.digits);
  if (!years) return undefined;
  const first = edge(years[0], months, days, 'first');
  const last = edge(years[1], months, days, 'last');
  return first && last && [first, last];
}

const ALL_MONTHS = numbersOf('XX', 1, 12);
const ALL_DAYS = numbersOf('XX', 1, 31);

/** The first or last day of **year** with one of the **months** and **days**, both ascending. */
function edge(
  year: number,
  months: readonly number[],
  days: readonly number[],
  which: 'first' | 'last',
): CalendarDay | undefined {
  for (const month of which === 'first' ? months : months.toReversed()) {
    const length = daysInMonth(year, month);
    const day = which === 'first' ? days[0] : days.findLast((candidate) => candidate <= length);
    if (day !== undefined && day <= length) return { year, month, day };
  }
  return undefined;
}
