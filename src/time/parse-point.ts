import { firstYear, lastYear } from './day.ts';
import { daysOf } from './days-of.ts';
import { numbersOf } from './digits.ts';
import type { Component, EdtfDate, EdtfPoint, EdtfTime, Qualifier } from './edtf.ts';
import { isGrouping } from './season.ts';

/** What a parser returns: text is never an exception. The problem is one line that ends with the offending text. */
export type Parsed<T> = { readonly value: T } | { readonly problem: string };

const DATE = /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;
const LONG_YEAR = /^Y(-?[1-9]\d{4,11})([?~%]?)$/;
const TIME = /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::\d\d)?)?$/;

/** Reads one date, season or clock time; see `parseEdtf`. */
export function parsePoint(text: string): Parsed<EdtfPoint> {
  if (text.includes('T')) return parseTime(text);
  if (text.startsWith('Y')) return parseLongYear(text);
  const match = DATE.exec(text);
  if (!match) return { problem: `${misreading(text)}: ${text}` };
  const [, y1 = '', yearDigits = '', y2 = '', m1 = '', monthDigits, m2 = '', d1 = '', dayDigits, d2 = ''] = match;
  if (yearDigits === '-0000') return { problem: `no year -0000 (1 BCE is 0000): ${text}` };
  // A sign after a component holds for all components up to it, a sign before it for that component alone.
  const year: Component = { digits: yearDigits, qualifier: join(y1, y2, m2, d2) };
  if (monthDigits === undefined) return { value: { kind: 'date', year } };
  const month: Component = { digits: monthDigits, qualifier: join(m1, m2, d2) };
  if (dayDigits === undefined && isGrouping(Number(monthDigits)))
    return { value: { kind: 'season', year, season: month } };
  if (numbersOf(monthDigits, 1, 12).length === 0) return { problem: `no month ${monthDigits}: ${text}` };
  if (dayDigits === undefined) return { value: { kind: 'date', year, month } };
  const day: Component = { digits: dayDigits, qualifier: join(d1, d2) };
  const date: EdtfDate = { kind: 'date', year, month, day };
  return daysOf(date) ? { value: date } : { problem: `${impossible(date)}: ${text}` };
}

function parseLongYear(text: string): Parsed<EdtfPoint> {
  const [, digits, sign = ''] = LONG_YEAR.exec(text) ?? [];
  if (digits === undefined)
    return { problem: `a year with Y needs five digits or more and nothing after them: ${text}` };
  const year = Number(digits);
  if (year < firstYear || year > lastYear)
    return { problem: `the years that can be drawn run from ${firstYear} to ${lastYear}: ${text}` };
  return { value: { kind: 'date', year: { digits, qualifier: sign as Qualifier } } };
}

function parseTime(text: string): Parsed<EdtfTime> {
  const [, dateText, hours, minutes, seconds, zone] = TIME.exec(text) ?? [];
  if (dateText === undefined) return { problem: `a clock time needs a full day, hours and minutes: ${text}` };
  const date = parsePoint(dateText);
  if ('problem' in date) return date;
  if (date.value.kind !== 'date') return { problem: `a clock time needs a day: ${text}` };
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 24) return { problem: `no hour ${hour}: ${text}` };
  if (minute > 59) return { problem: `no minute ${minute}: ${text}` };
  if (seconds !== undefined && Number(seconds) > 59) return { problem: `no second ${seconds}: ${text}` };
  if (hour === 24 && (minute > 0 || Number(seconds ?? 0) > 0)) return { problem: `the day ends at 24:00: ${text}` };
  if (zone !== undefined && !isZone(zone)) return { problem: `no zone ${zone} (-12:00 to +14:00): ${text}` };
  const second = seconds === undefined ? {} : { second: Number(seconds) };
  return { value: { kind: 'time', date: date.value, hour, minute, ...second, ...(zone !== undefined && { zone }) } };
}

/** `Z` or an offset from -12:00 to +14:00, the zones in use; -00:00 is none of them. */
function isZone(zone: string): boolean {
  if (zone === 'Z') return true;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  const offset = hours * 60 + minutes;
  return minutes < 60 && (zone.startsWith('-') ? offset > 0 && offset <= 720 : offset <= 840);
}

function join(...signs: readonly string[]): Qualifier {
  const all = signs.join('');
  const both = all.includes('%') || (all.includes('?') && all.includes('~'));
  return both ? '%' : all.includes('?') ? '?' : all.includes('~') ? '~' : '';
}

/** Why no day fits, for people. */
function impossible({ year, month, day }: EdtfDate): string {
  const [monthDigits, dayDigits] = [month?.digits ?? '', day?.digits ?? ''];
  if (numbersOf(dayDigits, 1, 31).length === 0) return `no day ${dayDigits}`;
  if (monthDigits === '02' && numbersOf(dayDigits, 29, 29).length > 0) return `no 29 February in ${year.digits}`;
  return `no day ${dayDigits} in month ${monthDigits}`;
}

/** What a text that is no date most likely was meant to be. */
function misreading(text: string): string {
  if (text === '') return 'no date';
  if (/^-?\d{2}$/.test(text)) return `not a date (a century is written ${text}XX)`;
  if (/^-?\d{3}$/.test(text)) return `not a date (a decade is written ${text}X)`;
  if (/^[+-]?\d{5,}/.test(text)) return 'not a date (a year of more than four digits is written Y12345, alone)';
  if (/[ux]/.test(text)) return 'not a date (an unspecified digit is a capital X)';
  return 'not a date such as 2025-11-30';
}
