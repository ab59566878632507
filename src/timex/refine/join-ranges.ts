import type { Candidate } from '../candidate.ts';
import { isDayReading } from '../day-reading.ts';
import type { TimexLanguage } from '../language.ts';
import type { CalendarReading, Reading } from '../reading.ts';
import type { Tokens } from '../recognise/lex.ts';
import { hasYear } from '../has-year.ts';
import { isPossibleDay } from './is-possible-day.ts';

/** Words between the ends of a range are few ("and the morning of" is none). */
const longestJoint = 20;

/**
 * Joins two neighbouring dates of a sentence into one range where the language's words between them say so: "from
 * 28 May to 7 June 1921", "June 1921 – March 1922", "Monday to Friday". Ends that are not in order are left as two dates.
 */
export function joinRanges(
  candidates: readonly Candidate[],
  tokens: Tokens,
  language: TimexLanguage,
): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const range = last === undefined ? undefined : rangeOf(last, candidate, tokens, language);
    if (range === undefined) {
      joined.push(candidate);
    } else {
      joined.pop();
      joined.push(range);
    }
  }
  return joined;
}

function rangeOf(from: Candidate, to: Candidate, { text }: Tokens, language: TimexLanguage): Candidate | undefined {
  if (from.attributive || to.attributive || to.start - from.end > longestJoint) return undefined;
  const before = text.slice(Math.max(0, from.start - 24), from.start);
  if (!language.joinsRange(before, text.slice(from.end, to.start))) return undefined;
  const ends = endsOf(from.reading, to.reading);
  if (ends === undefined) return undefined;
  return {
    from: from.from,
    to: to.to,
    start: from.start,
    end: to.end,
    rule: to.rule,
    reading: { kind: 'range', from: ends[0], to: ends[1] },
    ends: [
      { ...from, reading: ends[0] },
      { ...to, reading: ends[1] },
    ],
  };
}

function endsOf(from: Reading, to: Reading): readonly [Reading, Reading] | undefined {
  if (from.kind === 'calendar' && to.kind === 'calendar') {
    const [first, last] = shareYear(from, to);
    // "December to January" runs over the new year.
    const open = !hasYear(first) && !hasYear(last) && first.month !== undefined;
    // "March 2017 and the summer of 2019": parts of other kinds are in order by their years.
    const apart =
      from.year !== undefined &&
      to.year !== undefined &&
      from.year < to.year &&
      from.day === undefined &&
      to.day === undefined;
    // "September 2023 and the following March"
    if (from.year !== undefined && from.month !== undefined && to.base === 'mention' && to.month !== undefined)
      return [from, { kind: 'calendar', month: to.month }];
    const isRange = (apart || sameParts(first, last)) && isPossibleDay(first) && isPossibleDay(last);
    return isRange && (open || crossesCentury(first, last) || orderOf(first) < orderOf(last))
      ? [first, last]
      : undefined;
  }
  // "from Monday to Wednesday last week": both in that week.
  if (from.kind === 'weekday' && to.kind === 'weekday') {
    return to.weeks !== undefined && to.shift === undefined && from.weeks === undefined
      ? [{ ...from, weeks: to.weeks }, to]
      : [from, to];
  }
  if (from.kind === 'clock' && to.kind === 'clock' && from.clock !== undefined && to.clock !== undefined)
    return [from, to];
  // "half past seven to 4 p.m. tomorrow": the day stands for both.
  if (from.kind === 'clock' && from.clock !== undefined && isDayReading(to) && 'clock' in to) {
    return [{ ...to, clock: from.clock }, to];
  }
  return isDayReading(from) && isDayReading(to) ? [from, to] : undefined;
}

/** "28 May to 7 June 1921" and "In 1921 from 28 May" both state one year for both ends. */
function shareYear(from: CalendarReading, to: CalendarReading): readonly [CalendarReading, CalendarReading] {
  if (!hasYear(from) && to.year !== undefined) {
    // "December to February 1922" began the year before.
    const [first, last] = [orderOf({ ...from, year: 0 }), orderOf({ ...to, year: 0 })];
    return [{ ...from, year: first > last && from.month !== undefined ? to.year - 1 : to.year }, to];
  }
  if (!hasYear(to) && from.year !== undefined) return [from, { ...to, year: from.year }];
  return [from, to];
}

/** "’98 to ’02": of years without their century any two that differ are in order. */
function crossesCentury(first: CalendarReading, last: CalendarReading): boolean {
  return first.shortYear !== undefined && last.shortYear !== undefined && first.shortYear !== last.shortYear;
}

function sameParts(a: CalendarReading, b: CalendarReading): boolean {
  if (a.shift !== undefined || b.shift !== undefined || a.week !== undefined || b.week !== undefined) return false;
  return (
    (a.season === undefined) === (b.season === undefined) &&
    (a.quarter === undefined) === (b.quarter === undefined) &&
    (a.month === undefined) === (b.month === undefined) &&
    (a.day === undefined) === (b.day === undefined)
  );
}

const seasonOrder = ['spring', 'summer', 'autumn', 'winter'];

function orderOf({
  shortYear = 0,
  year = shortYear,
  month = 0,
  day = 0,
  season,
  quarter = 0,
}: CalendarReading): number {
  const part = season === undefined ? quarter : seasonOrder.indexOf(season) + 1;
  return ((year * 13 + month) * 5 + part) * 32 + day;
}
