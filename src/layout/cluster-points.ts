import { bisector } from 'd3';

/** Neighbouring points drawn as one mark: members `first` to `last` (both included) of the sorted times, drawn at `time`. */
export interface Cluster {
  readonly first: number;
  readonly last: number;
  readonly time: number;
}

/**
 * Joins points that lie closer than **gap** milliseconds into clusters, from the first to the last.
 *
 * **times** are ascending. Every point is in exactly one cluster and clusters are drawn at least **gap** apart. The
 * result depends on the data and the gap alone, never on what is in view, so panning moves every mark by the same
 * number of pixels and nothing regroups. O(n); computed once for each zoom.
 */
export function clusterPoints(times: ArrayLike<number>, gap: number): readonly Cluster[] {
  if (!(gap >= 0)) throw new RangeError(`invalid gap: ${gap}`);
  const clusters: Cluster[] = [];
  let first = 0;
  for (let i = 1; i <= times.length; i++) {
    const begin = times[first] ?? 0;
    const next = i < times.length ? (times[i] ?? 0) : Infinity;
    if (next === begin || next - begin < gap) continue;
    const middle = (begin + (times[i - 1] ?? begin)) / 2;
    clusters.push({ first, last: i - 1, time: Math.max(begin, Math.min(middle, next - gap)) });
    first = i;
  }
  return clusters;
}

/** Pixels that two marks need between their middles: what a finger can tell apart, or a number of three digits. */
const ringDistance = 24;
const pillDistance = 42;

/** The clusters of a zoom of **millisPerPixel**, so far apart that the number of events in each can be written on it. */
export function clustersAtZoom(times: ArrayLike<number>, millisPerPixel: number): readonly Cluster[] {
  const clusters = clusterPoints(times, ringDistance * millisPerPixel);
  const wide = clusters.some(({ first, last }) => last - first >= 99);
  return wide ? clusterPoints(times, pillDistance * millisPerPixel) : clusters;
}

const byTime = bisector((cluster: Cluster) => cluster.time);

/** The clusters drawn within [start, end], found in O(log n). */
export function clustersWithin(clusters: readonly Cluster[], start: number, end: number): readonly Cluster[] {
  return clusters.slice(byTime.left(clusters, start), byTime.right(clusters, end));
}
