import type { Candidate } from '../candidate.ts';

/**
 * The candidates in the order of the text without overlaps: of two that overlap the longer one stays, of two equally long ones
 * the one that starts first, then the one whose rule comes first.
 */
export function dropOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const byLength = candidates
    .map((candidate, order) => ({ candidate, order, length: candidate.end - candidate.start }))
    .sort((a, b) => b.length - a.length || a.candidate.start - b.candidate.start || a.order - b.order);
  const taken = new Uint8Array(candidates.reduce((last, { to }) => Math.max(last, to), 0));
  const kept: Candidate[] = [];
  for (const { candidate } of byLength) {
    const { from, to } = candidate;
    if (taken.subarray(from, to).includes(1)) continue;
    taken.fill(1, from, to);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
