import type { Lane } from './lane-set.ts';
import { lowerBound } from './lower-bound.ts';
import type { TimeScale } from './time-scale.ts';

/**
 * Counts the events that each pixel of **scale** holds, from its left to its right edge: a point counts where it stands, a
 * bar at every pixel it covers. O(pixels × lanes).
 */
export function density(lanes: readonly Lane[], scale: TimeScale): readonly number[] {
  const counts = new Array<number>(Math.max(1, Math.ceil(scale.x2 - scale.x1))).fill(0);
  for (const { points, spans } of lanes) {
    let at = lowerBound(points.time, scale.timeOf(scale.x1));
    const overlaps = new Uint32Array(counts.length);
    spans.overlaps(scale.interval.start, scale.millisPerPixel, overlaps);
    for (let pixel = 0; pixel < counts.length; pixel++) {
      const end = scale.timeOf(scale.x1 + pixel + 1);
      const next = lowerBound(points.time, end, at);
      counts[pixel] = (counts[pixel] ?? 0) + next - at + (overlaps[pixel] ?? 0);
      at = next;
    }
  }
  return counts;
}
