import type { Candidate } from '../candidate.ts';

/**
 * The candidates in the order of the text without overlaps: of two that overlap the longer one stays, of two equally long ones
 * the one that starts first, then the one whose rule comes first.
 */
export function dropOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  // Sorting is stable: of two on the same words the one whose rule comes first stays so.
  const byLength = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of byLength) {
    const { from, to } = candidate;
    // What is kept is no shorter, so it holds the first or the last token of whatever it overlaps.
    if (taken.has(from) || taken.has(to - 1)) continue;
    for (let at = from; at < to; at += 1) taken.add(at);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
