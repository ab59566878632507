import { dotPitch } from './chart-frame.ts';
import type { EventTable } from './event-table.ts';
import type { Place } from './focus-place.ts';
import type { LanePicture, Picture } from './picture.ts';
import type { TimeScale } from './time-scale.ts';

/** Radius of a dot. */
export const dotRadius = 4.5;

/** How far an event is in focus. */
export type Focus = 'selected' | 'current' | '';

/** A ring, a dot of a column, or a ring with a number. */
export interface PlacedPoint {
  readonly key: string;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  /** How many events it stands for. */
  readonly count: number;
  readonly radius: number;
  readonly uncertain: boolean;
  readonly focus: Focus;
  /** The extent of its date where that is wider than the ring. */
  readonly whisker: readonly [x1: number, x2: number] | undefined;
}

/** What of a place is in focus: the position in its lane of the chosen event, and of the one the reader is at. */
export interface FocusPlaces {
  readonly selected: Place | undefined;
  readonly current: Place | undefined;
}

/**
 * The rings and dots of **picture** in view; without **all**, only those in focus, which stand on top of a canvas, on its ridges too.
 */
export function placePoints(
  table: EventTable,
  picture: Picture,
  scale: TimeScale,
  focus: FocusPlaces,
  all: boolean,
): readonly PlacedPoint[] {
  const placed: PlacedPoint[] = [];
  for (const [index, lane] of picture.lanes.entries()) {
    if (lane.frame.folded) continue;
    const focusIn = (first: number, last: number): Focus => {
      const holds = (place: Place | undefined): boolean =>
        place?.lane === index && place.position !== undefined && place.position >= first && place.position < last;
      return holds(focus.selected) ? 'selected' : holds(focus.current) ? 'current' : '';
    };
    for (const { kind, first, last, time } of lane.points.groups) {
      const inFocus = focusIn(first, last);
      if (inFocus === '' && (!all || kind === 'ridge')) continue;
      const x = scale.xOf(time);
      if (kind === 'ridge') {
        const position = (inFocus === 'selected' ? focus.selected : focus.current)?.position ?? first;
        placed.push(
          placeOne(
            table,
            lane,
            index,
            scale,
            [position, position + 1],
            scale.xOf(lane.lane.points.time[position] ?? 0),
            0,
            inFocus,
          ),
        );
      } else if (kind === 'mark') placed.push(placeOne(table, lane, index, scale, [first, last], x, 0, inFocus));
      else
        for (let i = first; i < last; i++) {
          const state = focusIn(i, i + 1);
          if (all || state !== '')
            placed.push(placeOne(table, lane, index, scale, [i, i + 1], x, i - first + 1, state));
        }
    }
  }
  return placed.filter(({ x }) => x >= scale.x1 - 24 && x <= scale.x2 + 24);
}

/** Places what stands in one ring, or as the dot number **dot** of a column, counted from 1. */
function placeOne(
  table: EventTable,
  { lane: { points }, frame }: LanePicture,
  lane: number,
  scale: TimeScale,
  [first, last]: readonly [number, number],
  x: number,
  dot: number,
  focus: Focus,
): PlacedPoint {
  const row = points.row[first] ?? 0;
  const [x1, x2] = [scale.xOf(table.start[row] ?? 0), scale.xOf(table.end[row] ?? 0)];
  return {
    key: String(row),
    lane,
    x,
    y: frame.base - frame.lift - Math.max(0, dot - 1) * dotPitch,
    count: last - first,
    radius: dot > 0 ? dotRadius : frame.ring,
    uncertain: last - first === 1 && table.traitsAt(row).uncertain,
    focus,
    whisker: dot === 0 && x2 - x1 > 3 * frame.ring ? [x1, x2] : undefined,
  };
}
