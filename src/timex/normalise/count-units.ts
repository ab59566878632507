import type { OffsetReading, Unit } from '../reading.ts';

/** A distance on the calendar, negative back, in one unit: whole numbers of it, or for days so many months and days. */
export interface Distance {
  readonly unit: Unit;
  readonly count: number;
  /** Counted before the days; only where the unit is a day. */
  readonly months: number;
}

interface Part {
  readonly unit: Unit;
  readonly count: number;
}

/** Months in the units that are made of them, largest first. */
const monthsIn: Partial<Record<Unit, number>> = {
  millennium: 12_000,
  century: 1200,
  decade: 120,
  year: 12,
  half: 6,
  quarter: 3,
  month: 1,
};
const daysIn: Partial<Record<Unit, number>> = { fortnight: 14, week: 7, day: 1, night: 1 };
const minutesIn: Partial<Record<Unit, number>> = { hour: 60, minute: 1, second: 1 / 60 };

/** Days of a month, where nothing says of which. */
const monthDays = 30;

/**
 * An amount with its further units ("two years and three months") in the finest unit that they need to be whole: 2.5 years are
 * 30 months, half a century is 50 years, a week and a half are 11 days. `undefined` for units that do not add up.
 */
export function inWholeUnits({
  unit,
  count,
  more = [],
}: Pick<OffsetReading, 'unit' | 'more'> & { readonly count: number }): Distance | undefined {
  if (more.length === 0 && Number.isInteger(count)) return { unit, count, months: 0 };
  const parts: readonly Part[] = [{ unit, count }, ...more];
  if (parts.some((part) => minutesIn[part.unit] !== undefined)) return inMinutes(parts, more.length > 0);
  const [months, days] = [sum(parts, monthsIn), sum(parts, daysIn)];
  if (parts.some((part) => monthsIn[part.unit] === undefined && daysIn[part.unit] === undefined)) return undefined;
  if (parts.some((part) => daysIn[part.unit] !== undefined)) {
    const whole = Math.trunc(months);
    return { unit: 'day', count: round(days + (months - whole) * monthDays), months: whole };
  }
  return months % 12 === 0 && parts.every((part) => part.unit !== 'month')
    ? { unit: 'year', count: months / 12, months: 0 }
    : { unit: 'month', count: round(months), months: 0 };
}

/** Hours and what is finer; with days and months before them everything is counted in minutes. */
function inMinutes(parts: readonly Part[], isMixed: boolean): Distance {
  const [{ unit, count } = { unit: 'minute' as const, count: 0 }] = parts;
  if (!isMixed && (unit === 'second' || Number.isInteger(count))) return { unit, count: round(count), months: 0 };
  const days = sum(parts, daysIn) + sum(parts, monthsIn) * monthDays;
  return { unit: 'minute', count: round(days * 1440 + sum(parts, minutesIn)), months: 0 };
}

function sum(parts: readonly Part[], sizes: Partial<Record<Unit, number>>): number {
  return parts.reduce((all, { unit, count }) => all + count * (sizes[unit] ?? 0), 0);
}

/** Half a day back rounds as half a day on does. */
function round(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

/** About how many days a distance is, for what lies too far. */
export function daysOfDistance({ unit, count, months }: Distance): number {
  const size =
    (monthsIn[unit] ?? 0) * 30.5 + (daysIn[unit] ?? (unit === 'weekend' ? 7 : 0)) + (minutesIn[unit] ?? 0) / 1440;
  return count * size + months * 30.5;
}
