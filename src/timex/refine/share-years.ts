import type { Candidate } from '../candidate.ts';
import type { TimexLanguage } from '../language.ts';
import type { CalendarReading } from '../reading.ts';
import type { Tokens } from '../recognise/lex.ts';
import { hasYear } from '../has-year.ts';
import { isPossibleDay } from './is-possible-day.ts';

/** Words between the parts of a list are few: ", and ". */
const longestJoint = 14;

/**
 * Gives the year at the end of a list to what stands before it: "May, June and July 2003", "the summer and autumn of 1943". A month
 * that comes later in the year than the next one is of the year before ("December and January 1943").
 */
export function shareYears(
  candidates: readonly Candidate[],
  { text }: Tokens,
  language: TimexLanguage,
): readonly Candidate[] {
  const shared = [...candidates];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [first, next] = [shared[index], shared[index + 1]];
    if (first === undefined || next === undefined || next.start - first.end > longestJoint) continue;
    if (!language.joinsList(text.slice(first.end, next.start))) continue;
    const reading = withYearOf(first, next);
    if (reading !== undefined) shared[index] = { ...first, reading };
  }
  return shared;
}

function withYearOf({ reading: first }: Candidate, { reading: next }: Candidate): CalendarReading | undefined {
  if (first.kind !== 'calendar' || next.kind !== 'calendar' || next.year === undefined) return undefined;
  const alike =
    (first.month !== undefined && next.month !== undefined && (first.day === undefined) === (next.day === undefined)) ||
    (first.season !== undefined && next.season !== undefined) ||
    (first.quarter !== undefined && next.quarter !== undefined);
  if (hasYear(first) || !alike) return undefined;
  const isLater = (first.month ?? 0) > (next.month ?? 0) && next.month !== undefined;
  const shared = { ...first, year: isLater ? next.year - 1 : next.year };
  // Of "February 29 and March 1, 1900" the first is in another year.
  return isPossibleDay(shared) ? shared : undefined;
}
