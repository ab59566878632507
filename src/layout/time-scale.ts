import type { Interval } from './interval.ts';

/** Maps time to pixels: equal steps of time draw equal steps of pixels. */
export interface TimeScale {
  readonly interval: Interval;
  readonly x1: number;
  readonly x2: number;
  /** Pixel of a time in milliseconds since 1970 UTC. */
  readonly xOf: (time: number) => number;
  /** Time of a pixel. */
  readonly timeOf: (x: number) => number;
  readonly millisPerPixel: number;
}

/** Creates the scale that shows **interval** from pixel **x1** to pixel **x2**, with `x1 < x2`. */
export function createTimeScale(interval: Interval, x1: number, x2: number): TimeScale {
  if (!(interval.start < interval.end)) throw new RangeError(`empty interval: ${interval.start} to ${interval.end}`);
  if (!(x1 < x2)) throw new RangeError(`empty width: ${x1} to ${x2}`);
  const length = interval.end - interval.start;
  // Plain arithmetic instead of d3.scaleUtc: a chart calls it for every mark of every frame, and a host page loads 12 kB less.
  return {
    interval,
    x1,
    x2,
    xOf: (time) => x1 + ((time - interval.start) / length) * (x2 - x1),
    timeOf: (x) => interval.start + ((x - x1) / (x2 - x1)) * length,
    millisPerPixel: length / (x2 - x1),
  };
}
