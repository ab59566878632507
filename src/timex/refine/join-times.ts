import type { Candidate } from '../candidate.ts';
import type { TimexLanguage } from '../language.ts';
import type { AtTime, Reading } from '../reading.ts';
import type { Tokens } from '../recognise/lex.ts';

/** Words between a day and its clock time are few: ", at about the". */
const longestJoint = 16;

/**
 * Makes one time of a day and a clock time or part of day that stand beside each other: "Monday at 10 a.m.", "10:30 p.m. on May 5",
 * "6 p.m. in the evening of".
 */
export function joinTimes(candidates: readonly Candidate[], { text }: Tokens, language: TimexLanguage): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    if (last !== undefined && candidate.start - last.end <= longestJoint && language.joinsTime(text.slice(last.end, candidate.start))) {
      const reading = merge(last.reading, candidate.reading);
      if (reading !== undefined) {
        joined.pop();
        const day = last.reading.kind === 'clock' ? candidate : last;
        const { mod, ...rest } = day;
        joined.push({ ...rest, ...(mod === undefined ? {} : { mod }), from: last.from, to: candidate.to, start: last.start, end: candidate.end, reading });
        continue;
      }
    }
    joined.push(candidate);
  }
  return joined;
}

function merge(a: Reading, b: Reading): Reading | undefined {
  const [clock, day] = a.kind === 'clock' ? [a, b] : [b, a];
  if (clock.kind !== 'clock') return undefined;
  if (day.kind === 'clock') {
    // "10 p.m. at night": the clock says it already.
    return day.clock === undefined && clock.clock !== undefined ? clock : clock.clock === undefined && day.clock !== undefined ? day : undefined;
  }
  if (!isDay(day) || day.clock !== undefined) return undefined;
  if (clock.clock === undefined && day.partOfDay !== undefined) return undefined;
  const time: AtTime = clock.clock !== undefined ? { clock: evened(clock.clock, day) } : { ...(clock.partOfDay === undefined ? {} : { partOfDay: clock.partOfDay }) };
  const { partOfDay: _, ...bare } = day;
  return { ...(clock.clock === undefined ? day : bare), ...time };
}

/** "tomorrow evening at 8" is 20 o'clock. */
function evened(clock: NonNullable<AtTime['clock']>, { partOfDay }: AtTime): NonNullable<AtTime['clock']> {
  const late = partOfDay === 'afternoon' || partOfDay === 'evening' || (partOfDay === 'night' && clock.hour > 5);
  return late && clock.hour < 12 ? { ...clock, hour: clock.hour + 12 } : clock;
}

type DayReading = Extract<Reading, { readonly kind: 'calendar' | 'weekday' | 'offset' | 'holiday' | 'ambiguous' | 'nth' }>;

function isDay(reading: Reading): reading is DayReading {
  if (reading.kind === 'calendar') return reading.day !== undefined;
  if (reading.kind === 'offset') return reading.unit === 'day' && reading.count !== undefined;
  return reading.kind === 'weekday' || reading.kind === 'holiday' || reading.kind === 'ambiguous' || reading.kind === 'nth';
}
