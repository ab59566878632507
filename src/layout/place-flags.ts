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
const sidesInOrder: readonly FlagSide[] = ['right', 'left', 'middle'];

/**
 * Places flags greedily, the most important first (**flags** is in that order), each as low as it can stand, so that no two touch, none
 * leaves **room**, and no leader line runs through another flag: where one would, its flag stands below. What finds no place is left out.
 *
 * A flag keeps the side it had in **previous** wherever it can stand there. Of equally low places right wins, then left, then middle.
 * O(n × placed²), for the few dozen flags that a screen holds.
 */
export function placeFlags<T extends FlagBox>(
  flags: readonly T[],
  room: FlagRoom,
  previous: ReadonlyMap<string, FlagSide> = new Map(),
): readonly PlacedFlag<T>[] {
  let placed: readonly PlacedFlag<T>[] = [];
  for (const flag of flags) {
    if (flag.x < room.x1 || flag.x > room.x2) continue;
    const before = previous.get(flag.key);
    const sides = before === undefined ? sidesInOrder : [before, ...sidesInOrder.filter((side) => side !== before)];
    let best: readonly PlacedFlag<T>[] | undefined;
    for (const side of sides) {
      const x1 = side === 'right' ? flag.x : side === 'left' ? flag.x - flag.width : flag.x - flag.width / 2;
      if (x1 < room.x1 || x1 + flag.width > room.x2) continue;
      const stacked = stack([...placed, { flag, side, x1, y1: 0 }], room);
      if (stacked !== undefined && (best === undefined || heightOf(stacked) > heightOf(best))) best = stacked;
      if (best !== undefined && side === before) break;
    }
    placed = best ?? placed;
  }
  return placed;
}

/** How low flags stand, all together. */
function heightOf(flags: readonly PlacedFlag<FlagBox>[]): number {
  return flags.reduce((sum, { y1 }) => sum + y1, 0);
}

/** Gives each flag the lowest place that the others leave; `undefined` when there is none for all. In the order of **flags**. */
function stack<T extends FlagBox>(
  flags: readonly PlacedFlag<T>[],
  room: FlagRoom,
): readonly PlacedFlag<T>[] | undefined {
  const settled = new Map<PlacedFlag<T>, PlacedFlag<T>>();
  while (settled.size < flags.length) {
    // Next is one whose flags below all stand; with two leaders through each other's flags there is none.
    const next = flags.find(
      (flag) => !settled.has(flag) && flags.every((other) => settled.has(other) || !mustStandBelow(other, flag)),
    );
    if (next === undefined) return undefined;
    const y1 = lowestPlace(
      next,
      [...settled].map(([unsettled, there]) => ({ there, below: mustStandBelow(unsettled, next) })),
      room,
    );
    if (y1 < room.top) return undefined;
    settled.set(next, { ...next, y1 });
  }
  return flags.flatMap((flag) => settled.get(flag) ?? []);
}

/** Whether the leader of **a** would run through **b** if **a** stood higher. */
function mustStandBelow(a: PlacedFlag<FlagBox>, b: PlacedFlag<FlagBox>): boolean {
  return a !== b && a.flag.x > b.x1 && a.flag.x < b.x1 + b.flag.width;
}

function lowestPlace(
  { flag, x1 }: PlacedFlag<FlagBox>,
  others: readonly { readonly there: PlacedFlag<FlagBox>; readonly below: boolean }[],
  room: FlagRoom,
): number {
  let y1 = others.reduce(
    (lowest, { there, below }) => (below ? Math.min(lowest, there.y1 - gap - flag.height) : lowest),
    room.bottom - flag.height,
  );
  for (;;) {
    const touched = others.find(
      ({ there }) =>
        x1 < there.x1 + there.flag.width + gap &&
        x1 + flag.width + gap > there.x1 &&
        y1 < there.y1 + there.flag.height + gap &&
        y1 + flag.height + gap > there.y1,
    );
    if (touched === undefined || y1 < room.top) return y1;
    y1 = touched.there.y1 - gap - flag.height; // always higher: it ends
  }
}
