import { type Detail, cellUnits, endOf } from './detail.ts';
import { lowerBound } from './lower-bound.ts';
import { splitAtPeaks } from './split-at-peaks.ts';
import type { PointIndex } from './point-index.ts';

/**
 * The points from `first` to `last` (excluded) of a lane, drawn as one thing at `time`.
 *
 * - `mark`: one ring; several events stand in it when they share a day, and are counted there.
 * - `dots`: a column of dots, one for each, in a stretch where rings would touch.
 * - `ridge`: more than columns can hold; counted in one pill on the peak at `time`.
 */
export interface PointGroup {
  readonly kind: 'mark' | 'dots' | 'ridge';
  readonly first: number;
  readonly last: number;
  readonly time: number;
}

/** The points of a lane in a detail: `groups` by time, each point in exactly one of them. */
export interface PointGroups {
  readonly groups: readonly PointGroup[];
  /** Height of the ridge over each unit, as events a unit, smoothed; 0 where there is none. */
  readonly ridge: Float32Array;
  readonly highest: number;
}

/** Units between two rings: what a finger can tell apart. What stands nearer is drawn as dots. */
const ringDistance = 24;
/** Units between two columns of dots; what is nearer shares a column. */
export const dotDistance = 12;
/** A group of one day that is no wider stands in one ring. */
const oneMark = 10;
const day = 86_400_000;
/** So near the end of a cell (in units) the widest gap is looked for, to part what stands on both sides of it. */
const seam = 32;

/** Stretches of bins, as positions in the list of occupied ones. */
interface Run {
  first: number;
  last: number; // included
  kind: PointGroup['kind'];
}

/**
 * Decides how the points of **index** within **detail** are drawn, where **rows** dots fit in a column and a pill with **count** events is
 * **widthOf(count)** units wide. O(units + groups × log n), whatever the number of events.
 */
export function groupPoints(
  { time }: PointIndex,
  detail: Detail,
  rows: number,
  widthOf: (count: number) => number,
): PointGroups {
  const { unit, from, cells } = detail;
  const size = cells * cellUnits;
  const counts = new Float32Array(size);
  const bins: number[] = []; // occupied units
  const firsts: number[] = []; // and the position of the first point in each
  const stop = lowerBound(time, endOf(detail));
  for (let i = lowerBound(time, from); i < stop;) {
    const bin = Math.min(size - 1, Math.floor(((time[i] ?? 0) - from) / unit));
    const next = Math.min(stop, lowerBound(time, from + (bin + 1) * unit, i + 1));
    if (bins.at(-1) === bin) counts[bin] = (counts[bin] ?? 0) + next - i;
    else {
      bins.push(bin);
      firsts.push(i);
      counts[bin] = next - i;
    }
    i = next;
  }
  firsts.push(stop);
  const binOf = (at: number): number => bins[at] ?? 0;
  const firstOf = (at: number): number => firsts[at] ?? stop;

  const groups: PointGroup[] = [];
  const ridge = new Float32Array(size);
  let highest = 0;

  /** The columns of dots of a run, or `undefined` when one of them would be too high. */
  function columnsOf(run: Run): readonly PointGroup[] | undefined {
    const [begin, end] = [firstOf(run.first), firstOf(run.last + 1)];
    const width = binOf(run.last) - binOf(run.first) + 1;
    if (end - begin > rows * (width / dotDistance + 1)) return undefined;
    const columns: PointGroup[] = [];
    for (let first = begin; first < end;) {
      const last = Math.min(end, lowerBound(time, (time[first] ?? 0) + dotDistance * unit, first + 1));
      if (last - first > rows) return undefined;
      const middle = ((time[first] ?? 0) + (time[last - 1] ?? 0)) / 2;
      columns.push({
        kind: 'dots',
        first,
        last,
        time: Math.max(middle, (columns.at(-1)?.time ?? -Infinity) + dotDistance * unit),
      });
      first = last;
    }
    return columns;
  }

  function kindOf(run: Run): PointGroup['kind'] {
    const [begin, end] = [time[firstOf(run.first)] ?? 0, time[firstOf(run.last + 1) - 1] ?? 0];
    const isOneDay =
      begin === end || ((end - begin) / unit <= oneMark && Math.floor(begin / day) === Math.floor(end / day));
    const gapBefore = binOf(run.first) - (bins[run.first - 1] ?? -Infinity);
    const gapAfter = (bins[run.last + 1] ?? Infinity) - binOf(run.last);
    if (isOneDay && Math.min(gapBefore, gapAfter) >= ringDistance) return 'mark';
    return columnsOf(run) === undefined ? 'ridge' : 'dots';
  }

  /** Where a group ends to the left and to the right, in units from the beginning of the detail. */
  function reach(run: Run): { readonly x1: number; readonly x2: number } {
    const [x1, x2] = [binOf(run.first), binOf(run.last) + 1];
    if (run.kind !== 'ridge') return { x1: x1 - dotDistance / 2, x2: x2 + dotDistance / 2 };
    const missing = Math.max(0, widthOf(firstOf(run.last + 1) - firstOf(run.first)) - (x2 - x1)) / 2;
    return { x1: x1 - missing - 4, x2: x2 + missing + 4 };
  }

  const pillWidth = (x1: number, x2: number): number =>
    widthOf(firstOf(lowerBound(bins, x2)) - firstOf(lowerBound(bins, x1)));

  function finish(run: Run): void {
    const [first, last] = [firstOf(run.first), firstOf(run.last + 1)];
    if (run.kind === 'mark') {
      groups.push({ kind: 'mark', first, last, time: ((time[first] ?? 0) + (time[last - 1] ?? 0)) / 2 });
      return;
    }
    if (run.kind === 'dots') {
      groups.push(...(columnsOf(run) ?? []));
      return;
    }
    highest = Math.max(highest, smooth(counts, ridge, binOf(run.first), binOf(run.last)));
    for (const { from: x1, to: x2, peak } of splitAtPeaks(ridge, binOf(run.first), binOf(run.last) + 1, pillWidth)) {
      // Positions of the occupied bins from x1 on, and before x2.
      const [a, b] = [lowerBound(bins, x1), lowerBound(bins, x2)];
      if (b > a) groups.push({ kind: 'ridge', first: firstOf(a), last: firstOf(b), time: from + peak * unit });
    }
  }

  let begin = 0;
  for (let cell = 1; cell <= cells; cell++) {
    const end = cell === cells ? bins.length : seamAt(bins, cell * cellUnits);
    // A column stands up to half a distance past its points: the next run begins beyond that.
    const runs: Run[] = [];
    for (let at = begin; at < end; at++) {
      const run = runs.at(-1);
      if (run !== undefined && binOf(at) - binOf(run.last) < 1.5 * dotDistance) run.last = at;
      else runs.push({ first: at, last: at, kind: 'mark' });
    }
    const merged: Run[] = [];
    for (const run of runs) {
      run.kind = kindOf(run);
      // The pill of a ridge may reach over what stands beside it: that is counted in it then.
      for (let before = merged.at(-1); before !== undefined; before = merged.at(-1)) {
        if ((run.kind !== 'ridge' && before.kind !== 'ridge') || reach(before).x2 <= reach(run).x1) break;
        run.first = before.first;
        run.kind = 'ridge';
        merged.pop();
      }
      merged.push(run);
    }
    for (const run of merged) finish(run);
    begin = end;
  }
  return { groups, ridge, highest };
}

/** Which of the occupied **bins** begins the next cell: the one after the widest gap near its **edge**. */
function seamAt(bins: readonly number[], edge: number): number {
  const from = lowerBound(bins, edge - seam);
  const to = lowerBound(bins, edge + seam, from);
  let best = from;
  let widest = 0;
  for (let at = from; at <= to; at++) {
    // Beyond the seam a gap may be as wide as it likes: it ends there.
    const gap = Math.min(bins[at] ?? Infinity, edge + seam) - Math.max(bins[at - 1] ?? -Infinity, edge - seam);
    if (gap > widest) [best, widest] = [at, gap];
  }
  return best;
}

/** Weights of the neighbours in a smoothed count. */
const kernel = [4, 3, 2, 1] as const;

/** Writes the smoothed **counts** of the bins from **first** to **last** (included) into **ridge**; returns the highest. */
function smooth(counts: Float32Array, ridge: Float32Array, first: number, last: number): number {
  let highest = 0;
  for (let bin = Math.max(0, first - 3); bin <= Math.min(ridge.length - 1, last + 3); bin++) {
    let sum = 0;
    for (let by = -3; by <= 3; by++) {
      const at = bin + by;
      if (at >= first && at <= last) sum += (counts[at] ?? 0) * (kernel[Math.abs(by)] ?? 0);
    }
    // Two cells may share a seam: what is there already adds up.
    const height = (ridge[bin] ?? 0) + sum / 16;
    ridge[bin] = height;
    highest = Math.max(highest, height);
  }
  return highest;
}
