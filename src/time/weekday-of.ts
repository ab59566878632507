import { utc } from '@date-fns/utc';
import { getISODay } from 'date-fns/getISODay';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import { type Day, MS_PER_DAY } from './day.ts';

/** The day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return getISODay(day * MS_PER_DAY, { in: utc });
}

/** The Monday of the week in which **day** lies. */
export function mondayOf(day: Day): Day {
  return (startOfISOWeek(day * MS_PER_DAY, { in: utc }).getTime() / MS_PER_DAY) as Day;
}
