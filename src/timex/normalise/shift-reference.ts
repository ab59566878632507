import { type Day, calendarOf, formatBound, shiftDay } from '../../time/index.ts';
import type { AtTime, Unit } from '../reading.ts';
import { daysOfDistance, type Distance } from './count-units.ts';
import {
  formatEdtfParts,
  formatEdtfTime,
  formatEdtfYear,
  formatTimexTime,
  formatTimexValue,
  pad,
} from './format-value.ts';
import { dayOfReference, monthOfReference, type Reference, yearOfReference } from './reference.ts';
import { inferredFrom, type Resolved } from './resolved.ts';
import { weekOf } from './week-of.ts';

/** How TIMEX3 writes a unit of which nothing is known. */
export const unknownUnits: Readonly<Record<Unit, string>> = {
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

/** A hundred thousand years in days: what lies farther from 1970 is no history, and soon past what a `Date` holds. */
const farthest = 36_525_000;

/** What lies **distance** from **base**, to the precision of its unit; open where the base is too coarse, or the distance too far. */
export function shiftReference(distance: Distance, base: Reference, time: AtTime): Resolved {
  const { unit, count } = distance;
  if (!(Math.abs(base.first + daysOfDistance(distance)) < farthest)) return openUnit(unit);
  switch (unit) {
    case 'millennium':
    case 'century': {
      const first = yearOf(base) + count * (unit === 'century' ? 100 : 1000);
      if (first < 0) return openUnit(unit);
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
      // "between 2005 and 2007, and again four years later": on from the end.
      const known =
        yearOfReference(base) ?? (count > 0 && /\/-?\d{4}\b/u.test(base.edtf) ? calendarOf(base.last).year : undefined);
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
      return shiftDays(distance, base, time);
  }
}

/** A unit of which nothing is known. */
export function openUnit(unit: Unit): Resolved {
  return { value: unknownUnits[unit], type: 'DATE', inferred: [], carries: false };
}

function yearOf({ first }: Reference): number {
  return calendarOf(first).year;
}

export function shiftMonths(unit: 'half' | 'quarter' | 'month', count: number, base: Reference): Resolved {
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 6;
  const [from, to] = [calendarOf(base.first), calendarOf(base.last)];
  const [first, last] = [partIndex(from, length), partIndex(to, length)];
  if (first !== last) {
    const year = yearOfReference(base);
    if (year === undefined || count !== 0) return openUnit(unit);
    return {
      value: `${formatTimexValue({ year })}-${unknownUnits[unit].slice(5)}`,
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

function shiftDays({ unit, count, months }: Distance, base: Reference, time: AtTime): Resolved {
  const from = dayOfReference(base);
  if (from === undefined) {
    // The base is coarser: what lies within it is known to no day.
    if (unit !== 'day' && unit !== 'night') return openUnit(unit);
    const month = monthOfReference(base);
    const year = yearOfReference(base);
    const start =
      month !== undefined
        ? `${formatTimexValue({ year: month.year, month: month.month })}-XX`
        : year !== undefined
          ? `${formatTimexValue({ year })}-XX-XX`
          : 'XXXX-XX-XX';
    return { value: start + formatTimexTime(time.partOfDay, time.clock), type: 'DATE', inferred: [], carries: false };
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
  const day = shiftDay(from, { months, days: count });
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
  const minutes = base.minute + Math.round(count * size);
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
