import type { DateAnchor, DateComponent, PartOfDay } from '../../dataset/types.ts';
import { type Day, calendarOf, dayOf, shiftDay } from '../../time/index.ts';
import type { CalendarReading, DecadeReading, OffsetReading, RangeReading, Reading } from '../reading.ts';
import { chooseWeekday } from './choose-weekday.ts';
import { chooseYear } from './choose-year.ts';
import type { Context } from './context.ts';
import { formatEdtfParts, formatTimexValue } from './format-value.ts';
import type { Reference } from './reference.ts';
import { weekOf } from './week-of.ts';

/** A reading in its context, before modifiers and relations. */
export interface Resolved {
  /** TIMEX3. */
  readonly value: string;
  /** Absent when nothing places it: "Monday" in a text without a date. */
  readonly edtf?: string;
  readonly partOfDay?: PartOfDay;
  readonly inferred: readonly DateComponent[];
  readonly anchor?: DateAnchor;
}

/** Completes **reading** from its context. What cannot be inferred stays open (`XXXX-11-30`), it is never guessed. */
export function resolve(reading: Reading, context: Context): Resolved {
  switch (reading.kind) {
    case 'calendar':
      return resolveCalendar(reading, context);
    case 'range':
      return resolveRange(reading, context);
    case 'decade':
      return resolveDecade(reading, context);
    case 'century': {
      const value = String(reading.century).padStart(2, '0');
      return { value, edtf: `${value}XX`, inferred: [] };
    }
    case 'weekday': {
      const day = chooseWeekday(reading, context);
      if (day === undefined) return { value: `XXXX-WXX-${reading.weekday}`, inferred: [] };
      return resolveDay(day, reading.partOfDay, context.reference);
    }
    case 'offset':
      return resolveOffset(reading, context.published);
  }
}

function resolveCalendar(reading: CalendarReading, context: Context): Resolved {
  const { partOfDay } = reading;
  const year = reading.year ?? chooseYear(reading, context);
  const parts = year === undefined ? reading : { ...reading, year };
  const resolved = {
    value: formatTimexValue(parts, partOfDay),
    edtf: formatEdtfParts(parts),
    ...(partOfDay === undefined ? {} : { partOfDay }),
  };
  if (reading.year !== undefined || year === undefined) return { ...resolved, inferred: [] };
  return { ...resolved, ...inferredFrom(context.reference, ['year']) };
}

function resolveRange({ from, to }: RangeReading, context: Context): Resolved {
  const first = resolveCalendar(from, context);
  // The ends share their year, unless the range runs over a new year's eve.
  const year = from.year ?? chooseYear(from, context);
  const order = (to.month ?? 0) * 32 + (to.day ?? 0) - (from.month ?? 0) * 32 - (from.day ?? 0);
  const endYear = to.year ?? (year === undefined ? undefined : order < 0 ? year + 1 : year);
  const last = resolveCalendar(endYear === undefined ? to : { ...to, year: endYear }, context);
  return { ...first, value: `${first.value}/${last.value}`, edtf: `${first.edtf}/${last.edtf}` };
}

function resolveDecade({ decade, short }: DecadeReading, { reference }: Context): Resolved {
  if (!short) return { value: String(decade), edtf: `${decade}X`, inferred: [] };
  const last = reference === undefined ? undefined : calendarOf(reference.last).year;
  if (last === undefined || last < 0) return { value: `XX${decade}`, inferred: [] };
  const century = Math.floor(last / 100);
  // News looks back: "the '90s" of 2014 are the latest that had begun. A history stays in its century.
  const whole = century * 10 + decade;
  const placed = reference?.kind === 'published' && whole * 10 > last ? whole - 10 : whole;
  const value = String(placed).padStart(3, '0');
  return { value, edtf: `${value}X`, ...inferredFrom(reference, ['century']) };
}

function resolveOffset({ unit, count, partOfDay }: OffsetReading, published: Reference | undefined): Resolved {
  const unplaced = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX', year: 'XXXX' }[unit];
  if (published === undefined) return { value: unplaced, inferred: [] };
  const { first, last } = published;
  const { year, month } = calendarOf(first);
  if (unit === 'year') {
    const parts = { year: year + count };
    return { value: formatTimexValue(parts), edtf: formatEdtfParts(parts), ...inferredFrom(published, ['year']) };
  }
  if (last - first > 30) return { value: unplaced, inferred: [] };
  if (unit === 'month') {
    const shifted = calendarOf(shiftDay(dayOf(year, month, 1), { months: count }));
    const parts = { year: shifted.year, month: shifted.month };
    return {
      value: formatTimexValue(parts),
      edtf: formatEdtfParts(parts),
      ...inferredFrom(published, ['year', 'month']),
    };
  }
  if (first !== last) return { value: unplaced, inferred: [] };
  if (unit === 'day') return resolveDay(shiftDay(first, { days: count }), partOfDay, published);
  const week = weekOf(shiftDay(first, { weeks: count }));
  const edtf = `${formatEdtfParts(calendarOf(week.first))}/${formatEdtfParts(calendarOf(week.last))}`;
  return { value: week.value, edtf, ...inferredFrom(published, ['year', 'month', 'day']) };
}

function resolveDay(day: Day, partOfDay: PartOfDay | undefined, reference: Reference | undefined): Resolved {
  const parts = calendarOf(day);
  return {
    value: formatTimexValue(parts, partOfDay),
    edtf: formatEdtfParts(parts),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    ...inferredFrom(reference, ['year', 'month', 'day']),
  };
}

function inferredFrom(
  reference: Reference | undefined,
  inferred: readonly DateComponent[],
): Pick<Resolved, 'inferred' | 'anchor'> {
  if (reference === undefined) return { inferred: [] };
  return { inferred, anchor: { kind: reference.kind, edtf: reference.edtf } };
}
