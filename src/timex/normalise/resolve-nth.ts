import { type Day, calendarOf, weekdayOf } from '../../time/index.ts';
import type { NthReading } from '../reading.ts';
import type { Context } from './context.ts';
import { formatEdtfParts, formatTimexValue, pad } from './format-value.ts';
import { nthWeekday } from './holiday-date.ts';
import { referenceOf, resolveDay, typeOf, weekResolved } from './resolve-day.ts';
import type { Resolved, Resolver } from './resolved.ts';
import { weekOf } from './week-of.ts';

/** "the first week of May": counted within the days of what it is of; a week belongs to the month of its Thursday. */
export function resolveNth(reading: NthReading, context: Context, resolve: Resolver): Resolved {
  const whole = resolve(reading.of, context);
  const within = referenceOf(whole, context);
  const inferred: Pick<Resolved, 'inferred' | 'anchor'> = {
    inferred: whole.inferred,
    ...(whole.anchor === undefined ? {} : { anchor: whole.anchor }),
  };
  if (within === undefined)
    return { value: nthUnknown(reading, whole), type: typeOf(reading), inferred: [], carries: false };
  const { nth, unit } = reading;
  const [first, last] = [calendarOf(within.first), calendarOf(within.last)];
  const outside: Resolved = { value: nthUnknown(reading, whole), type: typeOf(reading), inferred: [], carries: false };
  switch (unit) {
    case 'day': {
      const day = (nth > 0 ? within.first + nth - 1 : within.last) as Day;
      return day > within.last ? outside : { ...resolveDay(day, reading, undefined), ...inferred };
    }
    case 'weekday': {
      const day = nthWeekday(first.year, nth > 0 ? first.month : last.month, reading.weekday ?? 1, nth);
      return day > within.last || day < within.first
        ? outside
        : { ...resolveDay(day, reading, undefined), ...inferred };
    }
    case 'week':
    case 'weekend': {
      const start = firstThursday(within.first);
      const day = (nth > 0 ? start + (nth - 1) * 7 : lastThursday(within.last)) as Day;
      if (day > within.last) return outside;
      const week = weekOf(day);
      if (unit === 'week') return { ...weekResolved(day), ...inferred };
      const saturday = calendarOf((week.last - 1) as Day);
      return {
        value: `${week.value}-WE`,
        type: 'DATE',
        edtf: `${formatEdtfParts(saturday)}/${formatEdtfParts(calendarOf(week.last))}`,
        ...inferred,
      };
    }
    case 'month': {
      const month = nth > 0 ? nth : 12;
      if (month > 12 || within.last - within.first > 366) return outside;
      const parts = { year: first.year, month };
      return { value: formatTimexValue(parts), type: 'DATE', edtf: formatEdtfParts(parts), ...inferred };
    }
    case 'decade':
    case 'year': {
      const span = unit === 'year' ? 1 : 10;
      const year = nth > 0 ? first.year + (nth - 1) * span : last.year - span + 1;
      if (year > last.year || year < 0) return outside;
      return unit === 'year'
        ? { value: formatTimexValue({ year }), type: 'DATE', edtf: formatEdtfParts({ year }), ...inferred }
        : {
            value: pad(Math.floor(year / 10), 3),
            type: 'DATE',
            edtf: `${pad(Math.floor(year / 10), 3)}X`,
            ...inferred,
          };
    }
  }
}

function firstThursday(day: Day): Day {
  return (day + ((4 - weekdayOf(day) + 7) % 7)) as Day;
}

function lastThursday(day: Day): Day {
  return (day - ((weekdayOf(day) - 4 + 7) % 7)) as Day;
}

/** A counted part of what has no place: "the first day of May" without a year is `XXXX-05-01`. */
function nthUnknown({ nth, unit, weekday, of }: NthReading, whole: Resolved): string {
  if (unit === 'day' && nth > 0 && of.kind === 'calendar' && of.month !== undefined && of.day === undefined)
    return `${whole.value}-${pad(nth, 2)}`;
  if (unit === 'weekday') return `XXXX-WXX-${weekday ?? 1}`;
  return unit === 'day'
    ? 'XXXX-XX-XX'
    : unit === 'week' || unit === 'weekend'
      ? 'XXXX-WXX'
      : unit === 'month'
        ? 'XXXX-XX'
        : 'XXXX';
}
