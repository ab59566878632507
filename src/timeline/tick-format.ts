import type { FormatTick, TickUnit } from '../layout/axis-ticks.ts';

/**
 * Creates the wording of axis ticks in **locale**: "25", "Sep 2025", "Oct", "14:00", "44 BCE". Always UTC, always
 * Gregorian. Months name their year in January and where the view begins. Without **years** (a timeline whose years are
 * not stated) no year is shown.
 */
export function createTickFormat(locale: string, years = true): FormatTick {
  const format = (options: Intl.DateTimeFormatOptions): ((time: number) => string) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...options });
    return (time) => formatter.format(time);
  };
  const hour = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = format({ day: 'numeric' });
  const dayAndMonth = format({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(years ? { year: 'numeric' } : {}),
  });
  const month = format({ month: 'short' });
  const monthAndYear = format({ month: 'short', ...(years ? { year: 'numeric' } : {}) });
  const yearAndEra = format({ year: 'numeric', era: 'short' });
  const yearOf = (time: number): string => {
    const year = new Date(time).getUTCFullYear();
    return year > 0 ? String(year) : yearAndEra(time);
  };
  return (time: number, unit: TickUnit, tier: 'fine' | 'coarse', first: boolean) => {
    if (unit === 'hour') return hour(time);
    if (unit === 'day') return tier === 'fine' ? day(time) : dayAndMonth(time);
    if (unit === 'month')
      return tier === 'coarse' && (first || new Date(time).getUTCMonth() === 0) ? monthAndYear(time) : month(time);
    return years ? yearOf(time) : '';
  };
}
