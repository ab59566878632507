import { axisTicks, type AxisTicks, type FormatTick } from './axis-ticks.ts';
import { clustersWithin, type Cluster } from './cluster-points.ts';
import { flagContent, type Flag, type FlagType, type FlagWording } from './flag-content.ts';
import { barsWithin, type Bar, type Bars } from './place-bars.ts';
import { placeFlags, type FlagSide, type PlacedFlag } from './place-flags.ts';
import type { TimeScale } from './time-scale.ts';
import type { TimelineItem } from './timeline-item.ts';
import type { Measure } from './wrap-text.ts';

/** Everything of a zoom that panning does not change. */
export interface ZoomLayout {
  readonly points: readonly TimelineItem[];
  readonly clusters: readonly Cluster[];
  readonly bars: Bars;
}

/** Where things are in the chart, in pixels from its top left corner. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** The line on which rings stand. */
  readonly axisY: number;
  readonly laneHeight: number;
  /** Top of the room for flags; no flags at all without it (the strip of a narrow screen). */
  readonly flagsTop: number | undefined;
}

/** The words and the type of a chart. */
export interface ChartWording extends FlagWording {
  readonly tick: FormatTick;
  /** "Autumn campaign · season, approx." on a bar; several items share one when there is no room for each. */
  readonly bar: (items: readonly TimelineItem[]) => string;
}

export interface ChartType extends FlagType {
  readonly tick: Measure;
  readonly bar: Measure;
}

/** Which events lead: the chosen one, the one the story is at, the one under the pointer. */
export interface ChartFocus {
  readonly selected?: string | undefined;
  readonly current?: string | undefined;
}

/** A ring at `x`; a `count` above one stands in it. `whisker` is the extent of its date where that is wider than the ring. */
export interface PlacedPoint {
  readonly key: string;
  readonly x: number;
  readonly items: readonly TimelineItem[];
  readonly whisker: { readonly x1: number; readonly x2: number } | undefined;
}

/** A bar from `x1` to `x2` at `y`; `label` stands within it, or is empty. */
export interface PlacedBar {
  readonly key: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly height: number;
  readonly items: readonly TimelineItem[];
  readonly soft: boolean;
  readonly uncertain: boolean;
  readonly open: 'start' | 'end' | undefined;
  readonly label: string;
  readonly labelX: number;
  /** Whether `label` is all that is to be said, not only a number. */
  readonly named: boolean;
}

export interface ChartLayout {
  readonly axis: AxisTicks;
  readonly points: readonly PlacedPoint[];
  readonly bars: readonly PlacedBar[];
  readonly flags: readonly PlacedFlag<Flag>[];
}

/** Radius of a ring. */
export const ringRadius = 7;
const barGap = 4;
/** Bars lower than this carry numbers, but no titles. */
const leastTitleHeight = 18;
const mostFlags = 48; // more than a screen holds

/** Computes all that the chart draws of **zoom** in **scale**. Work depends on what is in view. */
export function chartLayout(
  zoom: ZoomLayout,
  scale: TimeScale,
  frame: ChartFrame,
  wording: ChartWording,
  type: ChartType,
  focus: ChartFocus,
  previous: ReadonlyMap<string, FlagSide>,
): ChartLayout {
  const points = clustersWithin(
    zoom.clusters,
    scale.timeOf(scale.x1 - ringRadius),
    scale.timeOf(scale.x2 + ringRadius),
  ).map((cluster) => placePoint(cluster, zoom.points, scale));
  const bars = barsWithin(zoom.bars.bars, scale).map((bar) => placeBar(bar, scale, frame, wording, type));
  const axis = axisTicks(scale, wording.tick, type.tick);
  if (frame.flagsTop === undefined) return { axis, points, bars, flags: [] };
  const room = {
    x1: scale.x1,
    x2: scale.x2,
    top: frame.flagsTop,
    bottom: frame.axisY - Math.max(18, zoom.bars.lanes * (frame.laneHeight + barGap) + 22),
  };
  const candidates = flagCandidates(points, bars, scale, focus).map(({ key, x, items }) => {
    const leader =
      items.find(({ event }) => event.id === focus.selected) ?? items.find(({ event }) => event.id === focus.current);
    const sameDate = items.every((item) => sameDay(item, items[0]));
    return flagContent(
      key,
      x,
      sameDate || leader === undefined ? items : [leader],
      leader,
      wording,
      type,
      room.x2 - room.x1,
    );
  });
  return { axis, points, bars, flags: placeFlags(candidates, room, previous) };
}

function placePoint(cluster: Cluster, all: readonly TimelineItem[], scale: TimeScale): PlacedPoint {
  const items = all.slice(cluster.first, cluster.last + 1);
  const x = scale.xOf(cluster.time);
  const x1 = scale.xOf(Math.min(...items.map(({ start }) => start)));
  const x2 = scale.xOf(Math.max(...items.map(({ end }) => end)));
  return { key: items[0]?.event.id ?? '', x, items, whisker: x2 - x1 > 3 * ringRadius ? { x1, x2 } : undefined };
}

function placeBar(bar: Bar, scale: TimeScale, frame: ChartFrame, wording: ChartWording, type: ChartType): PlacedBar {
  const x1 = scale.xOf(bar.start);
  const x2 = scale.xOf(bar.end);
  const only = bar.items.length === 1 ? bar.items[0] : undefined;
  const left = Math.max(x1, scale.x1) + 10;
  const right = Math.min(x2, scale.x2) - 10;
  const text = frame.laneHeight >= leastTitleHeight ? wording.bar(bar.items) : '';
  const named = text !== '' && type.bar(text) <= right - left;
  // A bar of several events always says how many.
  const label = named ? text : only === undefined ? String(bar.items.length) : '';
  const width = label === '' ? 0 : type.bar(label);
  // A title stands past the faded beginning where there is room, a number in the middle.
  const labelX = named ? Math.min(Math.max(left, x1 + (x2 - x1) * 0.12), right - width) : (left + right - width) / 2;
  return {
    key: bar.items[0]?.event.id ?? '',
    x1,
    x2,
    y: frame.axisY - 14 - (bar.lane + 1) * (frame.laneHeight + barGap) + barGap,
    height: frame.laneHeight,
    items: bar.items,
    soft: only?.soft ?? false,
    uncertain: only?.uncertain ?? false,
    open: only?.open,
    label,
    labelX,
    named,
  };
}

interface Candidate {
  readonly key: string;
  readonly x: number;
  readonly items: readonly TimelineItem[];
  readonly rank: number;
}

/** What may have a flag, the most important first: chosen, current, most evidence, longest isolated. */
function flagCandidates(
  points: readonly PlacedPoint[],
  bars: readonly PlacedBar[],
  scale: TimeScale,
  focus: ChartFocus,
): readonly Candidate[] {
  const marks = [
    ...points.map(({ key, x, items }) => ({ key, x, items })),
    ...bars
      .filter(({ named }) => !named)
      .map(({ key, x1, x2, items }) => ({ key, x: (Math.max(x1, scale.x1) + Math.min(x2, scale.x2)) / 2, items })),
  ]
    .filter(({ x }) => x >= scale.x1 && x <= scale.x2)
    .sort((a, b) => a.x - b.x);
  const candidates: Candidate[] = [];
  for (const [index, mark] of marks.entries()) {
    const holds = (id: string | undefined): boolean =>
      id !== undefined && mark.items.some(({ event }) => event.id === id);
    const focused = holds(focus.selected) ? 2e6 : holds(focus.current) ? 1e6 : 0;
    // A mark of several dates has no date to show but that of the event in focus.
    if (focused === 0 && !mark.items.every((item) => sameDay(item, mark.items[0]))) continue;
    const evidence = mark.items.reduce((sum, { event }) => sum + event.evidence.length, 0);
    const room = Math.min(mark.x - (marks[index - 1]?.x ?? -Infinity), (marks[index + 1]?.x ?? Infinity) - mark.x, 999);
    candidates.push({ ...mark, rank: focused + evidence * 1000 + room });
  }
  return candidates.sort((a, b) => b.rank - a.rank || a.x - b.x).slice(0, mostFlags);
}

function sameDay(a: TimelineItem, b: TimelineItem | undefined): boolean {
  return a.event.date.edtf === b?.event.date.edtf;
}
