import { ascending } from 'd3';

/** A horizontal extent in pixels, with `x1 <= x2`; a point event has `x1 === x2`. */
export interface Span {
  readonly x1: number;
  readonly x2: number;
}

/**
 * Assigns each span the lowest lane in which it stays clear of every other span, in input order.
 *
 * Spans are placed from left to right, and spans that start together longest first, so that long events settle near the
 * axis. Two spans may share a lane when at least **gap** pixels separate them. No other assignment uses fewer lanes
 * (greedy interval partitioning). Panning moves nothing between lanes; zooming may. With **most** lanes, a span that finds
 * all of them taken gets `-1`.
 */
export function assignLanes(spans: readonly Span[], gap = 4, most = Infinity): readonly number[] {
  if (!(gap >= 0)) throw new RangeError(`invalid gap: ${gap}`);
  const order = spans
    .map((span, index) => ({ ...span, index }))
    .sort((a, b) => ascending(a.x1, b.x1) || ascending(b.x2, a.x2));
  const lanes = new Array<number>(spans.length);
  const ends: number[] = []; // ends[lane] is the right edge of the last span placed there
  for (const { x1, x2, index } of order) {
    const free = ends.findIndex((end) => end + gap <= x1);
    const lane = free === -1 ? ends.length : free;
    lanes[index] = lane < most ? lane : -1;
    if (lane < most) ends[lane] = x2;
  }
  return lanes;
}
