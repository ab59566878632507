import { bisectLeft } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound } from '../../src/layout/lower-bound.ts';

const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ noNaN: true }));

describe('lowerBound(values, value, from)', () => {
  it('is the first index from `from` on whose value is not below `value`', () => {
    fc.assert(
      fc.property(
        fc.array(number, { maxLength: 300, size: 'max' }),
        number,
        fc.nat({ max: 300 }),
        (unsorted, value, place) => {
          const values = Float64Array.from(unsorted).sort();
          const from = Math.min(place, values.length);
          expect(lowerBound(values, value, from)).toBe(bisectLeft(values, value, from));
          expect(lowerBound(values, value)).toBe(bisectLeft(values, value));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['nothing', [], 1, 0, 0],
    ['before all', [1, 2, 3], -Infinity, 0, 0],
    ['after all', [1, 2, 3], Infinity, 0, 3],
    ['the first of equal ones', [1, 2, 2, 2, 3], 2, 0, 1],
    ['equal ones from the middle of them on', [1, 2, 2, 2, 3], 2, 2, 2],
    ['from beyond it', [1, 2, 3], 1, 2, 2],
    ['from the end', [1, 2, 3], 9, 3, 3],
  ])('%s', (_title, values, value, from, expected) => {
    expect(lowerBound(values, value, from)).toBe(expected);
  });

  it('looks at few values when it has not far to go', () => {
    let looks = 0;
    const values = new Proxy(
      Array.from({ length: 100_000 }, (_, i) => i),
      {
        get(all, name) {
          if (name !== 'length') looks += 1;
          return Reflect.get(all, name) as unknown;
        },
      },
    );
    expect(lowerBound(values, 50_003, 50_000)).toBe(50_003);
    expect(looks).toBeLessThan(8);
    expect(lowerBound(values, 99_999)).toBe(99_999);
    expect(looks).toBeLessThan(48);
  });
});
