import { isSpan, type EventTable, type LaneField } from './event-table.ts';
import { createPointIndex, type PointIndex } from './point-index.ts';
import { createSpanIndex, type SpanIndex } from './span-index.ts';

/** The events of one lane, indexed. */
export interface Lane {
  /** Empty where it says nothing: for events of no source, and for a chart without lanes. */
  readonly name: string;
  /** How many small lanes share it; 0 for a lane of its own. */
  readonly shared: number;
  /** How many events it has, kept or not. */
  readonly size: number;
  readonly points: PointIndex;
  readonly spans: SpanIndex;
}

export type LaneOrder = 'size' | 'name';

/** Where a point stands: in the middle of what is known of it. */
export function middleOf(table: EventTable, row: number): number {
  const start = table.start[row] ?? 0;
  return (start + Math.max(start, table.end[row] ?? start)) / 2;
}

/** Which lanes there are. */
export interface LaneOptions {
  readonly order: LaneOrder;
  /** So many lanes at most: the smallest share the last one, which has no name. */
  readonly most: number;
  /** The rows that are indexed; all without it. The lanes are those of all rows in any case. */
  readonly keep?: (row: number) => boolean;
}

/**
 * Sorts the rows [**from**, **to**) of **table** into lanes by **field**, or into one lane without it, and indexes each. Lanes without
 * events are left out; they come by **order**, the largest first, the one that small lanes share last.
 *
 * O(n), and a sort where middles come in another order than starts.
 */
export function createLanes(
  table: EventTable,
  [from, to]: readonly [from: number, to: number],
  field: LaneField | undefined,
  { order, most, keep }: LaneOptions,
): readonly Lane[] {
  const { names, of, counts } = field?.lanes() ?? { names: [''], of: undefined };
  // How many points and spans of each name are kept, and how many events there are in all.
  const isCounted = counts !== undefined && keep === undefined && to - from === table.size;
  const [pointCounts, spanCounts] = isCounted ? counts : [new Uint32Array(names.length), new Uint32Array(names.length)];
  let sizes = pointCounts.map((count, name) => count + (spanCounts[name] ?? 0));
  if (!isCounted) {
    sizes = new Uint32Array(names.length);
    for (let row = from; row < to; row++) {
      const name = of === undefined ? 0 : (of[row] ?? 0);
      add(sizes, name);
      if (keep === undefined || keep(row)) add(isSpan(table, row) ? spanCounts : pointCounts, name);
    }
  }
  const bySize = names.map((_, name) => name).filter((name) => (sizes[name] ?? 0) > 0);
  bySize.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const own = bySize.length > most ? bySize.slice(0, most - 1) : bySize;
  const others = bySize.slice(own.length);
  const nameOf = (name: number): string => names[name] ?? '';
  if (order === 'name') own.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

  const made = [...own.map((name) => [name]), ...(others.length > 0 ? [others] : [])].map((members, slot) => {
    const sum = (counts: Uint32Array): number => members.reduce((total, name) => total + (counts[name] ?? 0), 0);
    const spans = columns(sum(spanCounts));
    return {
      name: slot < own.length ? nameOf(members[0] ?? 0) : '',
      shared: slot < own.length ? 0 : members.length,
      size: sum(sizes),
      members,
      points: columns(sum(pointCounts)),
      spans,
      ends: new Float64Array(spans.row.length),
      ascends: true,
    };
  });
  const slots = new Uint32Array(names.length);
  for (const [slot, { members }] of made.entries()) for (const name of members) slots[name] = slot;
  const { start, end } = table;
  const pointsSoFar = new Uint32Array(made.length);
  const spansSoFar = new Uint32Array(made.length);
  for (let row = from; row < to; row++) {
    const slot = of === undefined ? 0 : (slots[of[row] ?? 0] ?? 0);
    const lane = made[slot];
    if (lane === undefined || (keep !== undefined && !keep(row))) continue;
    const begin = start[row] ?? 0;
    const stop = end[row] ?? 0;
    if (isSpan(table, row)) {
      const at = spansSoFar[slot] ?? 0;
      spansSoFar[slot] = at + 1;
      lane.spans.time[at] = begin;
      lane.spans.row[at] = row;
      lane.ends[at] = stop;
    } else {
      const at = pointsSoFar[slot] ?? 0;
      const middle = stop > begin ? (begin + stop) / 2 : begin;
      pointsSoFar[slot] = at + 1;
      lane.points.time[at] = middle;
      lane.points.row[at] = row;
      if (at > 0 && middle < (lane.points.time[at - 1] ?? 0)) lane.ascends = false;
    }
  }
  return made.map(({ name, shared, size, points, spans, ends, ascends }) => ({
    name,
    shared,
    size,
    points: createPointIndex(ascends ? points : sortByTime(points), table.importance),
    spans: createSpanIndex(spans.time, ends, spans.row),
  }));
}

interface LaneColumns {
  readonly time: Float64Array;
  readonly row: Uint32Array;
}

function columns(size: number): LaneColumns {
  return { time: new Float64Array(size), row: new Uint32Array(size) };
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function sortByTime({ time, row }: LaneColumns): LaneColumns {
  const order = new Uint32Array(time.length).map((_, i) => i).sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0) || a - b);
  return { time: Float64Array.from(order, (i) => time[i] ?? 0), row: Uint32Array.from(order, (i) => row[i] ?? 0) };
}
