import type { Candidate } from '../candidate.ts';
import type { TimexLanguage } from '../language.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { isPossibleDay } from './is-possible-day.ts';
import { joinRanges } from './join-ranges.ts';

/**
 * Makes dates of the **candidates** of a sentence: takes in the words that belong to them, turns down other words, settles
 * overlaps, drops days that do not exist, joins ranges and notes how each binds its event. In the order of the text.
 */
export function refine(
  candidates: readonly Candidate[],
  sentence: string,
  language: TimexLanguage,
): readonly Candidate[] {
  const widened = candidates
    .map((candidate) => language.widenings.reduce((wide, widen) => widen(wide, sentence), candidate))
    .filter((candidate) => !language.refusals.some(({ refuses }) => refuses(candidate, sentence)));
  // A day that does not exist hides what it overlaps before it goes: of "31 June 1921" no "June 1921" is left.
  const possible = dropOverlaps(widened).filter(({ reading }) => isPossibleDay(reading));
  return joinRanges(possible, sentence, language).map((candidate) => {
    const relation = language.readRelation(candidate, sentence);
    return relation === undefined ? candidate : { ...candidate, relation };
  });
}
