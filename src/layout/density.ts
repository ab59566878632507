import type { TimelineItem } from './timeline-item.ts';
import type { TimeScale } from './time-scale.ts';

/**
 * Counts the events that each pixel of **scale** holds, from its left to its right edge: a ring counts where it stands, a
 * bar at every pixel it covers. O(n + pixels).
 */
export function density(items: readonly TimelineItem[], scale: TimeScale): readonly number[] {
  const pixels = Math.max(1, Math.ceil(scale.x2 - scale.x1));
  const changes = new Int32Array(pixels + 1); // how the count differs from that of the pixel before
  const pixelOf = (time: number): number => Math.min(pixels - 1, Math.max(0, Math.floor(scale.xOf(time) - scale.x1)));
  for (const { shape, start, end, middle } of items) {
    const from = pixelOf(shape === 'point' ? middle : start);
    const to = pixelOf(shape === 'point' ? middle : end);
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to + 1] = (changes[to + 1] ?? 0) - 1;
  }
  let count = 0;
  return Array.from({ length: pixels }, (_, pixel) => (count += changes[pixel] ?? 0));
}
