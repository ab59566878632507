import { describe, expect, it } from 'vitest';
import { slopeOf } from './slope-of.ts';

const sizes = [10_000, 100_000, 1_000_000];
const table: readonly (readonly [title: string, cost: (size: number) => number, slope: number])[] = [
  ['constant', () => 7, 0],
  ['linear', (size) => size / 250, 1],
  ['quadratic', (size) => size ** 2 / 1e6, 2],
  ['n log n is little more than linear', (size) => size * Math.log2(size), 1.09],
];

describe('slopeOf(timings) is the exponent of growth', () => {
  it.each(table)('%s', (_, cost, slope) => {
    expect(slopeOf(sizes.map((size) => ({ size, time: cost(size) })))).toBeCloseTo(slope, 2);
  });

  it('is no number without two sizes', () => {
    expect(slopeOf([])).toBeNaN();
    expect(slopeOf([{ size: 10, time: 3 }])).toBeNaN();
  });
});
