import { dotPitch, type ChartFrame, type LaneFrame } from './chart-frame.ts';
import { type Detail, cellUnits, endOf } from './detail.ts';
import type { EventTable } from './event-table.ts';
import { groupPoints, type PointGroups } from './group-points.ts';
import type { Lane } from './lane-set.ts';
import { type Bars, placeBars } from './place-bars.ts';

/** What of a lane is drawn in a detail, in time: moving and stretching it is left to each frame. */
export interface LanePicture {
  readonly lane: Lane;
  readonly frame: LaneFrame;
  readonly points: PointGroups;
  /** Single bars; `undefined` where there are too many: then how many overlap is drawn, and counted in one pill. */
  readonly bars: Bars | undefined;
  /** How many bars overlap in each stretch of `overlapUnits`, where single bars are not drawn; worked out when first asked for. */
  readonly overlaps: () => Uint32Array;
  /** The line that the lowest bars stand on. */
  readonly barBase: number;
}

export interface Picture {
  readonly detail: Detail;
  readonly lanes: readonly LanePicture[];
  /** The highest ridge of all lanes, as events a unit; they share their scale. */
  readonly highest: number;
  /** How many rings and dots there are. */
  readonly marks: number;
}

export const overlapUnits = 4;
/** So many bars of a lane are placed one by one. */
const mostBars = 60;

/** Units that a pill with **count** takes: seven and a half for each digit and comma, and its round ends. */
export function pillWidth(count: number): number {
  const digits = String(count).length;
  return 16 + 7.5 * (digits + Math.floor((digits - 1) / 3));
}

/** Works out what **lanes** show in **detail**. Costs pixels and lanes, whatever the number of events. */
export function createPicture(table: EventTable, lanes: readonly Lane[], frame: ChartFrame, detail: Detail): Picture {
  const pictures = lanes.map((lane, index): LanePicture => {
    const laneFrame = frame.lanes[index];
    if (laneFrame === undefined) throw new RangeError(`no place for lane: ${index}`);
    let overlaps: Uint32Array | undefined;
    const points = groupPoints(lane.points, detail, laneFrame.rows, pillWidth);
    return {
      lane,
      frame: laneFrame,
      points,
      bars: barsOf(table, lane, laneFrame, detail),
      overlaps() {
        if (overlaps === undefined) {
          overlaps = new Uint32Array((detail.cells * cellUnits) / overlapUnits);
          lane.spans.overlaps(detail.from, detail.unit * overlapUnits, overlaps);
        }
        return overlaps;
      },
      barBase: laneFrame.barBase ?? laneFrame.base - 14 - heightOf(points, laneFrame),
    };
  });
  let highest = 0;
  let marks = 0;
  for (const { points } of pictures) {
    highest = Math.max(highest, points.highest);
    for (const { kind, first, last } of points.groups)
      marks += kind === 'mark' ? 1 : kind === 'dots' ? last - first : 0;
  }
  // Half octaves: what comes into view while panning seldom changes the scale.
  return { detail, lanes: pictures, highest: 2 ** (Math.ceil(Math.log2(Math.max(1, highest)) * 2) / 2), marks };
}

/** How far dots and ridges reach above the rings. */
function heightOf({ groups, highest }: PointGroups, { ridge }: LaneFrame): number {
  if (highest > 0) return ridge;
  return groups.reduce(
    (most, { kind, first, last }) => (kind === 'dots' ? Math.max(most, (last - first) * dotPitch) : most),
    0,
  );
}

function barsOf(table: EventTable, { spans }: Lane, { levels, folded }: LaneFrame, detail: Detail): Bars | undefined {
  const size = spans.start.length;
  // All of a small lane, so that no bar changes its level while panning.
  const [from, to] = size <= mostBars ? [-Infinity, Infinity] : [detail.from, endOf(detail)];
  const found = folded ? [] : spans.within(from, to, mostBars + 1);
  if (folded || found.length > mostBars) return undefined;
  return placeBars(
    found.map((position) => ({
      row: spans.row[position] ?? 0,
      start: spans.start[position] ?? 0,
      end: spans.end[position] ?? 0,
      open: table.traitsAt(spans.row[position] ?? 0).open,
    })),
    detail.unit,
    levels,
  );
}
