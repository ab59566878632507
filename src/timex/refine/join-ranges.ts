import type { Candidate } from '../candidate.ts';
import type { TimexLanguage } from '../language.ts';
import type { CalendarReading } from '../reading.ts';

/** Words between the ends of a range are few ("and the morning of" is none). */
const longestJoint = 12;

/**
 * Joins two neighbouring calendar dates of a sentence into one range where the language's words between them say so: "from
 * 28 May to 7 June 1921", "June 1921 – March 1922". Ends that are not in order are left as two dates.
 */
export function joinRanges(
  candidates: readonly Candidate[],
  sentence: string,
  language: TimexLanguage,
): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const range = last === undefined ? undefined : rangeOf(last, candidate, sentence, language);
    if (range === undefined) {
      joined.push(candidate);
    } else {
      joined.pop();
      joined.push(range);
    }
  }
  return joined;
}

function rangeOf(from: Candidate, to: Candidate, sentence: string, language: TimexLanguage): Candidate | undefined {
  if (from.reading.kind !== 'calendar' || to.reading.kind !== 'calendar') return undefined;
  if (from.attributive || to.attributive || to.start - from.end > longestJoint) return undefined;
  const before = sentence.slice(Math.max(0, from.start - 24), from.start);
  if (!language.joinsRange(before, sentence.slice(from.end, to.start))) return undefined;
  const [first, last] = shareYear(from.reading, to.reading);
  if (!sameParts(first, last) || orderOf(first) >= orderOf(last)) return undefined;
  return { start: from.start, end: to.end, rule: to.rule, reading: { kind: 'range', from: first, to: last } };
}

/** "28 May to 7 June 1921" and "In 1921 from 28 May" both state one year for both ends. */
function shareYear(from: CalendarReading, to: CalendarReading): readonly [CalendarReading, CalendarReading] {
  if (from.year === undefined && to.year !== undefined) return [{ ...from, year: to.year }, to];
  if (to.year === undefined && from.year !== undefined) return [from, { ...to, year: from.year }];
  return [from, to];
}

function sameParts(a: CalendarReading, b: CalendarReading): boolean {
  if (a.season !== undefined || b.season !== undefined || a.shift !== undefined || b.shift !== undefined) return false;
  return (a.month === undefined) === (b.month === undefined) && (a.day === undefined) === (b.day === undefined);
}

function orderOf({ year = 0, month = 0, day = 0 }: CalendarReading): number {
  return (year * 13 + month) * 32 + day;
}
