import { daysInMonth } from '../../time/index.ts';
import type { Reading } from '../reading.ts';

/**
 * Whether every day that **reading** states exists in the proleptic Gregorian calendar. 29 February without a year does;
 * 31 June never does, and is dropped rather than rolled over.
 */
export function isPossibleDay(reading: Reading): boolean {
  switch (reading.kind) {
    case 'range':
      return isPossibleDay(reading.from) && isPossibleDay(reading.to);
    case 'ambiguous':
      return isPossibleDay(reading.first) && isPossibleDay(reading.second);
    case 'ended':
      return isPossibleDay(reading.end);
    case 'nth':
      return isPossibleDay(reading.of);
    case 'offset':
      return typeof reading.base === 'string' || isPossibleDay(reading.base);
    case 'calendar': {
      // Without a year the longest February counts; 2000 was a leap year.
      const { year = 2000, month, day = 1 } = reading;
      return month === undefined ? day >= 1 && day <= 31 : day >= 1 && day <= daysInMonth(year, month);
    }
    default:
      return true;
  }
}
