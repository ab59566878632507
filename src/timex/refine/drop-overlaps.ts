import type { Candidate } from '../candidate.ts';

/**
 * The candidates in the order of the text without overlaps: of two that overlap the longer one stays, of two equally long ones
 * the one that starts first, then the one whose rule comes first.
 */
export function dropOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const byStart = candidates
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => a.candidate.start - b.candidate.start || a.order - b.order);
  const kept: Candidate[] = [];
  for (const { candidate } of byStart) {
    // Candidates come by start, so only the last one kept can overlap; a longer newcomer replaces it.
    const last = kept.at(-1);
    if (last === undefined || last.end <= candidate.start) {
      kept.push(candidate);
    } else if (candidate.end - candidate.start > last.end - last.start) {
      kept.pop();
      kept.push(candidate);
    }
  }
  return kept;
}
