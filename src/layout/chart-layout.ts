import { axisTicks, type AxisTicks, type FormatTick } from './axis-ticks.ts';
import { barGap, type ChartFrame } from './chart-frame.ts';
import type { EventTable } from './event-table.ts';
import type { PointGroup } from './group-points.ts';
import { flagContent, type Flag, type FlagType, type FlagWording } from './flag-content.ts';
import type { Place } from './focus-place.ts';
import { candidateAt, type LabelCandidate } from './label-candidates.ts';
import type { LanePicture, Picture } from './picture.ts';
import type { Bar } from './place-bars.ts';
import { placeFlags, type FlagSide, type PlacedFlag } from './place-flags.ts';
import type { TimeScale } from './time-scale.ts';
import type { Measure } from './wrap-text.ts';

/** The words and the type of a chart. */
export interface ChartWording extends FlagWording {
  readonly tick: FormatTick;
  /** "Autumn campaign · season, approx." on a bar; several periods share one when there is no room for each. */
  readonly bar: (row: number, count: number) => string;
  readonly count: (count: number) => string;
}

export interface ChartType extends FlagType {
  readonly tick: Measure;
  readonly bar: Measure;
}

/** A bar from `x1` to `x2` with its upper edge at `y`; `label` stands within it, or is empty. */
export interface PlacedBar {
  readonly bar: Bar;
  readonly lane: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly height: number;
  readonly label: string;
  readonly labelX: number;
  /** Whether `label` is all that is to be said, not only a number. */
  readonly named: boolean;
}

/** A count of events of a lane around `x`, `y`. */
export interface PlacedPill {
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly label: string;
  /** The ridge it counts; `undefined` for periods. */
  readonly group: PointGroup | undefined;
}

/** What of a frame is not in the picture already. */
export interface ChartLayout {
  readonly axis: AxisTicks;
  readonly bars: readonly PlacedBar[];
  readonly pills: readonly PlacedPill[];
  readonly flags: readonly PlacedFlag<StandingFlag>[];
}

/** A flag whose leader stands at `x` and ends at `bottom`. */
export interface StandingFlag extends Flag {
  readonly x: number;
  readonly bottom: number;
}

/** What a frame is laid out from. */
export interface ChartSettings {
  readonly table: Pick<EventTable, 'itemAt'>;
  readonly frame: ChartFrame;
  readonly wording: ChartWording;
  readonly type: ChartType;
  /** Whether it is more than the first picture, which leaves out what takes longer to find out. */
  readonly isWhole: boolean;
  /** How many flags may be set that have not been before: each takes as long as placing all. */
  readonly newFlags: number;
}

/** What a frame remembers for the next ones. */
export interface FrameMemory {
  /** Flags by what they hold: setting one takes longer than placing it. */
  readonly flags: Map<string, Flag>;
  /** The flags that stood in the last frame, and to which side. */
  sides: ReadonlyMap<string, FlagSide>;
  /** Whether flags were left out because setting them all would have taken too long. */
  isLate?: boolean;
}

export const pillHeight = 18;
/** Bars lower than this carry numbers, but no titles. */
const leastTitleHeight = 18;
/** So many flags are tried in a frame: more than a screen holds. */
const mostFlags = 40;

/**
 * Computes all that a frame writes down in words: ticks, labels of bars, counts, flags of **candidates** (the most important first). **focus**
 * are the places of the events that lead: the chosen one, the one the story is at. Flags that stood in the last frame come before new ones, so
 * that a label keeps its place until it must move.
 */
export function chartLayout(
  picture: Picture,
  scale: TimeScale,
  { table, frame, wording, type, isWhole, newFlags }: ChartSettings,
  candidates: readonly LabelCandidate[],
  focus: readonly Place[],
  memory: FrameMemory,
): ChartLayout {
  const axis = axisTicks(scale, wording.tick, type.tick);
  const bars: PlacedBar[] = [];
  const pills: PlacedPill[] = [];
  for (const [index, lane] of picture.lanes.entries()) {
    for (const bar of lane.bars?.bars ?? []) {
      if (bar.end > scale.interval.start && bar.start < scale.interval.end)
        bars.push(placeBar(bar, index, lane, scale, wording, type));
    }
    if (isWhole && !lane.frame.folded) placePills(pills, lane, index, scale, wording);
  }
  if (frame.flagsTop === undefined) return { axis, bars, pills, flags: [] };
  const levels = frame.grouped
    ? 0
    : Math.max(0, ...picture.lanes.map((lane) => (lane.bars === undefined ? 3 : lane.bars.levels)));
  const lowest = picture.lanes[0];
  const room = {
    x1: scale.x1,
    x2: scale.x2,
    top: frame.flagsTop,
    bottom: frame.grouped
      ? (frame.lanes[0]?.top ?? frame.axisY) - 8
      : Math.min(frame.axisY - 18, (lowest?.barBase ?? 0) - levels * ((lowest?.frame.barHeight ?? 0) + barGap) - 8),
  };
  const leaders = focus.flatMap((place) => focusCandidate(place, picture, bars, scale));
  const chosen = new Set(focus.map(({ row }) => row));
  const inView = ({ time }: LabelCandidate): boolean => time >= scale.interval.start && time <= scale.interval.end;
  const all = [...barCandidates(bars, scale), ...candidates];
  const others: LabelCandidate[] = [];
  for (const stood of [true, false]) {
    for (const candidate of all) {
      if (others.length >= mostFlags) break;
      if (memory.sides.has(candidate.key) === stood && inView(candidate)) others.push(candidate);
    }
  }
  let fresh = newFlags;
  const flags = [...leaders, ...others]
    // One that holds the event in focus already would say it twice.
    .filter(({ rows }, index) => index < leaders.length || !rows.some((row) => chosen.has(row)))
    .flatMap((candidate) => {
      const name = [candidate.rows, candidate.count, room.bottom].join();
      const known = memory.flags.get(name);
      if (known === undefined && fresh-- <= 0) return [];
      const flag =
        known ??
        flagContent(
          candidate.key,
          candidate.rows.map((row) => table.itemAt(row)),
          candidate.count,
          wording,
          type,
          room,
        );
      if (known === undefined) memory.flags.set(name, flag);
      return [{ ...flag, x: scale.xOf(candidate.time), bottom: candidate.y }];
    });
  memory.isLate = fresh < 0;
  const placed = placeFlags(flags, room, memory.sides);
  memory.sides = new Map(placed.map(({ flag, side }) => [flag.key, side]));
  // From left to right, so that no element changes its place among the others while they move.
  return { axis, bars, pills, flags: placed.toSorted((a, b) => a.flag.x - b.flag.x) };
}

function placeBar(
  bar: Bar,
  lane: number,
  { frame, barBase }: LanePicture,
  scale: TimeScale,
  wording: ChartWording,
  type: ChartType,
): PlacedBar {
  const x1 = scale.xOf(bar.start);
  const x2 = scale.xOf(bar.end);
  const count = bar.rows.length;
  const left = Math.max(x1, scale.x1) + 10;
  const right = Math.min(x2, scale.x2) - 10;
  const text = frame.barHeight >= leastTitleHeight && right - left > 40 ? wording.bar(bar.rows[0] ?? 0, count) : '';
  const named = text !== '' && type.bar(text) <= right - left;
  // A bar of several events always says how many.
  const label = named ? text : count > 1 ? wording.count(count) : '';
  const width = label === '' ? 0 : type.bar(label);
  // A title stands past the faded beginning where there is room, a number in the middle.
  const labelX = named ? Math.min(Math.max(left, x1 + (x2 - x1) * 0.12), right - width) : (left + right - width) / 2;
  const y = barBase - bar.level * (frame.barHeight + barGap) - frame.barHeight;
  return { bar, lane, x1, x2, y, height: frame.barHeight, label, labelX, named };
}

/** Adds the pills of a lane: one for each ridge in view, and one for bars too many to be drawn. */
function placePills(
  pills: PlacedPill[],
  { lane: { points, spans }, points: { groups }, bars, frame, barBase }: LanePicture,
  index: number,
  scale: TimeScale,
  wording: ChartWording,
): void {
  const inLane: (PlacedPill & { readonly shift: number })[] = [];
  for (const group of groups) {
    const { kind, first, last, time } = group;
    if (kind !== 'ridge') continue;
    const start = points.time[first] ?? 0;
    const end = points.time[last - 1] ?? 0;
    if (end < scale.interval.start || start > scale.interval.end) continue;
    const label = wording.count(last - first);
    const width = 16 + 7.5 * label.length;
    // A hill that reaches out of view keeps its pill in view.
    const peak = scale.xOf(time);
    const x = Math.min(Math.max(peak, scale.x1 + width / 2), scale.x2 - width / 2);
    const y = frame.base - Math.max(13, frame.lift + 4);
    inLane.push({
      lane: index,
      x,
      y,
      width,
      label,
      group,
      shift: Math.abs(x - peak) + x / 1e9,
    });
  }
  // Unless another one is in its way that stands nearer to its peak, or before it and as near.
  const gives = (pill: (typeof inLane)[number], other: (typeof inLane)[number] | undefined): boolean =>
    other !== undefined && pill.shift > other.shift && Math.abs(pill.x - other.x) < (pill.width + other.width) / 2;
  pills.push(...inLane.filter((pill, i) => !gives(pill, inLane[i - 1]) && !gives(pill, inLane[i + 1])));
  if (bars !== undefined) return;
  const count = spans.count(scale.interval.start, scale.interval.end);
  if (count === 0) return;
  const label = wording.bar(-1, count);
  const width = 12 + 7.5 * label.length;
  pills.push({
    lane: index,
    x: scale.x1 + width / 2 + 4,
    y: barBase - 12,
    width,
    label,
    group: undefined,
  });
}

/** Bars whose title has no room within them. */
function barCandidates(bars: readonly PlacedBar[], scale: TimeScale): readonly LabelCandidate[] {
  return bars
    .filter(({ named, bar }) => !named && bar.rows.length === 1)
    .slice(0, mostFlags)
    .map((placed) => barCandidate(placed, scale));
}

function barCandidate({ bar, x1, x2, y, height }: PlacedBar, scale: TimeScale, row = bar.rows[0] ?? 0): LabelCandidate {
  const x = (Math.max(x1, scale.x1) + Math.min(x2, scale.x2)) / 2;
  return { key: String(row), time: scale.timeOf(x), y: y + height / 2, rows: [row], count: 1 };
}

function focusCandidate(
  { row, lane, position }: Place,
  picture: Picture,
  bars: readonly PlacedBar[],
  scale: TimeScale,
): readonly LabelCandidate[] {
  const lanePicture = picture.lanes[lane];
  if (lanePicture === undefined || lanePicture.frame.folded) return [];
  if (position === undefined) {
    const bar = bars.find((placed) => placed.lane === lane && placed.bar.rows.includes(row));
    return bar === undefined || bar.named ? [] : [barCandidate(bar, scale, row)];
  }
  const { groups } = lanePicture.points;
  const group = groups.find(({ first, last }) => position >= first && position < last);
  const time = group === undefined || group.kind === 'ridge' ? undefined : group.time;
  const candidate = candidateAt(lanePicture, picture, position, time);
  return candidate.time < scale.interval.start || candidate.time > scale.interval.end ? [] : [candidate];
}
