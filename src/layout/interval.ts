/** A stretch of time in milliseconds since 1970 UTC, `start < end`, end excluded. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

const hour = 3_600_000;
const day = 24 * hour;

/** The shortest stretch the chart zooms in to: ticks are hours at the finest. */
export const shortestInterval = 3 * hour;

/** The years that a chart can draw: what a `Date` holds, less a margin for ticks beside the view. */
export const widestInterval: Interval = { start: -8.6e15, end: 8.6e15 };

/**
 * The interval that shows all of **extents** with some air: 4 % at either side and never less than a day, so that a single
 * event stands in the middle of its surroundings. Without extents, `undefined`.
 */
export function fitInterval(extents: Iterable<{ readonly start: number; readonly end: number }>): Interval | undefined {
  let start = Infinity;
  let end = -Infinity;
  for (const extent of extents) {
    start = Math.min(start, extent.start);
    end = Math.max(end, extent.end);
  }
  if (!(start <= end)) return undefined;
  const air = Math.max((end - start) * 0.04, end - start < 3 * day ? 2 * day : day);
  return clampInterval({ start: start - air, end: end + air }, widestInterval);
}

/** Moves and, where it must, shortens **interval** so that it lies within **limits**. */
export function clampInterval(interval: Interval, limits: Interval): Interval {
  const length = Math.min(interval.end - interval.start, limits.end - limits.start);
  const start = Math.min(Math.max(interval.start, limits.start), limits.end - length);
  return { start, end: start + length };
}
