import { boundsOf, calendarOf, formatBound, parseBound, parseEdtf, type Day } from '../../../src/time/index.ts';
import type { TimexMention } from '../../../src/timex/timex-mention.ts';
import type { Expected } from './read-cases.ts';

/**
 * Meanings as text, so that two can be compared: `days 2016-11-07/2016-11-13`, `at 2016-11-07T08:00`, `clock 08:00/10:00`,
 * `part 2016-11-07 MO`, `seconds 7200`, `set P1D`, `timex PRESENT_REF`. What is written differently and means the same
 * (TIMEX3's `P1DE` and their `P10Y`) becomes the same text.
 */
export function meaningsOf(mention: TimexMention): ReadonlySet<string> {
  const { value, type, edtf } = mention;
  const found = new Set<string>([`timex ${value}`]);
  if (type === 'SET') found.add(`set ${setOf(value)}`);
  const seconds = type === 'DURATION' ? secondsOf(value) : undefined;
  if (seconds !== undefined) found.add(`seconds ${seconds}`);
  const clocks = value.split('/').map(clockOf);
  if (clocks.every((clock) => clock !== undefined)) found.add(`clock ${clocks.join('/')}`);
  const part = /T(MO|MI|AF|EV|NI|DT)$/u.exec(value)?.[1];
  if (part !== undefined) found.add(`part ${part}`).add(`part ${value.slice(0, 10)} ${part}`);
  const season = /-(SP|SU|FA|WI)$/u.exec(value)?.[1];
  if (season !== undefined) found.add(`season ${season}`).add(`season ${value}`);
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (parsed === undefined || !('value' in parsed)) return found;
  const { earliest, latest } = boundsOf(parsed.value);
  if (earliest === undefined || latest === undefined) return found;
  if (earliest.includes('T') || latest.includes('T'))
    found.add(earliest === latest ? `at ${earliest}` : `at ${earliest}/${latest}`);
  else found.add(`days ${earliest}/${latest}`);
  return found;
}

/** The meanings any of which an expectation accepts: of its resolutions, or of its TIMEX where it has none. */
export function acceptedBy({ timex, resolutions }: Expected): ReadonlySet<string> {
  const accepted = new Set<string>();
  for (const resolution of resolutions) for (const meaning of resolved(resolution)) accepted.add(meaning);
  const part = /T(MO|MI|AF|EV|NI|DT)$/u.exec(timex)?.[1];
  if (part !== undefined) {
    const days = resolutions.flatMap((one) => one['startDateTime']?.slice(0, 10) ?? []);
    if (days.length === 0) accepted.add(`part ${part}`);
    for (const day of days) accepted.add(`part ${day} ${part}`);
  }
  const season = /^(?:(\d{4})-)?(SP|SU|FA|WI)$/u.exec(timex);
  if (season !== null) accepted.add(season[1] === undefined ? `season ${season[2]}` : `season ${timex}`);
  if (timex.endsWith('_REF')) accepted.add(`timex ${timex}`);
  return accepted;
}

function* resolved(resolution: Readonly<Record<string, string>>): Generator<string> {
  const { date, startDate, endDate, time, startTime, endTime, dateTime, startDateTime, endDateTime, duration, set } =
    resolution;
  if (date !== undefined) yield `days ${date}/${date}`;
  if (startDate !== undefined && endDate !== undefined) {
    // The last day is excluded where a period is named ("this week") and included where its ends are ("from 4 to 22").
    yield `days ${startDate}/${endDate}`;
    yield `days ${startDate}/${dayBefore(endDate)}`;
  }
  if (time !== undefined) yield `clock ${time}`;
  if (startTime !== undefined && endTime !== undefined) yield `clock ${startTime}/${endTime}`;
  if (dateTime !== undefined) yield `at ${minuteOf(dateTime)}`;
  if (startDateTime !== undefined && endDateTime !== undefined) {
    const [start, end] = [minuteOf(startDateTime), minuteOf(endDateTime)];
    yield start === end ? `at ${start}` : `at ${start}/${end}`;
  }
  if (duration !== undefined) yield `seconds ${Number(duration)}`;
  if (set !== undefined) yield `set ${setOf(set.replace(/^Set: /u, ''))}`;
}

function dayBefore(day: string): string {
  try {
    return formatBound(calendarOf((parseBound(day).day - 1) as Day));
  } catch {
    return day;
  }
}

function minuteOf(dateTime: string): string {
  return dateTime.replace(' ', 'T').slice(0, 16);
}

/** `08:00:00` of `…T08:00`; 24:00 is 00:00 here. */
function clockOf(value: string): string | undefined {
  const [, hour, minute, second = '00'] = /T(\d\d):(\d\d)(?::(\d\d))?/u.exec(value) ?? [];
  return hour === undefined ? undefined : `${hour === '24' ? '00' : hour}:${minute}:${second}`;
}

const dayLength = 86_400;

/** How many seconds each unit counts as there: years of 365 days, months of 30. */
const seconds: Readonly<Record<string, number>> = {
  CE: 36_500 * dayLength,
  DE: 3650 * dayLength,
  Y: 365 * dayLength,
  Q: 90 * dayLength,
  M: 30 * dayLength,
  WE: 2 * dayLength,
  W: 7 * dayLength,
  D: dayLength,
};
const clockSeconds: Readonly<Record<string, number>> = { H: 3600, M: 60, S: 1 };

function secondsOf(value: string): number | undefined {
  const [, dates = '', times = ''] = /^P([^T]*)(?:T(.*))?$/u.exec(value) ?? [];
  let total = 0;
  for (const [text, table] of [
    [dates, seconds],
    [times, clockSeconds],
  ] as const) {
    for (const [, count, unit] of text.matchAll(/([\d.]+|X)([A-Z]{1,2})/gu)) {
      if (count === 'X') return undefined;
      total += Number(count) * (table[unit ?? ''] ?? Number.NaN);
    }
  }
  return Number.isNaN(total) || total === 0 ? undefined : Math.round(total * 1000) / 1000;
}

/** Sets in one form: three months for a quarter, `TMO` for every morning, hours without minutes. */
function setOf(value: string): string {
  return value
    .replace(/^P(\d+)Q$/u, (_, count: string) => `P${Number(count) * 3}M`)
    .replace(/^XXXX-XX-XXT/u, 'T')
    .replace(/T(\d\d):00$/u, 'T$1');
}
