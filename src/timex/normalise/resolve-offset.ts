import { type Day, calendarOf, formatBound, shiftDay } from '../../time/index.ts';
import type { AtTime, OffsetReading, Unit } from '../reading.ts';
import type { Context } from './context.ts';
import {
  formatEdtfParts,
  formatEdtfTime,
  formatEdtfYear,
  formatTimexTime,
  formatTimexValue,
  pad,
} from './format-value.ts';
import { createReference, dayOfReference, monthOfReference, type Reference, yearOfReference } from './reference.ts';
import { inferredFrom, type Resolved } from './resolved.ts';
import { weekOf } from './week-of.ts';

/** How TIMEX3 writes a unit of which nothing is known. */
const unknown: Readonly<Record<Unit, string>> = {
  millennium: 'XXXX',
  century: 'XX',
  decade: 'XXX',
  year: 'XXXX',
  half: 'XXXX-HX',
  quarter: 'XXXX-QX',
  month: 'XXXX-XX',
  fortnight: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XXTNI',
  hour: 'XXXX-XX-XXTXX',
  minute: 'XXXX-XX-XXTXX:XX',
  second: 'XXXX-XX-XXTXX:XX',
};

/**
 * So many units from **base**, to the precision of the unit: two years after 14 May 1804 is 1806, and two days after it 16 May. From a
 * base that is coarser than the unit only as much is told as is known: two days after May 1804 is `1804-05-XX`.
 */
export function resolveOffset(reading: OffsetReading, base: Reference | undefined): Resolved {
  const { unit, count, direction, partOfDay, clock, more } = reading;
  const time = { ...(partOfDay === undefined ? {} : { partOfDay }), ...(clock === undefined ? {} : { clock }) };
  const type = partOfDay !== undefined || clock !== undefined || isClockUnit(unit) ? 'TIME' : 'DATE';
  if (count === undefined) {
    return { value: direction === -1 ? 'PAST_REF' : 'FUTURE_REF', type: 'DATE', inferred: [], carries: false };
  }
  if (base === undefined) return { value: unknown[unit] + timeOf(time), type, inferred: [], carries: false };
  if (reading.keeps === true) {
    const isQuarter = /-3[3-6]~?$/u.test(base.edtf);
    if (isQuarter) return shiftMonths('quarter', unit === 'year' ? count * 4 : count, base);
    // "in the quarter", and none was named: the books of the last whole one are what is written about, but nothing says so.
    if (unit === 'quarter') {
      const { value } = shiftMonths('quarter', -1, base);
      return { value, type: 'DATE', inferred: [], carries: false };
    }
  }
  const whole = inWholeUnits(unit, count, more);
  if (whole === undefined) return { value: unknown[unit], type, inferred: [], carries: false };
  const resolved: Resolved = {
    ...shift(whole.unit, whole.count, whole.days, base, time),
    ...(type === 'TIME' ? { type } : {}),
  };
  return reading.within === undefined ? resolved : narrow(resolved, reading.within, base);
}

/** "later this week" ends with the week and begins with the base; "earlier this month" ends with the base. The value stays the week's. */
function narrow(resolved: Resolved, within: 'before' | 'after', base: Reference): Resolved {
  const day = dayOfReference(base);
  const whole = resolved.edtf === undefined ? undefined : createReference('mention', resolved.edtf, 'north');
  if (day === undefined || whole === undefined || day < whole.first || day > whole.last) return resolved;
  if (whole.first === whole.last && base.minute !== undefined) {
    const minute = `${formatBound(calendarOf(day), base.minute)}:00`;
    return {
      ...resolved,
      edtf:
        within === 'after'
          ? `${minute}/${formatBound(calendarOf(day), 1439)}:00`
          : `${formatBound(calendarOf(day), 0)}:00/${minute}`,
    };
  }
  const [first, last] = within === 'after' ? [day, whole.last] : [whole.first, day];
  const text = (one: Day): string => formatEdtfParts(calendarOf(one));
  return { ...resolved, edtf: first === last ? text(first) : `${text(first)}/${text(last)}` };
}

/** Fractions and further units in the smallest unit that makes them whole: 2.5 years are 30 months. */
function inWholeUnits(
  unit: Unit,
  count: number,
  more: OffsetReading['more'] = [],
): { readonly unit: Unit; readonly count: number; readonly days: number } | undefined {
  let [months, days] = [0, 0];
  let finest: Unit = unit;
  for (const part of [{ unit, count }, ...more]) {
    if (part.unit === 'year') months += part.count * 12;
    else if (part.unit === 'hour' || part.unit === 'minute' || part.unit === 'second')
      return more.length > 0
        ? { unit: 'minute', count: minutesIn([{ unit, count }, ...more]), days: 0 }
        : { unit, count, days: 0 };
    else if (part.unit === 'month') months += part.count;
    else if (part.unit === 'week' || part.unit === 'fortnight') days += part.count * (part.unit === 'week' ? 7 : 14);
    else if (part.unit === 'day') days += part.count;
    else return more.length > 0 ? undefined : { unit, count, days: 0 };
    finest = part.unit;
  }
  if (more.length === 0) {
    if (Number.isInteger(count)) return { unit, count, days: 0 };
    if (unit === 'year' && Number.isInteger(months)) return { unit: 'month', count: months, days: 0 };
    if (unit === 'week' && Number.isInteger(days)) return { unit: 'day', count: days, days: 0 };
    return { unit, count: Math.round(count), days: 0 };
  }
  if (finest === 'month') return { unit: 'month', count: Math.round(months), days: 0 };
  return { unit: 'day', count: Math.round(months), days: Math.round(days) };
}

/** Parts down to minutes, months of 30 days. */
function minutesIn(parts: readonly { readonly unit: Unit; readonly count: number }[]): number {
  const sizes: Partial<Record<Unit, number>> = {
    second: 1 / 60,
    minute: 1,
    hour: 60,
    day: 1440,
    week: 10_080,
    month: 43_200,
    year: 525_600,
  };
  return Math.round(parts.reduce((sum, { unit, count }) => sum + count * (sizes[unit] ?? 0), 0));
}

function isClockUnit(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'night';
}

function timeOf({ partOfDay, clock }: AtTime): string {
  return formatTimexTime(partOfDay, clock);
}

/** Days and months beyond this are no history. */
const farthest = 40_000_000;

function shift(unit: Unit, count: number, days: number, base: Reference, time: AtTime): Resolved {
  if (Math.abs(count) > farthest) return { value: unknown[unit], type: 'DATE', inferred: [], carries: false };
  switch (unit) {
    case 'millennium':
    case 'century': {
      const first = yearOf(base) + count * (unit === 'century' ? 100 : 1000);
      if (first < 0) return { value: unknown[unit], type: 'DATE', inferred: [] };
      const century = pad(Math.floor(first / 100), 2);
      return { value: century, type: 'DATE', edtf: `${century}XX`, ...inferredFrom(base, ['century']) };
    }
    case 'decade': {
      const year = yearOf(base) + count * 10;
      if (year < 0) return { value: `BC${pad(Math.floor((1 - year) / 10), 3)}`, type: 'DATE', inferred: [] };
      const decade = pad(Math.floor(year / 10), 3);
      return { value: decade, type: 'DATE', edtf: `${decade}X`, ...inferredFrom(base, ['decade']) };
    }
    case 'year': {
      const known = yearOfReference(base);
      if (known === undefined) return { value: 'XXXX', type: 'DATE', inferred: [], carries: false };
      const year = known + count;
      return {
        value: formatTimexValue({ year }),
        type: 'DATE',
        edtf: formatEdtfYear(year),
        ...inferredFrom(base, ['year']),
      };
    }
    case 'half':
    case 'quarter':
    case 'month':
      return shiftMonths(unit, count, base);
    case 'hour':
    case 'minute':
    case 'second':
      return shiftMinutes(unit, count, base);
    default:
      return shiftDays(unit, count, days, base, time);
  }
}

function yearOf({ first }: Reference): number {
  return calendarOf(first).year;
}

function shiftMonths(unit: 'half' | 'quarter' | 'month', count: number, base: Reference): Resolved {
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6;
  const [from, to] = [calendarOf(base.first), calendarOf(base.last)];
  const [first, last] = [partIndex(from, length), partIndex(to, length)];
  if (first !== last) {
    const year = yearOfReference(base);
    if (year === undefined || count !== 0) return { value: unknown[unit], type: 'DATE', inferred: [], carries: false };
    return {
      value: `${formatTimexValue({ year })}-${unknown[unit].slice(5)}`,
      type: 'DATE',
      inferred: [],
      carries: false,
    };
  }
  const index = first + count;
  const parts = {
    year: Math.floor(index / (12 / length)),
    [unit]: (((index % (12 / length)) + 12 / length) % (12 / length)) + 1,
  } as { readonly year: number; readonly month?: number; readonly quarter?: number; readonly half?: number };
  return {
    value: formatTimexValue(parts),
    type: 'DATE',
    edtf: formatEdtfParts(parts),
    ...inferredFrom(base, ['year', 'month']),
  };
}

function partIndex({ year, month }: { readonly year: number; readonly month: number }, length: number): number {
  return year * (12 / length) + Math.floor((month - 1) / length);
}

function shiftDays(unit: Unit, count: number, days: number, base: Reference, time: AtTime): Resolved {
  const from = dayOfReference(base);
  if (from === undefined) {
    // The base is coarser: what lies within it is known to no day.
    if (unit !== 'day' && unit !== 'night') return { value: unknown[unit], type: 'DATE', inferred: [], carries: false };
    const month = monthOfReference(base);
    const year = yearOfReference(base);
    const start =
      month !== undefined
        ? `${formatTimexValue({ year: month.year, month: month.month })}-XX`
        : year !== undefined
          ? `${formatTimexValue({ year })}-XX-XX`
          : 'XXXX-XX-XX';
    return { value: start + timeOf(time), type: 'DATE', inferred: [], carries: false };
  }
  if (unit === 'week' || unit === 'fortnight' || unit === 'weekend') {
    const week = weekOf(shiftDay(from, { weeks: unit === 'fortnight' ? count * 2 : count }));
    const first = unit === 'weekend' ? ((week.last - 1) as Day) : week.first;
    const edtf = `${formatEdtfParts(calendarOf(first))}/${formatEdtfParts(calendarOf(week.last))}`;
    return {
      value: unit === 'weekend' ? `${week.value}-WE` : week.value,
      type: 'DATE',
      edtf,
      ...inferredFrom(base, ['year', 'month', 'day']),
    };
  }
  const day = days === 0 ? shiftDay(from, { days: count }) : shiftDay(from, { months: count, days });
  const parts = calendarOf(day);
  return {
    value: formatTimexValue(parts, time.partOfDay ?? (unit === 'night' ? 'night' : undefined), time.clock),
    type: 'DATE',
    edtf: formatEdtfParts(parts) + formatEdtfTime(time.clock),
    ...(time.partOfDay === undefined ? {} : { partOfDay: time.partOfDay }),
    ...inferredFrom(base, ['year', 'month', 'day']),
  };
}

function shiftMinutes(unit: 'hour' | 'minute' | 'second', count: number, base: Reference): Resolved {
  const day = dayOfReference(base);
  if (day === undefined || base.minute === undefined) {
    const parts = day === undefined ? undefined : calendarOf(day);
    const value = parts === undefined ? 'XXXX-XX-XX' : formatTimexValue(parts);
    return { value: `${value}TXX${unit === 'hour' ? '' : ':XX'}`, type: 'TIME', inferred: [], carries: false };
  }
  const size = unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60;
  const minutes = base.minute + Math.floor(count * size);
  const shifted = calendarOf((day + Math.floor(minutes / 1440)) as Day);
  const minute = ((minutes % 1440) + 1440) % 1440;
  const clock = { hour: Math.floor(minute / 60), minute: minute % 60 };
  return {
    value: formatTimexValue(shifted, undefined, clock),
    type: 'TIME',
    edtf: `${formatBound(shifted, minute)}:00`,
    ...inferredFrom(base, ['year', 'month', 'day']),
  };
}

/** Whether **unit** is smaller than what is known of the reference. */
function isCoarser(reference: Reference, unit: Unit): boolean {
  if (unit === 'month') return monthOfReference(reference) === undefined;
  return (
    (unit === 'day' ||
      unit === 'night' ||
      unit === 'week' ||
      unit === 'weekend' ||
      unit === 'hour' ||
      unit === 'minute') &&
    dayOfReference(reference) === undefined
  );
}

/** The reference that an offset is counted from, but for a reading of its own. */
export function baseOf({ base, unit }: OffsetReading, context: Context): Reference | undefined {
  if (base === 'mention') {
    // "the end of the month" in news after a mere year is the month of writing.
    const coarse =
      context.genre === 'news' &&
      context.published !== undefined &&
      context.mention !== undefined &&
      isCoarser(context.mention, unit);
    return coarse ? context.published : (context.mention ?? context.published);
  }
  return context.genre === 'history' ? (context.reference ?? context.published) : context.published;
}
