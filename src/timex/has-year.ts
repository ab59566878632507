import type { CalendarReading } from './reading.ts';

/** Whether words of **reading** say which year it is in: "1921", "’98", "of last year", "next" May. */
export function hasYear({ year, shortYear, of, shift }: CalendarReading): boolean {
  return year !== undefined || shortYear !== undefined || of !== undefined || shift !== undefined;
}
