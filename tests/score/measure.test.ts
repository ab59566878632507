import { describe, expect, it } from 'vitest';
import { bootstrap, createRandom } from './bootstrap.ts';
import { measure, type Rates } from './measure.ts';
import type { Counts } from './score-document.ts';

const counts = (gold: number, found: number, strict: number): Counts => ({
  gold,
  found,
  strict,
  relaxed: Math.min(gold, found),
  value: 0,
});

const table: readonly (readonly [title: string, documents: readonly Counts[], rates: Rates])[] = [
  ['nothing to find and nothing found is right', [], { precision: 1, recall: 1, f1: 1 }],
  ['nothing found', [counts(4, 0, 0)], { precision: 1, recall: 0, f1: 0 }],
  ['nothing marked', [counts(0, 4, 0)], { precision: 0, recall: 1, f1: 0 }],
  ['one document', [counts(8, 4, 3)], { precision: 0.75, recall: 0.375, f1: 0.5 }],
  ['every mention weighs the same', [counts(9, 3, 3), counts(1, 3, 0)], { precision: 0.5, recall: 0.3, f1: 0.375 }],
];

describe('measure(documents, by) averages over mentions', () => {
  it.each(table)('%s', (_, documents, rates) => {
    expect(measure(documents, 'strict')).toEqual(rates);
  });
});

describe('bootstrap(items, statistic) gives the 95 % interval', () => {
  const mean = (sample: readonly number[]): number => sample.reduce((sum, item) => sum + item, 0) / sample.length;
  const items = Array.from({ length: 100 }, (_, index) => index % 2);

  it('is as wide as the spread of the items makes it', () => {
    // The mean of 100 fair coins has a standard error of 0.05.
    const [low, high] = bootstrap(items, mean) ?? [];
    expect(low).toBeCloseTo(0.4, 1);
    expect(high).toBeCloseTo(0.6, 1);
    expect(bootstrap([3, 3, 3], mean)).toEqual([3, 3]);
  });

  it('gives the same bounds each time, and none without items', () => {
    expect(bootstrap(items, mean)).toEqual(bootstrap([...items], mean));
    expect(bootstrap([], mean)).toBeUndefined();
  });

  it('draws evenly from [0, 1)', () => {
    const random = createRandom(1);
    const draws = Array.from({ length: 10_000 }, random);
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    expect(mean(draws)).toBeCloseTo(0.5, 1);
  });
});
