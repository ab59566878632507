import { assignLanes } from './assign-lanes.ts';

/** What a bar is placed by. Times are milliseconds UTC, end excluded. */
export interface BarSpan {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** The end that is not known: drawn as an arrow, so far as it reaches. */
  readonly open: 'start' | 'end' | undefined;
}

/** A bar at a level (0 is the lowest) with the rows it stands for; in milliseconds, so that panning does not change it. */
export interface Bar {
  readonly rows: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

/** Bars by start; `levels` is how many levels they take. */
export interface Bars {
  readonly bars: readonly Bar[];
  readonly levels: number;
}

/** Units at which a bar is still seen, at which it can carry a number, and how far an open end reaches. */
export const leastBarWidth = 6;
const leastCountWidth = 30;
const openEndWidth = 40;
const gap = 4;

/**
 * Stacks **spans** (by start) into at most **most** levels where a **unit** of time is about a pixel.
 *
 * What finds no level is joined, where it overlaps, into bars of several rows in one level more: nothing is hidden without
 * a count. The result does not depend on what is in view.
 */
export function placeBars(spans: readonly BarSpan[], unit: number, most: number): Bars {
  const extents = spans.map((span) => widen(drawnExtent(span, unit), leastBarWidth * unit));
  const levels = assignLanes(
    extents.map(({ start, end }) => ({ x1: start / unit, x2: end / unit })),
    gap,
    most,
  );
  const bars: Bar[] = [];
  const rest: { rows: number[]; start: number; end: number; level: number }[] = [];
  let highest = -1;
  for (const [index, { row }] of spans.entries()) {
    const level = levels[index] ?? -1;
    const extent = extents[index] ?? { start: 0, end: 0 };
    highest = Math.max(highest, level);
    if (level >= 0) {
      bars.push({ rows: [row], ...extent, level });
      continue;
    }
    const { start, end } = widen(extent, leastCountWidth * unit);
    const last = rest.at(-1);
    if (last !== undefined && start <= last.end + gap * unit) {
      last.rows.push(row);
      last.end = Math.max(last.end, end);
    } else rest.push({ rows: [row], start, end, level: most });
  }
  return {
    bars: [...bars, ...rest].sort((a, b) => a.start - b.start),
    levels: rest.length > 0 ? most + 1 : highest + 1,
  };
}

/** The stretch that a span covers, with room for the arrow of an open end. */
function drawnExtent({ start, end, open }: BarSpan, unit: number): Pick<Bar, 'start' | 'end'> {
  const arrow = openEndWidth * unit;
  return { start: open === 'start' ? end - arrow : start, end: open === 'end' ? start + arrow : end };
}

function widen({ start, end }: Pick<Bar, 'start' | 'end'>, least: number): Pick<Bar, 'start' | 'end'> {
  const missing = Math.max(0, least - (end - start)) / 2;
  return { start: start - missing, end: end + missing };
}
