import { type CalendarDay, type Day, MS_PER_DAY, dayOf } from './day.ts';

const BOUND = /^(-?\d{4}|[+-]\d{6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/;
const MS_PER_MINUTE = 60_000;

/**
 * Writes a bound: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` when a **minute** of the day (0–1439) is given.
 *
 * Years from -9999 to 9999 have four places, `-0043` is 44 BCE; years beyond have a sign and six places as ISO 8601 writes expanded
 * years, `+012345-01-01`. (EDTF's own `Y12345` has no days.)
 */
export function formatBound({ year, month, day }: CalendarDay, minute?: number): string {
  const date = `${formatYear(year)}-${two(month)}-${two(day)}`;
  return minute === undefined ? date : `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A bound taken apart; **minute** is absent for a whole day. Throws a `RangeError` for anything but a bound. */
export function parseBound(text: string): { readonly day: Day; readonly minute?: number } {
  const [, year, month, day, hours, minutes] = BOUND.exec(text) ?? [];
  if (year === undefined || year === '-0000' || year === '-000000')
    throw new RangeError(`not a day or minute: ${text}`);
  const number = dayOf(Number(year), Number(month), Number(day));
  if (hours === undefined) return { day: number };
  if (Number(hours) > 23 || Number(minutes) > 59) throw new RangeError(`no such minute: ${text}`);
  return { day: number, minute: Number(hours) * 60 + Number(minutes) };
}

/**
 * Milliseconds since 1970 in UTC at which a bound starts, or ends: the **end** is excluded, so it is the start of the day or minute
 * after. UTC is a way to count here, no claim about a zone.
 */
export function millisOf(bound: string, edge: 'start' | 'end'): number {
  const { day, minute } = parseBound(bound);
  if (minute === undefined) return (edge === 'start' ? day : day + 1) * MS_PER_DAY;
  return day * MS_PER_DAY + (edge === 'start' ? minute : minute + 1) * MS_PER_MINUTE;
}

/**
 * Orders bounds by their start, a day before its own minutes. Zero only for equal bounds. Within the years 0 to 9999 this is the order of
 * the texts.
 */
export function compareBounds(a: string, b: string): number {
  if (a === b) return 0;
  if (isDigit(a) && isDigit(b)) return a < b ? -1 : 1;
  return millisOf(a, 'start') - millisOf(b, 'start') || a.length - b.length;
}

/** Whether **latest** is over before **earliest** begins, a day ending with its last minute. */
export function areReversed(earliest: string, latest: string): boolean {
  return millisOf(latest, 'end') <= millisOf(earliest, 'start');
}

/** A sign comes before the digits of every year outside 0 to 9999. */
function isDigit(bound: string): boolean {
  return bound.charCodeAt(0) >= 0x30;
}

function formatYear(year: number): string {
  const places = String(Math.abs(year));
  if (places.length > 4) return (year < 0 ? '-' : '+') + places.padStart(6, '0');
  return (year < 0 ? '-' : '') + places.padStart(4, '0');
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
