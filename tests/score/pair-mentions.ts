import type { Mention } from './mention.ts';

export interface Pair {
  readonly gold: Mention;
  readonly found: Mention;
}

export interface Pairing {
  /** In the order of the gold mentions. */
  readonly pairs: readonly Pair[];
  readonly missed: readonly Mention[];
  readonly spurious: readonly Mention[];
}

/**
 * Pairs trimmed mentions of one document that overlap, one to one, those that share most characters first. Of equal overlaps
 * the pair that together covers less comes first (so the same span wins), then the earlier gold, then the earlier found one.
 */
export function pairMentions(gold: readonly Mention[], found: readonly Mention[]): Pairing {
  const candidates = gold.flatMap((a, goldIndex) =>
    found.flatMap((b, foundIndex) => {
      const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      const cover = Math.max(a.end, b.end) - Math.min(a.start, b.start);
      return overlap > 0 ? [{ goldIndex, foundIndex, overlap, cover, pair: { gold: a, found: b } }] : [];
    }),
  );
  candidates.sort(
    (a, b) => b.overlap - a.overlap || a.cover - b.cover || a.goldIndex - b.goldIndex || a.foundIndex - b.foundIndex,
  );
  const byGold = new Map<number, Pair>();
  const taken = new Set<number>();
  for (const { goldIndex, foundIndex, pair } of candidates) {
    if (byGold.has(goldIndex) || taken.has(foundIndex)) continue;
    byGold.set(goldIndex, pair);
    taken.add(foundIndex);
  }
  return {
    pairs: [...gold.keys()].flatMap((index) => byGold.get(index) ?? []),
    missed: gold.filter((_, index) => !byGold.has(index)),
    spurious: found.filter((_, index) => !taken.has(index)),
  };
}
