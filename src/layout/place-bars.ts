import { assignLanes } from './assign-lanes.ts';
import type { TimelineItem } from './timeline-item.ts';
import type { TimeScale } from './time-scale.ts';

/** A bar in its lane (0 is next to the axis), in milliseconds, so that panning does not change it. */
export interface Bar {
  readonly items: readonly TimelineItem[];
  readonly start: number;
  readonly end: number;
  readonly lane: number;
}

type Extent = Pick<Bar, 'start' | 'end'>;

/** All bars of a zoom, by start; `lanes` is how many lanes they take. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly lanes: number;
}

/** Pixels at which a bar is still seen, at which it can carry a number, and how far an open end reaches. */
export const leastBarWidth = 6;
const leastCountWidth = 30;
export const openEndWidth = 40;

/**
 * Stacks **items** (spans, by start) into at most **most** lanes for a zoom of **millisPerPixel**.
 *
 * What finds no lane is joined, where it overlaps, into bars of several items in one lane more: nothing is hidden without
 * a count. The result does not depend on what is in view.
 */
export function placeBars(items: readonly TimelineItem[], millisPerPixel: number, most: number): Bars {
  const extents = items.map((item) => widen(drawnExtent(item, millisPerPixel), leastBarWidth * millisPerPixel));
  const lanes = assignLanes(
    extents.map(({ start, end }) => ({ x1: start / millisPerPixel, x2: end / millisPerPixel })),
    4,
    most,
  );
  const bars: Bar[] = [];
  const rest: { items: TimelineItem[]; start: number; end: number; lane: number }[] = [];
  let highest = -1;
  for (const [index, item] of items.entries()) {
    const lane = lanes[index] ?? -1;
    const extent = extents[index] ?? item;
    highest = Math.max(highest, lane);
    if (lane >= 0) {
      bars.push({ items: [item], ...extent, lane });
      continue;
    }
    const { start, end } = widen(extent, leastCountWidth * millisPerPixel);
    const last = rest.at(-1);
    if (last !== undefined && start <= last.end + 4 * millisPerPixel) {
      last.items.push(item);
      last.end = Math.max(last.end, end);
    } else {
      rest.push({ items: [item], start, end, lane: most });
    }
  }
  return {
    bars: [...bars, ...rest].sort((a, b) => a.start - b.start),
    lanes: rest.length > 0 ? most + 1 : highest + 1,
  };
}

/** The stretch that **item** covers, with room for the arrow of an open end. */
function drawnExtent(item: TimelineItem, millisPerPixel: number): Extent {
  const arrow = openEndWidth * millisPerPixel;
  const start = item.open === 'start' ? item.end - arrow : item.start;
  const end = item.open === 'end' ? item.start + arrow : item.end;
  return { start, end };
}

function widen({ start, end }: Extent, least: number): Extent {
  const missing = Math.max(0, least - (end - start)) / 2;
  return { start: start - missing, end: end + missing };
}

/** The bars that reach into the view of **scale**, in their order. */
export function barsWithin(bars: readonly Bar[], scale: TimeScale): readonly Bar[] {
  return bars.filter((bar) => bar.end > scale.interval.start && bar.start < scale.interval.end);
}
