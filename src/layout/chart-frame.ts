import type { Lane } from './lane-set.ts';

/** Where one lane is drawn, in pixels from the top of the chart. */
export interface LaneFrame {
  readonly top: number;
  /** The line that its points stand on. */
  readonly base: number;
  /** Height of a ring's middle above `base`. */
  readonly lift: number;
  /** Radius of a ring: smaller where there are many. */
  readonly ring: number;
  /** How many dots fit in a column. */
  readonly rows: number;
  /** Height of the highest ridge. */
  readonly ridge: number;
  /** How many levels of single bars, and how high each is; what is over them is counted in one level more. */
  readonly levels: number;
  readonly barHeight: number;
  /** The line that the lowest bars stand on; `undefined` where they stand above whatever points there are. */
  readonly barBase: number | undefined;
  readonly folded: boolean;
}

/** Where things are in the chart. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  /** Where time begins and ends. */
  readonly x1: number;
  readonly x2: number;
  /** The line of the axis. */
  readonly axisY: number;
  /** Top of the room for flags; `undefined` when there are none (the strip of a narrow screen). */
  readonly flagsTop: number | undefined;
  readonly lanes: readonly LaneFrame[];
  /** Whether the lanes have headers and lines of their own. */
  readonly grouped: boolean;
}

export const dotPitch = 11;
export const barGap = 4;
const axisRoom = 48;
const margin = 28;
const headerWidth = 122;

/** How lanes are shown. */
export interface FrameOptions {
  readonly width: number;
  /** A low strip without flags, for narrow screens; a band is one with a line of text over it. */
  readonly strip: boolean;
  readonly band?: boolean;
  readonly grouped: boolean;
  readonly folded: ReadonlySet<string>;
}

/**
 * Lays out the heights of a chart of **lanes**. A chart without lanes is one tall room above the axis, on which the rings stand; lanes stand one
 * under the other, each as high as it needs.
 */
export function chartFrame(
  lanes: readonly Lane[],
  { width, strip, band = false, grouped, folded }: FrameOptions,
): ChartFrame {
  const x1 = strip && !band ? 16 : margin + (grouped ? headerWidth : 0);
  const x2 = Math.max(x1 + 1, width - (strip && !band ? 16 : margin));
  const common = { width, x1, x2, grouped };
  if (strip) {
    const axisY = band ? 46 : 38;
    const lane = {
      top: 4,
      base: axisY,
      lift: 0,
      ring: 6,
      rows: 2,
      ridge: 24,
      levels: 0,
      barHeight: 12,
      barBase: axisY - 18,
      folded: false,
    };
    return { ...common, height: axisY + 30, axisY, flagsTop: undefined, lanes: lanes.map(() => lane) };
  }
  if (!grouped) {
    const size = lanes.reduce((sum, lane) => sum + lane.size, 0);
    // A handful of events needs no tall chart; the story below has more to say.
    const height = size <= 4 ? 272 : size <= 200 ? 316 : 352;
    const axisY = height - axisRoom;
    const lane = {
      top: 0,
      base: axisY,
      lift: 0,
      ring: size <= 24 ? 7 : 5.5,
      rows: 5,
      ridge: 84,
      levels: 4,
      barHeight: 20,
      barBase: undefined,
      folded: false,
    };
    return { ...common, height, axisY, flagsTop: 26, lanes: lanes.map(() => lane) };
  }
  let top = 108;
  const frames = lanes.map((lane): LaneFrame => {
    const isFolded = folded.has(lane.name);
    const spans = lane.spans.start.length;
    // One more is for those that are counted.
    const levels = Math.min(spans === 0 ? -1 : spans === 1 ? 0 : spans < 6 ? 1 : 2, lanes.length > 3 ? 0 : 2);
    const bars = isFolded ? 0 : (levels + 1) * 16;
    const most = lanes.length > 3 ? 46 : 62; // of many lanes each is lower, so that all are seen with their axis
    const points = isFolded ? 24 : lane.points.time.length === 0 ? 10 : lane.points.time.length <= 8 ? 40 : most;
    const height = Math.max(isFolded ? 28 : 46, bars + points);
    const base = top + height;
    const common = {
      top,
      base,
      lift: 8,
      ring: lane.size <= 24 ? 6 : 5.5,
      rows: Math.max(1, Math.floor((points - 14) / dotPitch)),
      ridge: points - 10,
    };
    top = base + 4;
    return { ...common, levels: Math.max(0, levels), barHeight: 12, barBase: base - points, folded: isFolded };
  });
  const axisY = top + 8;
  return { ...common, height: axisY + axisRoom, axisY, flagsTop: 10, lanes: frames };
}
