import { describe, expect, it } from 'vitest';
import { percentile } from './percentile.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

describe('percentile(values, share)', () => {
  const table: readonly (readonly [values: readonly number[], share: number, value: number])[] = [
    [[], 0.95, Number.NaN],
    [[7], 0, 7],
    [[7], 0.95, 7],
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2, 4], 0.5, 2],
    [[10, 9, 100], 1, 100],
    [[10, 9, 100], 0, 9],
    [hundred, 0.95, 95],
    [hundred, 0.951, 96],
    [hundred, 1, 100],
  ];

  it.each(table)('%j, %d → %d', (values, share, value) => {
    expect(percentile(values, share)).toBe(value);
  });

  it('leaves its values as they are', () => {
    const values = [3, 1, 2];
    percentile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses a share of %d', (share) => {
    expect(() => percentile([1], share)).toThrow(`invalid share: ${share}`);
  });
});
