import { utc } from '@date-fns/utc';
import { add } from 'date-fns/add';
import { type Day, MS_PER_DAY, dayOf } from './day.ts';

/** A stretch of the calendar; negative numbers go back. */
export interface CalendarShift {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/**
 * The day that lies **shift** after **day**. Years and months come first and keep the day of the month, or take the last day of a
 * month that is too short for it (a month after 31 January is 28 or 29 February); then weeks and days are counted.
 *
 * Throws a `RangeError` for a result that cannot be drawn.
 */
export function shiftDay(day: Day, shift: CalendarShift): Day {
  const shifted = add(day * MS_PER_DAY, shift, { in: utc });
  return dayOf(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate());
}
