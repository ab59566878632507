import type { Candidate } from '../candidate.ts';
import { isDayReading } from '../day-reading.ts';
import type { TimexLanguage } from '../language.ts';
import type { AtTime, ClockTime, RangeReading, Reading, SetReading } from '../reading.ts';
import type { Tokens } from '../recognise/lex.ts';

/** Words between a day and its clock time are few: ", at about the". */
const longestJoint = 24;

/**
 * Makes one time of a day and a clock time, part of day or range of hours that stand beside each other: "Monday at 10 a.m.",
 * "10:30 p.m. on May 5", "Friday between 1 and 4 p.m.", "every Sunday at 9". Hours that nothing marks as such ("7") count only so
 * joined, and go where they stand alone.
 */
export function joinTimes(
  candidates: readonly Candidate[],
  { text }: Tokens,
  language: TimexLanguage,
): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    lendDay(joined, candidate, text, language);
    const between = last === undefined ? '' : text.slice(last.end, candidate.start);
    if (last !== undefined && candidate.start - last.end <= longestJoint && language.saysAgain(between)) {
      joined.push(sameDay(last, candidate));
      continue;
    }
    if (last !== undefined && candidate.start - last.end <= longestJoint && language.joinsTime(between)) {
      const reading = merge(
        last.reading,
        candidate.reading,
        language.asksForHour(text.slice(Math.max(0, last.start - 12), last.start)) ? 'at ' : between,
      );
      if (reading !== undefined) {
        joined.pop();
        const day = isHour(last.reading) ? candidate : last;
        // The ends of a range of hours are not marked one by one once they have their day.
        const { ends: _, ...rest } = day;
        joined.push({ ...rest, from: last.from, to: candidate.to, start: last.start, end: candidate.end, reading });
        continue;
      }
    }
    joined.push(candidate);
  }
  return joined.filter(({ reading }) => !isBare(reading));
}

/** "Oct. 13, a Friday": the weekday is that of the day before it. */
function sameDay({ reading }: Candidate, again: Candidate): Candidate {
  const isSame = reading.kind === 'calendar' && reading.day !== undefined && again.reading.kind === 'weekday';
  return isSame ? { ...again, reading } : again;
}

/** "10 a.m. (1500 GMT) on Friday": the day stands for both clock times, but only words side by side make one mention. */
function lendDay(joined: Candidate[], day: Candidate, text: string, language: TimexLanguage): void {
  const [clock, gloss] = joined.slice(-2);
  if (clock === undefined || gloss === undefined || !isHour(clock.reading) || !isHour(gloss.reading)) return;
  if (!/^\s{0,3}\($/u.test(text.slice(clock.end, gloss.start).slice(0, 8))) return;
  const after = text.slice(gloss.end, day.start);
  if (!after.startsWith(')') || after.length > longestJoint || !language.joinsTime(after.slice(1))) return;
  for (const [back, time] of [
    [2, clock],
    [1, gloss],
  ] as const) {
    const reading = merge(time.reading, day.reading, 'on');
    if (reading !== undefined) joined[joined.length - back] = { ...time, reading };
  }
}

function isBare(reading: Reading): boolean {
  return (reading.kind === 'clock' || reading.kind === 'range') && reading.bare === true;
}

function isHour(reading: Reading): boolean {
  return reading.kind === 'clock' || (reading.kind === 'range' && reading.from.kind === 'clock');
}

function merge(a: Reading, b: Reading, between: string): Reading | undefined {
  const [hour, day] = isHour(a) ? [a, b] : [b, a];
  // A bare number needs a word that asks for an hour, or the comma of "7, this morning".
  if (isBare(hour) && hour.kind === 'clock' && !/\p{L}/u.test(between) && !(hour === a && between.startsWith(',')))
    return undefined;
  if (hour.kind === 'range') return isHour(day) ? undefined : mergeRange(hour, day);
  if (hour.kind !== 'clock') return undefined;
  if (day.kind === 'clock') {
    // "in the afternoon at 7", "10 p.m. at night".
    if (day.bare === true || (day.clock === undefined) === (hour.clock === undefined)) return undefined;
    const [clock, part] = hour.clock === undefined ? [day, hour] : [hour, day];
    return clock.clock === undefined ? undefined : { kind: 'clock', clock: evened(clock.clock, part) };
  }
  if (day.kind === 'set') return hour.clock === undefined ? undefined : mergeSet(day, hour.clock);
  if (!isDayReading(day) || day.clock !== undefined) return undefined;
  if (hour.clock === undefined) {
    // "the early hours of Tuesday morning" say it twice.
    const isTold = day.partOfDay !== undefined && day.partOfDay !== hour.partOfDay;
    return isTold || hour.partOfDay === undefined ? undefined : { ...day, partOfDay: hour.partOfDay };
  }
  const { partOfDay: _, ...bare } = day;
  return { ...bare, clock: evened(hour.clock, day) };
}

function mergeRange({ from, to }: RangeReading, day: Reading): Reading | undefined {
  if (!isDayReading(day) || day.clock !== undefined || from.kind !== 'clock' || to.kind !== 'clock') return undefined;
  const { partOfDay: _, ...bare } = day;
  const [start, end] = [from.clock, to.clock];
  if (start === undefined || end === undefined) return undefined;
  return { kind: 'range', from: { ...bare, clock: evened(start, day) }, to: { ...bare, clock: evened(end, day) } };
}

const afternoons = new Set(['AF', 'EV', 'NI']);

/** "every Sunday at 9 a.m." is `XXXX-WXX-7T09:00`. */
function mergeSet({ value }: SetReading, clock: ClockTime): SetReading | undefined {
  const part = /T(MO|AF|EV|NI)$/u.exec(value)?.[1] ?? '';
  const hour = afternoons.has(part) && clock.hour < 12 ? clock.hour + 12 : clock.hour;
  const time = `T${String(hour).padStart(2, '0')}:${String(clock.minute ?? 0).padStart(2, '0')}`;
  if (value === 'P1D' || value.startsWith('XXXX-XX-XX')) return { kind: 'set', value: `XXXX-XX-XX${time}` };
  return /^XXXX-WXX-\d/u.test(value) ? { kind: 'set', value: `${value.slice(0, 10)}${time}` } : undefined;
}

/** "tomorrow evening at 8" is 20 o'clock. */
function evened(clock: ClockTime, { partOfDay }: AtTime): ClockTime {
  const late = partOfDay === 'afternoon' || partOfDay === 'evening' || (partOfDay === 'night' && clock.hour > 5);
  return late && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}
