import type { Candidate } from '../candidate.ts';
import type { TimexLanguage } from '../language.ts';
import type { Tokens } from '../recognise/lex.ts';
import { dropOverlaps } from './drop-overlaps.ts';
import { isPossibleDay } from './is-possible-day.ts';
import { joinOffsets } from './join-offsets.ts';
import { joinRanges } from './join-ranges.ts';
import { joinTimes } from './join-times.ts';
import { shareYears } from './share-years.ts';

/**
 * Makes dates of the **candidates** of a sentence: takes in the words that belong to them, turns down other words, settles
 * overlaps, drops days that do not exist, joins times and ranges and notes how each binds its event. In the order of the text.
 */
export function refine(
  candidates: readonly Candidate[],
  tokens: Tokens,
  language: TimexLanguage,
): readonly Candidate[] {
  if (candidates.length === 0) return [];
  const widened = candidates
    .map((candidate) => language.widenings.reduce((wide, widen) => widen(wide, tokens), candidate))
    .filter((candidate) => !language.refusalsOf.get(candidate.rule)?.some(({ refuses }) => refuses(candidate, tokens)));
  // A day that does not exist hides what it overlaps before it goes: of "31 June 1921" no "June 1921" is left.
  const possible = dropOverlaps(widened).filter(({ reading }) => isPossibleDay(reading));
  const timed = joinTimes(shareYears(possible, tokens, language), tokens, language);
  return joinRanges(joinOffsets(timed, tokens, language), tokens, language).map((candidate) => {
    const relation = language.readRelation(candidate, tokens.text);
    return relation === undefined ? candidate : { ...candidate, relation };
  });
}
