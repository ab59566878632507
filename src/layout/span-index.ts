import { lowerBound } from './lower-bound.ts';

/** Events drawn as bars, one lane of them, by start. Times are milliseconds UTC, ends excluded. */
export interface SpanIndex {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly row: Uint32Array;
  /** How many reach into [from, to), in O(log n). */
  readonly count: (from: number, to: number) => number;
  /** The positions of those that reach into [from, to), by start; no more than **most**. O(log n) for each. */
  readonly within: (from: number, to: number, most: number) => readonly number[];
  /** Writes into **counts**, for as many stretches of **step** from **from** on as it has places, how many reach into each. */
  readonly overlaps: (from: number, step: number, counts: Uint32Array) => void;
  readonly bytes: number;
}

const fan = 16;

/**
 * Creates the index of spans by ascending **start**. Those that reach into a range began before its end and did not end before its
 * beginning: two searches count them. They are listed by way of a flat tree of latest ends, which leads past everything that has ended, so
 * that a long bar is found however long ago it began.
 */
export function createSpanIndex(start: Float64Array, end: Float64Array, row: Uint32Array): SpanIndex {
  let ends: Float64Array | undefined; // ascending, once somebody counts
  const levels: Float64Array[] = [end];
  for (;;) {
    const below = levels.at(-1);
    if (below === undefined || below.length <= fan) break;
    const level = new Float64Array(Math.ceil(below.length / fan)).fill(-Infinity);
    for (let i = 0; i < below.length; i++) {
      const node = Math.floor(i / fan);
      level[node] = Math.max(level[node] ?? 0, below[i] ?? 0);
    }
    levels.push(level);
  }
  return {
    start,
    end,
    row,
    // Nothing ends before it begins, so all that have ended have begun.
    count: (from, to) =>
      Math.max(0, lowerBound(start, to) - lowerBound((ends ??= end.slice().sort()), nextAbove(from))),
    overlaps(from, step, counts) {
      ends ??= end.slice().sort();
      let begun = lowerBound(start, from);
      let ended = 0;
      for (let i = 0; i < counts.length; i++) {
        begun = lowerBound(start, from + (i + 1) * step, begun);
        ended = lowerBound(ends, nextAbove(from + i * step), ended);
        counts[i] = begun - ended;
      }
    },
    within(from, to, most) {
      const found: number[] = [];
      const stop = lowerBound(start, to);
      const descend = (depth: number, first: number, last: number): void => {
        const level = levels[depth];
        const size = fan ** depth;
        for (let i = first; i < Math.min(last, level?.length ?? 0) && i * size < stop && found.length < most; i++) {
          if (!((level?.[i] ?? -Infinity) > from)) continue;
          if (depth === 0) found.push(i);
          else descend(depth - 1, i * fan, (i + 1) * fan);
        }
      };
      descend(levels.length - 1, 0, Infinity);
      return found;
    },
    bytes: [start, end, row, ...levels].reduce((sum, { byteLength }) => sum + byteLength, 0),
  };
}

/** The next number that a double can hold, or the one after it. */
function nextAbove(value: number): number {
  return value + Math.max(Math.abs(value) * Number.EPSILON, Number.MIN_VALUE);
}
