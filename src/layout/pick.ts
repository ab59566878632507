import { dotPitch } from './chart-frame.ts';
import type { ChartLayout, PlacedBar } from './chart-layout.ts';
import type { PointGroup } from './group-points.ts';
import type { LanePicture, Picture } from './picture.ts';
import type { TimeScale } from './time-scale.ts';

/** What is drawn at a place: a count of periods; a bar; or a group of a lane's points, and which of its points. */
export type Picked =
  | { readonly kind: 'periods' }
  | { readonly kind: 'bar'; readonly placed: PlacedBar }
  | { readonly kind: 'points'; readonly lane: LanePicture; readonly group: PointGroup; readonly position: number };

/** How far from a mark it is still meant, in pixels. */
const reach = 12;

/**
 * Finds what is drawn at **x**, **y**: the nearest of what can be reached, a count before all, a ring before the ridge and the bar behind it. Costs the marks in
 * view, whatever the number of events.
 */
export function pick(
  picture: Picture,
  { bars, pills }: Pick<ChartLayout, 'bars' | 'pills'>,
  scale: TimeScale,
  x: number,
  y: number,
): Picked | undefined {
  for (const { x: at, y: height, width, lane: index, group } of pills) {
    const lane = picture.lanes[index];
    if (lane === undefined || Math.abs(x - at) > Math.max(reach, width / 2) || Math.abs(y - height) > reach) continue;
    return group === undefined ? { kind: 'periods' } : { kind: 'points', lane, group, position: group.first };
  }
  let best: Picked | undefined;
  let nearest = Infinity;
  for (const lane of picture.lanes) {
    if (lane.frame.folded) continue;
    const base = lane.frame.base - lane.frame.lift;
    for (const group of lane.points.groups) {
      const { kind, first, last, time } = group;
      if (kind === 'ridge') {
        const inside =
          x >= scale.xOf(lane.lane.points.time[first] ?? 0) - 4 &&
          x <= scale.xOf(lane.lane.points.time[last - 1] ?? 0) + 4 &&
          y <= lane.frame.base &&
          y >= lane.frame.base - lane.frame.ridge;
        if (inside && nearest > reach) {
          best = { kind: 'points', lane, group, position: first };
          nearest = reach;
        }
        continue;
      }
      const row = kind === 'dots' ? Math.min(last - first - 1, Math.max(0, Math.round((base - y) / dotPitch))) : 0;
      const distance = Math.hypot(x - scale.xOf(time), y - (base - row * dotPitch));
      if (distance <= reach && distance < nearest) {
        best = { kind: 'points', lane, group, position: first + row };
        nearest = distance;
      }
    }
  }
  if (best !== undefined) return best;
  const placed = bars.find((bar) => {
    const missing = Math.max(0, 24 - (bar.x2 - bar.x1)) / 2;
    return x >= bar.x1 - missing && x <= bar.x2 + missing && y >= bar.y - 2 && y <= bar.y + bar.height + 2;
  });
  return placed === undefined ? undefined : { kind: 'bar', placed };
}
