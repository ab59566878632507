import { type Day, calendarOf } from '../../time/index.ts';
import type { AtTime } from '../reading.ts';
import type { Context } from './context.ts';
import { formatEdtfParts, formatEdtfTime, formatTimexTime, formatTimexValue } from './format-value.ts';
import { createReference, type Reference } from './reference.ts';
import { inferredFrom, type Resolved } from './resolved.ts';
import { weekOf } from './week-of.ts';

/** One day with its part of day or clock time, inferred from **reference** as a whole. */
export function resolveDay(day: Day, time: AtTime, reference: Reference | undefined): Resolved {
  const parts = calendarOf(day);
  return {
    value: formatTimexValue(parts, time.partOfDay, time.clock),
    type: typeOf(time),
    edtf: formatEdtfParts(parts) + formatEdtfTime(time.clock),
    ...partOf(time),
    ...inferredFrom(reference, ['year', 'month', 'day']),
  };
}

/** The ISO week of a day, from Monday to Sunday. */
export function weekResolved(day: Day): Resolved {
  const week = weekOf(day);
  return {
    value: week.value,
    type: 'DATE',
    edtf: `${formatEdtfParts(calendarOf(week.first))}/${formatEdtfParts(calendarOf(week.last))}`,
    inferred: [],
  };
}

/** "the weekend": named by its ISO week; Saturday and Sunday. */
export function resolveWeekend(saturday: Day | undefined, { reference }: Context): Resolved {
  if (saturday === undefined) return { value: 'XXXX-WXX-WE', type: 'DATE', inferred: [], carries: false };
  const text = (day: Day): string => formatEdtfParts(calendarOf(day));
  return {
    value: `${weekOf(saturday).value}-WE`,
    type: 'DATE',
    edtf: `${text(saturday)}/${text((saturday + 1) as Day)}`,
    ...inferredFrom(reference, ['year', 'month', 'day']),
  };
}

/** A resolved date as a reference for others; `undefined` when it has no place. */
export function referenceOf(resolved: Resolved, { hemisphere }: Context): Reference | undefined {
  return resolved.edtf === undefined ? undefined : createReference('mention', resolved.edtf, hemisphere);
}

/** A day with a time is a TIME. */
export function typeOf({ partOfDay, clock }: AtTime): 'DATE' | 'TIME' {
  return partOfDay === undefined && clock === undefined ? 'DATE' : 'TIME';
}

/** What TIMEX3 writes after the day. */
export function timeOf({ partOfDay, clock }: AtTime): string {
  return formatTimexTime(partOfDay, clock);
}

/** The part of day, where one is said. */
export function partOf({ partOfDay }: AtTime): Pick<Resolved, 'partOfDay'> {
  return partOfDay === undefined ? {} : { partOfDay };
}
