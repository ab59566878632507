import type { EventTable } from './event-table.ts';
import { dotDistance } from './group-points.ts';
import { lowerBound } from './lower-bound.ts';
import type { LanePicture, Picture } from './picture.ts';

/** What may have a flag: the most important event of a place, and those of its day that stand there too. */
export interface LabelCandidate {
  /** The same for the same event. */
  readonly key: string;
  /** Where its leader stands, in milliseconds UTC. */
  readonly time: number;
  /** The height at which the leader ends. */
  readonly y: number;
  /** The row that leads, and up to two more of its day. */
  readonly rows: readonly number[];
  /** How many stand there of its day. */
  readonly count: number;
}

/** Of each stretch of so many units of a ridge the most important event may have a flag. */
const slice = 64;
const day = 86_400_000;

/** The candidates for flags among the points of **picture**, the most important first, then those of most events, then those that stand alone farthest. */
export function labelCandidates(
  { importance }: Pick<EventTable, 'importance'>,
  picture: Picture,
): readonly LabelCandidate[] {
  const found: { readonly candidate: LabelCandidate; readonly importance: number; readonly room: number }[] = [];
  for (const lane of picture.lanes) {
    if (lane.frame.folded) continue;
    const { time, row, most } = lane.lane.points;
    const add = (first: number, last: number, at?: number): void => {
      const position = most(first, last);
      found.push({
        candidate: candidateAt(lane, picture, position, at),
        importance: importance?.[row[position] ?? 0] ?? 0,
        // How far all that stands there is from what stands beside it.
        room: Math.min(
          (time[first] ?? 0) - (time[first - 1] ?? -Infinity),
          (time[last] ?? Infinity) - (time[last - 1] ?? 0),
        ),
      });
    };
    for (const { kind, first, last, time: at } of lane.points.groups) {
      if (kind !== 'ridge') add(first, last, at);
      else {
        for (let i = first; i < last;) {
          const end = (Math.floor((time[i] ?? 0) / (slice * picture.detail.unit)) + 1) * slice * picture.detail.unit;
          const next = Math.min(last, lowerBound(time, end, i + 1));
          add(i, next);
          i = next;
        }
      }
    }
  }
  return found
    .sort((a, b) => b.importance - a.importance || b.candidate.count - a.candidate.count || b.room - a.room)
    .map(({ candidate }) => candidate);
}

/** The candidate that the point at **position** of a lane leads, with its leader at the mark **at** which it is drawn. */
export function candidateAt(
  { lane: { points }, frame }: LanePicture,
  { detail }: Picture,
  position: number,
  at = points.time[position] ?? 0,
): LabelCandidate {
  const { time, row } = points;
  const here = time[position] ?? 0;
  const today = Math.floor(here / day) * day;
  const reach = dotDistance * detail.unit;
  // Those of its day that are drawn at the same place.
  const first = lowerBound(time, Math.max(today, here - reach));
  const last = lowerBound(time, Math.min(today + day, here + reach), position + 1);
  const rows = [position];
  for (let i = first; i < last && rows.length < 3; i++) if (i !== position) rows.push(i);
  return {
    key: String(row[position]),
    time: at,
    y: frame.base - frame.lift,
    rows: rows.map((i) => row[i] ?? 0),
    count: last - first,
  };
}
