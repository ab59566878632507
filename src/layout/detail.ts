import type { TimeScale } from './time-scale.ts';

/**
 * How finely, and for which stretch of time, marks are worked out: in units of time that measure 1 to √2 pixels, in cells of 512 units.
 *
 * Units are powers of √2 milliseconds and cells begin at multiples of their length since 1970, so that what a cell shows depends on the
 * data and the unit alone: panning regroups nothing, and zooming only where it passes a power. What the marks are in pixels is left to
 * each frame.
 */
export interface Detail {
  /** Milliseconds. */
  readonly unit: number;
  /** Where the first cell begins, milliseconds UTC. */
  readonly from: number;
  readonly cells: number;
}

export const cellUnits = 512;
/** So far beyond the view marks are worked out at least: a pan comes to what is ready. */
const marginUnits = 200;

/** The detail for what **scale** shows, with a margin at either side; its units are **coarser** times as long. */
export function detailOf(scale: TimeScale, coarser = 1): Detail {
  const unit = coarser * 2 ** (Math.ceil(Math.log2(scale.millisPerPixel) * 2) / 2);
  const cell = unit * cellUnits;
  const first = Math.floor((scale.interval.start - marginUnits * unit) / cell);
  const last = Math.floor((scale.interval.end + marginUnits * unit) / cell);
  return { unit, from: first * cell, cells: last - first + 1 };
}

/** A unit may be drawn so many pixels wide while the view zooms. */
const widest = 2.9;

/**
 * The detail for the next frame of a view that zooms: the **known** one as long as its units are not too wide, nor narrower than a pixel, and it
 * reaches beyond the view. So a zoom works out new marks twice in three octaves, not four times in two.
 */
export function detailWhileZooming(scale: TimeScale, known: Detail): Detail {
  const pixels = known.unit / scale.millisPerPixel;
  const reaches = known.from <= scale.interval.start && endOf(known) >= scale.interval.end;
  if (pixels >= 1 && pixels < widest && reaches) return known;
  // Outwards its units shrink: they begin wide.
  return detailOf(scale, pixels < 1 ? 2 : 1);
}

/** Where the last cell ends. */
export function endOf({ unit, from, cells }: Detail): number {
  return from + cells * cellUnits * unit;
}

export function isSameDetail(a: Detail, b: Detail): boolean {
  return a.unit === b.unit && a.from === b.from && a.cells === b.cells;
}
