/** Enough that the bounds stand still in the first decimal of a percentage. */
const rounds = 2000;

/**
 * The 95 % interval of **statistic** by the percentile bootstrap: each of 2 000 rounds draws as many items as there are, with
 * replacement. Deterministic: the same items in the same order give the same bounds. No items give no interval (`undefined`).
 */
export function bootstrap<T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
): readonly [low: number, high: number] | undefined {
  if (items.length === 0) return undefined;
  const random = createRandom(20_130_614);
  const values = Float64Array.from({ length: rounds }, () =>
    statistic(items.map((item) => items[Math.floor(random() * items.length)] ?? item)),
  ).sort();
  const at = (share: number): number => values[Math.round(share * (rounds - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** Mulberry32 (Tommy Ettinger, public domain): uniform in [0, 1), the same sequence for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
