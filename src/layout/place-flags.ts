/** What a flag is made of, before it has a place. */
export interface FlagBox {
  /** The same in every frame for the same events, so that a flag can keep its place. */
  readonly key: string;
  /** Where its leader line stands. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** Which way a flag flies from its leader line. */
export type FlagSide = 'left' | 'right' | 'middle';

/** A flag in its place: the box from `x1`, `y1` to `x1 + width`, `y1 + height`. */
export interface PlacedFlag<T extends FlagBox> {
  readonly flag: T;
  readonly side: FlagSide;
  readonly x1: number;
  readonly y1: number;
}

/** The room for flags: from `x1` to `x2`, from `top` down to `bottom`, on which the lowest stand. */
export interface FlagRoom {
  readonly x1: number;
  readonly x2: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 8;

/**
 * Places flags greedily, the most important first (**flags** is in that order): each as low as it can stand, without
 * touching another flag or another's leader line, wholly inside **room**. What finds no place is left out.
 *
 * Of equally low places the side that the flag had in **previous** wins, then right, left, middle. O(n × placed).
 */
export function placeFlags<T extends FlagBox>(
  flags: readonly T[],
  room: FlagRoom,
  previous: ReadonlyMap<string, FlagSide> = new Map(),
): readonly PlacedFlag<T>[] {
  const placed: PlacedFlag<T>[] = [];
  for (const flag of flags) {
    if (flag.x < room.x1 || flag.x > room.x2) continue;
    const before = previous.get(flag.key);
    const sides = before === undefined ? allSides : [before, ...allSides.filter((side) => side !== before)];
    let best: PlacedFlag<T> | undefined;
    for (const side of sides) {
      const candidate = settle(flag, side, room, placed);
      if (candidate !== undefined && (best === undefined || candidate.y1 > best.y1)) best = candidate;
    }
    if (best !== undefined) placed.push(best);
  }
  return placed;
}

const allSides: readonly FlagSide[] = ['right', 'left', 'middle'];

function settle<T extends FlagBox>(
  flag: T,
  side: FlagSide,
  room: FlagRoom,
  placed: readonly PlacedFlag<T>[],
): PlacedFlag<T> | undefined {
  const x1 = side === 'right' ? flag.x : side === 'left' ? flag.x - flag.width : flag.x - flag.width / 2;
  const x2 = x1 + flag.width;
  if (x1 < room.x1 || x2 > room.x2) return undefined;
  let bottom = room.bottom;
  // Each pass lifts the flag above one it touches; a flag is lifted past each of the others once at most.
  for (let pass = 0; pass <= placed.length; pass++) {
    const y1 = bottom - flag.height;
    if (y1 < room.top) return undefined;
    const below = placed.find(
      (other) =>
        x1 < other.x1 + other.flag.width + gap &&
        x2 + gap > other.x1 &&
        y1 < other.y1 + other.flag.height + gap &&
        bottom + gap > other.y1,
    );
    if (below === undefined) {
      // Neither may its leader run through a flag below, nor another's leader through it.
      const crossed = placed.some((other) => {
        const under = other.y1 > y1 && flag.x > other.x1 - 2 && flag.x < other.x1 + other.flag.width + 2;
        const over = other.y1 < y1 && other.flag.x > x1 - 2 && other.flag.x < x2 + 2;
        return under || over;
      });
      return crossed ? undefined : { flag, side, x1, y1 };
    }
    bottom = below.y1 - gap;
  }
  return undefined;
}
