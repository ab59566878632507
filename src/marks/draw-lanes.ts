import { cellUnits } from '../layout/detail.ts';
import { dotPitch } from '../layout/chart-frame.ts';
import { overlapUnits, type LanePicture, type Picture } from '../layout/picture.ts';
import type { TimeScale } from '../layout/time-scale.ts';
import { dotRadius } from '../layout/place-points.ts';

/** The colours of a chart, as a canvas takes them. */
export interface LaneInk {
  readonly paper: string;
  /** Of each lane; they repeat. */
  readonly marks: readonly string[];
  /** Of numbers in rings. */
  readonly font: string;
}

/**
 * Draws the ridges of **picture** in **context** (in CSS pixels), its rings and dots too when **all** is set, and how bars **overlap** where they
 * are too many. Costs pixels and lanes, and
 * makes no objects.
 */
export function drawLanes(
  context: CanvasRenderingContext2D,
  picture: Picture,
  scale: TimeScale,
  ink: LaneInk,
  all: boolean,
  overlaps: boolean,
): void {
  context.save();
  context.font = ink.font;
  context.textAlign = 'center';
  context.beginPath();
  context.rect(scale.x1 - 12, 0, scale.x2 - scale.x1 + 24, 4096);
  context.clip();
  for (let lane = 0; lane < picture.lanes.length; lane++) {
    const lanePicture = picture.lanes[lane];
    if (lanePicture === undefined) continue;
    const colour = ink.marks[lane % ink.marks.length] ?? '';
    context.fillStyle = colour;
    context.strokeStyle = colour;
    drawRidge(context, lanePicture, picture, scale);
    if (overlaps && lanePicture.bars === undefined) drawOverlaps(context, lanePicture, picture, scale);
    if (!all || lanePicture.frame.folded) continue;
    drawPoints(context, lanePicture, scale, ink);
  }
  context.restore();
}

function drawRidge(
  context: CanvasRenderingContext2D,
  { points, frame }: LanePicture,
  picture: Picture,
  scale: TimeScale,
): void {
  if (points.highest === 0) return;
  const { unit, from, cells } = picture.detail;
  const step = unit / scale.millisPerPixel;
  const x0 = scale.xOf(from);
  const first = Math.max(0, Math.floor((scale.x1 - 12 - x0) / step));
  const last = Math.min(cells * cellUnits, Math.ceil((scale.x2 + 12 - x0) / step));
  // Area in proportion to the root: beside a day of thousands a day of ten can still be seen.
  const height = frame.ridge / Math.sqrt(picture.highest);
  context.globalAlpha *= 0.38;
  context.beginPath();
  let on = false;
  for (let bin = first; bin <= last; bin++) {
    const count = bin === last ? 0 : (points.ridge[bin] ?? 0);
    if (count === 0 && !on) continue;
    const x = x0 + bin * step;
    if (!on) context.moveTo(x, frame.base);
    // A ridge is never so low that it cannot be seen.
    if (count > 0) context.lineTo(x + step / 2, frame.base - Math.max(1.5, Math.sqrt(count) * height));
    else context.lineTo(x, frame.base);
    on = count > 0;
  }
  context.fill();
  context.globalAlpha /= 0.38;
}

/** How many bars overlap at each place, as a band. */
function drawOverlaps(
  context: CanvasRenderingContext2D,
  lane: LanePicture,
  { detail }: Picture,
  scale: TimeScale,
): void {
  const { frame, barBase } = lane;
  const counts = lane.overlaps();
  const step = (detail.unit * overlapUnits) / scale.millisPerPixel;
  const x0 = scale.xOf(detail.from);
  const first = Math.max(0, Math.floor((scale.x1 - x0) / step));
  const last = Math.min(counts.length, Math.ceil((scale.x2 - x0) / step));
  let highest = 1;
  for (let i = first; i < last; i++) highest = Math.max(highest, counts[i] ?? 0);
  const base = frame.folded ? frame.base : barBase;
  const height = (frame.folded ? frame.ridge : (frame.levels + 1) * frame.barHeight) / highest;
  context.globalAlpha *= 0.3;
  context.beginPath();
  context.moveTo(x0 + first * step, base);
  for (let i = first; i < last; i++) {
    const count = counts[i] ?? 0;
    const y = base - (count === 0 ? 0 : Math.max(1.5, count * height));
    context.lineTo(x0 + i * step, y);
    context.lineTo(x0 + (i + 1) * step, y);
  }
  context.lineTo(x0 + last * step, base);
  context.fill();
  context.globalAlpha /= 0.3;
}

function drawPoints(
  context: CanvasRenderingContext2D,
  { points, frame }: LanePicture,
  scale: TimeScale,
  ink: LaneInk,
): void {
  const y = frame.base - frame.lift;
  const colour = context.strokeStyle;
  context.fillStyle = ink.paper;
  context.lineWidth = 2;
  context.beginPath();
  for (const { kind, first, last, time } of points.groups) {
    const x = scale.xOf(time);
    if (kind === 'ridge' || x < scale.x1 - 12 || x > scale.x2 + 12) continue;
    const radius = kind === 'mark' ? frame.ring : dotRadius;
    for (let i = 0; i < (kind === 'mark' ? 1 : last - first); i++) {
      context.moveTo(x + radius, y - i * dotPitch);
      context.arc(x, y - i * dotPitch, radius, 0, 7);
    }
  }
  context.fill();
  context.stroke();
  for (const { kind, first, last, time } of points.groups) {
    const x = scale.xOf(time);
    if (kind !== 'mark' || last - first === 1 || x < scale.x1 - 12 || x > scale.x2 + 12) continue;
    const label = String(last - first);
    const half = Math.max(9, 5 + label.length * 3.6);
    context.fillStyle = colour;
    context.beginPath();
    context.roundRect(x - half, y - 9, 2 * half, 18, 9);
    context.fill();
    context.fillStyle = ink.paper;
    context.fillText(label, x, y + 4);
  }
}
