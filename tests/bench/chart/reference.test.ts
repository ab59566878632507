import { describe, expect, it } from 'vitest';
import { makeEvents } from './make-events.ts';
import { gallop } from './reference.ts';

/** What `gallop` promises, one value after the other. */
function search(sorted: Float64Array, value: number, index: number): number {
  let at = index;
  while (at < sorted.length && (sorted[at] ?? 0) < value) at += 1;
  return at;
}

describe('gallop(sorted, value, index) is the first index from index on that is not below value', () => {
  const table: readonly (readonly [title: string, sorted: readonly number[]])[] = [
    ['nothing', []],
    ['one', [5]],
    ['ties', [1, 1, 1, 4, 4, 7]],
    ['gaps', [0, 10, 11, 12, 50, 51, 90, 91, 92, 93, 94]],
  ];

  it.each(table)('%s', (_, values) => {
    const sorted = Float64Array.from(values);
    for (let value = -1; value <= 95; value += 0.5) {
      const answer = search(sorted, value, 0);
      for (let index = 0; index <= answer; index += 1) expect(gallop(sorted, value, index)).toBe(answer);
    }
  });

  it('finds the boundaries of all pixel columns, each from the one before', () => {
    const { start } = makeEvents(3000);
    const first = start[0] ?? 0;
    for (const columns of [1, 7, 400, 1200, 5000]) {
      const step = ((start.at(-1) ?? 0) - first) / columns;
      let from = 0;
      let linear = 0;
      for (let column = 0; column <= columns; column += 1) {
        from = gallop(start, first + column * step, from);
        linear = search(start, first + column * step, linear);
        expect(from).toBe(linear);
      }
    }
  });
});
