import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBound, parseBound } from '../../src/time/bounds.ts';
import { type Day, calendarOf } from '../../src/time/day.ts';
import { type CalendarShift, shiftDay } from '../../src/time/shift-day.ts';
import { mondayOf, weekdayOf } from '../../src/time/weekday-of.ts';

const day = (bound: string): Day => parseBound(bound).day;
const bound = (number: Day): string => formatBound(calendarOf(number));

describe('shiftDay(day, shift)', () => {
  it.each<[string, CalendarShift, string]>([
    ['2025-01-31', { months: 1 }, '2025-02-28'],
    ['2024-01-31', { months: 1 }, '2024-02-29'],
    ['2025-03-31', { months: -1 }, '2025-02-28'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2025-11-30', { days: 1 }, '2025-12-01'],
    ['2025-11-30', { weeks: -2 }, '2025-11-16'],
    ['2025-12-31', { days: 1 }, '2026-01-01'],
    ['0099-12-31', { days: 1 }, '0100-01-01'],
    ['0001-01-01', { days: -1 }, '0000-12-31'],
    ['0050-06-15', { months: 1 }, '0050-07-15'],
    // Days on which Kathmandu, Samoa and Los Angeles changed their clocks or their date.
    ['1985-12-31', { days: 1 }, '1986-01-01'],
    ['2011-12-29', { days: 1 }, '2011-12-30'],
    ['2025-03-09', { days: 1 }, '2025-03-10'],
  ])('%s shifted by %o is %s', (from, shift, expected) => {
    expect(bound(shiftDay(day(from), shift))).toBe(expected);
  });

  it('refuses a result that cannot be drawn', () => {
    expect(() => shiftDay(day('+275759-12-31'), { days: 1 })).toThrow(RangeError);
  });
});

describe('weekdayOf(day), mondayOf(day)', () => {
  it.each([
    ['1970-01-01', 4, '1969-12-29'],
    ['2014-03-05', 3, '2014-03-03'],
    ['2025-11-30', 7, '2025-11-24'],
    ['2025-12-01', 1, '2025-12-01'],
    ['-0043-03-15', 5, '-0043-03-11'],
  ])('%s is day %d of the week of %s', (date, weekday, monday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
    expect(bound(mondayOf(day(date)))).toBe(monday);
  });

  it('counts weeks without a gap', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), (number) => {
        expect(mondayOf(number as Day)).toBe(number - weekdayOf(number as Day) + 1);
      }),
    );
  });
});
