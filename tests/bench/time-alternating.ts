/** One thing to time; what it returns is thrown away. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface AlternatingOptions {
  readonly rounds: number;
  /** A round repeats a contender until it has taken this many milliseconds, so that short ones can be measured at all. */
  readonly atLeast: number;
  /** Milliseconds from any start. */
  readonly now?: () => number;
}

/**
 * The median time of one run of each contender, in milliseconds, in their order.
 *
 * Contenders take turns within each round, so that a slow spell of the machine falls on all of them; every other round
 * goes backwards. A first round, not counted, warms up.
 */
export function timeAlternating(
  contenders: readonly Contender[],
  { rounds, atLeast, now = () => performance.now() }: AlternatingOptions,
): readonly number[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? [...contenders.entries()] : [...contenders.entries()].reverse();
    for (const [index, { run }] of order) {
      const time = timeOnce(run, atLeast, now);
      if (round > 0) times[index]?.push(time);
    }
  }
  return times.map(median);
}

function timeOnce(run: () => unknown, atLeast: number, now: () => number): number {
  const start = now();
  let runs = 0;
  let elapsed: number;
  do {
    run();
    runs += 1;
    elapsed = now() - start;
  } while (elapsed < atLeast);
  return elapsed / runs;
}

/** The middle of **values**, or the mean of the two in the middle; not a number without values. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
