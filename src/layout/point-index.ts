/** Events drawn as points, one lane of them, by time. */
export interface PointIndex {
  /** Where each stands, in milliseconds UTC, ascending. */
  readonly time: Float64Array;
  /** Its row in the table. */
  readonly row: Uint32Array;
  /** The position of the most important in [i, j), which is not empty: by importance, then by how far it stands from its neighbours, then the first. */
  readonly most: (i: number, j: number) => number;
  /** Bytes that the index holds. */
  readonly bytes: number;
}

/** Children of a node: wide, so that the tree is small and shallow. */
const fan = 16;

/**
 * Creates the index of points at ascending **time**. How many stand in a range is the difference of two positions, the first and the
 * last are its ends, and the most important is found in O(log n) in a flat tree (an implicit forest, as Perfetto keeps one for its tracks:
 * each node holds the position of the best of sixteen below it). About 4.3 bytes an event besides time and row.
 */
export function createPointIndex(
  { time, row }: Pick<PointIndex, 'time' | 'row'>,
  importance: ArrayLike<number> | undefined,
): PointIndex {
  const size = time.length;
  let rank: Float32Array | undefined;
  const levels: Uint32Array[] = [];

  const isolation = (i: number): number =>
    Math.min(
      i > 0 ? (time[i] ?? 0) - (time[i - 1] ?? 0) : Infinity,
      i + 1 < size ? (time[i + 1] ?? 0) - (time[i] ?? 0) : Infinity,
    );

  /** Plants the tree when it is first asked for: the first picture needs none of it. */
  function plant(): Float32Array {
    // Importance in the order in which it is asked for, over and over.
    const ranks = new Float32Array(size);
    if (importance !== undefined) for (let i = 0; i < size; i++) ranks[i] = importance[row[i] ?? 0] ?? 0;
    for (let below: Uint32Array | undefined, length = size; length > 1;) {
      const level = new Uint32Array(Math.ceil(length / fan));
      for (let node = 0, i = 0; i < length; node++) {
        let best = below === undefined ? i : (below[i] ?? 0);
        let top = ranks[best] ?? 0;
        for (const end = Math.min(length, i + fan); ++i < end;) {
          const other = below === undefined ? i : (below[i] ?? 0);
          const value = ranks[other] ?? 0;
          if (value > top || (value === top && isolation(other) > isolation(best))) {
            best = other;
            top = value;
          }
        }
        level[node] = best;
      }
      levels.push(level);
      below = level;
      length = level.length;
    }
    return ranks;
  }

  return {
    time,
    row,
    most(i, j) {
      const ranks = (rank ??= plant());
      let best = i;
      while (i < j) {
        let width = 1;
        let level = -1;
        while (level + 1 < levels.length && i % (width * fan) === 0 && i + width * fan <= j) {
          width *= fan;
          level++;
        }
        const other = levels[level]?.[i / width] ?? i;
        const by = (ranks[other] ?? 0) - (ranks[best] ?? 0);
        if (by > 0 || (by === 0 && isolation(other) > isolation(best))) best = other;
        i += width;
      }
      return best;
    },
    get bytes() {
      rank ??= plant();
      return [time, row, rank, ...levels].reduce((sum, { byteLength }) => sum + byteLength, 0);
    },
  };
}
