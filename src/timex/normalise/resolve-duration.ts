import { type Day, calendarOf, formatBound, shiftDay } from '../../time/index.ts';
import type { DurationReading, Unit } from '../reading.ts';
import type { Context } from './context.ts';
import { formatEdtfParts } from './format-value.ts';
import { dayOfReference, type Reference } from './reference.ts';
import { inferredFrom, type Resolved } from './resolved.ts';

/** Lengths of more than a thousand years, and in hours of more than 250 days, are counted from nowhere. */
const longest = { days: 366_000, minutes: 366_000 };

/**
 * A length of time. One that is counted from the day of writing has a place as well: "the past two weeks" end on the day before,
 * "the next two" begin on the day after, "within two weeks" begins at once, and something that will happen "in two weeks" happens about
 * then. The ends are approximate: nobody counts to the day.
 */
export function resolveDuration({ value, parts, side }: DurationReading, context: Context): Resolved {
  const plain: Resolved = { value, type: 'DURATION', inferred: [], carries: false };
  const { published, genre, tense } = context;
  const day = dayOfReference(published);
  if (side === undefined || parts === undefined || published === undefined || day === undefined || genre === 'history')
    return plain;
  if (side === 'in' && tense !== 'future' && tense !== 'possible') return plain;
  // "within a year he was a captain": a year of then.
  if (side === 'within' && tense === 'past') return plain;
  const place = parts.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second')
    ? minutesOf(parts, side, published, day)
    : daysOf(parts, side, day);
  return place === undefined ? plain : { ...plain, edtf: place, ...inferredFrom(published, ['year', 'month', 'day']) };
}

type Parts = NonNullable<DurationReading['parts']>;

const months: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};
const days: Partial<Record<Unit, number>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };

function daysOf(parts: Parts, side: NonNullable<DurationReading['side']>, from: Day): string | undefined {
  const sign = side === 'past' ? -1 : 1;
  let byMonths = 0;
  let byDays = 0;
  for (const { unit, count } of parts) {
    byMonths += count * (months[unit] ?? 0);
    byDays += count * (days[unit] ?? 0);
  }
  if (byMonths * 31 + byDays > longest.days) return undefined;
  const whole = Math.trunc(byMonths);
  const shift = { months: sign * whole, days: sign * Math.round(byDays + (byMonths - whole) * 30) };
  const far = shiftDay(from, shift);
  // Years and months are counted to the month, weeks and days to the day.
  const text = (day: number): string => {
    const { year, month, day: date } = calendarOf(day as Day);
    return `${formatEdtfParts({ year, month, ...(byDays === 0 && Number.isInteger(byMonths) ? {} : { day: date }) })}~`;
  };
  if (side === 'in') return text(far);
  if (side === 'within') return `${text(from)}/${text(far)}`;
  return side === 'past' ? `${text(far)}/${text(from - 1)}` : `${text(from + 1)}/${text(far)}`;
}

/** To the minute, where the minute of writing is known. */
function minutesOf(
  parts: Parts,
  side: NonNullable<DurationReading['side']>,
  published: Reference,
  day: Day,
): string | undefined {
  if (published.minute === undefined) return undefined;
  const sizes: Partial<Record<Unit, number>> = { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10_080 };
  const minutes = parts.reduce((sum, { unit, count }) => sum + count * (sizes[unit] ?? Number.NaN), 0);
  if (!(minutes <= longest.minutes)) return undefined;
  const start = day * 1440 + published.minute;
  const far = Math.floor(side === 'past' ? start - minutes : start + minutes);
  const text = (minute: number): string =>
    `${formatBound(calendarOf(Math.floor(minute / 1440) as Day), ((minute % 1440) + 1440) % 1440)}:00`;
  if (side === 'in') return text(far);
  return side === 'past' ? `${text(far)}/${text(start)}` : `${text(start)}/${text(far)}`;
}
