import { weekdayOf, type Day } from '../../time/index.ts';
import type { WeekdayReading } from '../reading.ts';
import type { Context } from './context.ts';
import { dayOfReference } from './reference.ts';

/** Days ahead that nobody calls "next". */
const near = 2;

/**
 * The day that a weekday means: from the day of publication back in the past tense and on in any other, that day itself
 * included; "last" and "next" leave it out. In a history it is the first one from the last stated day on. `undefined` when there is
 * no reference, or none that is a single day.
 */
export function chooseWeekday(
  { weekday, shift, weeks }: WeekdayReading,
  { reference, tense }: Context,
): Day | undefined {
  const from = dayOfReference(reference);
  if (reference === undefined || from === undefined) return undefined;
  const ahead = (weekday - weekdayOf(from) + 7) % 7;
  const back = (7 - ahead) % 7;
  // "Friday of next week": the weekday of another ISO week.
  if (weeks !== undefined && shift === undefined) return (from - weekdayOf(from) + weekday + weeks * 7) as Day;
  const further = weeks ?? 0;
  if (shift === -1) return (from - (back || 7) + further * 7) as Day;
  if (shift === 1) {
    // Tomorrow and the day after are no "next Friday".
    const isNear = reference.kind === 'published' && ahead > 0 && ahead <= near && weeks === undefined;
    return (from + (ahead || 7) + (isNear ? 7 : 0) + further * 7) as Day;
  }
  const onward =
    reference.kind === 'mention' ||
    (shift === 0 && tense !== 'past') ||
    tense === 'future' ||
    tense === 'possible' ||
    tense === 'present';
  return (onward ? from + ahead : from - back) as Day;
}
