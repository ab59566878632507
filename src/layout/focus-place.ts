import { isSpan, type EventTable } from './event-table.ts';
import { middleOf, type Lane } from './lane-set.ts';
import { lowerBound } from './lower-bound.ts';

/** Where a row stands: its lane and, for a point, its position in the lane's index. */
export interface Place {
  readonly row: number;
  readonly lane: number;
  readonly position: number | undefined;
}

/** Finds **row** among **lanes**; `undefined` when it is in none of them. O(lanes × log n + events of the same moment). */
export function focusPlace(table: EventTable, lanes: readonly Lane[], row: number | undefined): Place | undefined {
  if (row === undefined || row >= table.size) return undefined;
  const asSpan = isSpan(table, row);
  const time = asSpan ? (table.start[row] ?? 0) : middleOf(table, row);
  for (const [lane, { points, spans }] of lanes.entries()) {
    const times = asSpan ? spans.start : points.time;
    const rows = asSpan ? spans.row : points.row;
    for (let i = lowerBound(times, time); times[i] === time; i++)
      if (rows[i] === row) return { row, lane, position: asSpan ? undefined : i };
  }
  return undefined;
}
