import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areReversed, compareBounds, formatBound, millisOf, parseBound } from '../../src/time/bounds.ts';
import { boundsOf } from '../../src/time/bounds-of.ts';
import { type Day, calendarOf, dayOf, daysInMonth, firstYear, lastYear } from '../../src/time/day.ts';
import { formatEdtf } from '../../src/time/format-edtf.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';

const anyDay = (from: Day, to: Day): fc.Arbitrary<Day> => fc.integer({ min: from, max: to }).map((day) => day as Day);
const drawable = anyDay(dayOf(firstYear, 1, 1), dayOf(lastYear, 12, 31));

/** What `Date` says, in UTC and with no year below 100 taken for 19xx. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

describe('dayOf(year, month, day)', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 3, 1, 11017],
    [0, 1, 1, -719528],
    [-43, 3, 15, -735160],
  ])('%d-%d-%d is day %d', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
    expect(calendarOf(expected as Day)).toEqual({ year, month, day });
  });

  it('agrees with Date on every kind of year', () => {
    fc.assert(
      fc.property(drawable, (number) => {
        const { year, month, day } = calendarOf(number);
        expect(dayOf(year, month, day)).toBe(number);
        const date = dateOf(year, month, day);
        expect(date.getTime()).toBe(number * 86_400_000);
        expect(daysInMonth(year, month)).toBe(new Date(date.setUTCMonth(month, 0)).getUTCDate());
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    [2025, 2, 29],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [2025, 1, 32],
    [275760, 1, 1],
    [-271821, 12, 31],
    [2025.5, 1, 1],
    [NaN, 1, 1],
  ])('refuses %d-%d-%d', (year, month, day) => {
    expect(() => dayOf(year, month, day)).toThrow(RangeError);
  });
});

describe('any day of the years -9999 to 9999', () => {
  it('is printed as it was read, 100 000 times', () => {
    fc.assert(
      fc.property(anyDay(dayOf(-9999, 1, 1), dayOf(9999, 12, 31)), (day) => {
        const text = formatBound(calendarOf(day));
        const parsed = parseEdtf(text);
        if ('problem' in parsed) throw new Error(parsed.problem);
        // Plain comparisons: matchers would take a minute for so many runs.
        if (formatEdtf(parsed.value) !== text) throw new Error(`printed ${formatEdtf(parsed.value)} for ${text}`);
        const { earliest, latest } = boundsOf(parsed.value);
        if (earliest !== text || latest !== text) throw new Error(`${text} runs from ${earliest} to ${latest}`);
      }),
      { numRuns: 100_000 },
    );
  });
});

describe('millisOf(bound, edge)', () => {
  it.each([
    ['1970-01-01', 0, 86_400_000],
    ['1970-01-01T00:01', 60_000, 120_000],
    ['0000-01-01', -62_167_219_200_000, -62_167_132_800_000],
    ['+275759-12-31', 8_639_977_795_200_000, 8_639_977_881_600_000],
  ])('%s starts at %d and ends at %d', (bound, start, end) => {
    expect(millisOf(bound, 'start')).toBe(start);
    expect(millisOf(bound, 'end')).toBe(end);
  });

  it('puts equal steps of days at equal distances', () => {
    fc.assert(
      fc.property(drawable, (day) => {
        const bound = formatBound(calendarOf(day));
        expect(millisOf(bound, 'end') - millisOf(bound, 'start')).toBe(86_400_000);
        expect(millisOf(bound, 'start')).toBe(day * 86_400_000);
      }),
    );
  });

  it.each([
    ['2025-02-29'],
    ['2025-1-1'],
    ['2025'],
    ['-0000-01-01'],
    ['2025-01-01T24:00'],
    ['2025-01-01T10:60'],
    ['12025-01-01'],
    [''],
  ])('refuses %s', (bound) => {
    expect(() => millisOf(bound, 'start')).toThrow(RangeError);
  });
});

describe('compareBounds(a, b)', () => {
  it.each([
    ['2025-11-29', '2025-11-30'],
    ['2025-11-30', '2025-11-30T00:00'],
    ['2025-11-30T23:59', '2025-12-01'],
    ['-0043-01-01', '-0042-01-01'],
    ['-0001-12-31', '0000-01-01'],
    ['9999-12-31', '+010000-01-01'],
    ['-010000-12-31', '-9999-01-01'],
  ])('%s comes before %s', (a, b) => {
    expect(compareBounds(a, b)).toBeLessThan(0);
    expect(compareBounds(b, a)).toBeGreaterThan(0);
    expect(compareBounds(a, a)).toBe(0);
  });

  it('orders days as their numbers', () => {
    fc.assert(
      fc.property(drawable, drawable, (a, b) => {
        const [x, y] = [a, b].map((day) => formatBound(calendarOf(day)));
        expect(Math.sign(compareBounds(x ?? '', y ?? ''))).toBe(Math.sign(a - b));
        expect(parseBound(x ?? '')).toEqual({ day: a });
      }),
    );
  });
});

describe('areReversed(earliest, latest)', () => {
  it.each([
    ['2025-11-30', '2025-11-30', false],
    ['2025-11-30T22:00', '2025-11-30', false],
    ['2025-11-30T22:00', '2025-11-30T22:00', false],
    ['2025-11-30T22:00', '2025-11-30T21:59', true],
    ['2025-12-01T00:00', '2025-11-30', true],
  ])('%s, %s: %s', (earliest, latest, expected) => {
    expect(areReversed(earliest, latest)).toBe(expected);
  });
});
