import { daysInMonth } from '../../time/index.ts';
import type { Reading } from '../reading.ts';

/**
 * Whether every day that **reading** states exists in the proleptic Gregorian calendar. 29 February without a year does;
 * 31 June never does, and is dropped rather than rolled over.
 */
export function isPossibleDay(reading: Reading): boolean {
  if (reading.kind === 'range') return isPossibleDay(reading.from) && isPossibleDay(reading.to);
  if (reading.kind === 'ambiguous') return isPossibleDay(reading.first) && isPossibleDay(reading.second);
  if (reading.kind !== 'calendar' || reading.month === undefined) return true;
  // Without a year the longest February counts; 2000 was a leap year.
  const { year = 2000, month, day = 1 } = reading;
  return day >= 1 && day <= daysInMonth(year, month);
}
