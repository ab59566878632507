import { unreachable } from '../base/unreachable.ts';
import { type DateFormatters, type Field, type Moment, fill } from './date-formatters.ts';
import type { DateWords } from './date-words.ts';
import { signOf, yearsOf } from './digits.ts';
import type { EdtfDate, EdtfPoint, EdtfSeason, EdtfTime } from './edtf.ts';
import { traitsOf } from './traits-of.ts';

/** One date, season or clock time for people; see `formatDateWords`. */
export function wordPoint(point: EdtfPoint, formatters: DateFormatters): string {
  const { words } = formatters;
  const { approximate, uncertain } = traitsOf(point);
  const date = wordPlain(point, formatters);
  const qualified = uncertain ? fill(words.uncertain, { date }) : date;
  return approximate ? fill(words.approximate, { date: qualified }) : qualified;
}

/** What of a date is specified, from the year on; `undefined` when that is not the whole year. */
export function momentOf({ year, month, day }: EdtfDate): readonly [Field, Moment] | undefined {
  if (year.digits.includes('X')) return undefined;
  const m = wholeNumber(month?.digits);
  const d = m === undefined ? undefined : wholeNumber(day?.digits);
  const moment = { year: Number(year.digits), month: m, day: d };
  return [m === undefined ? 'year' : d === undefined ? 'month' : 'day', moment];
}

function wordPlain(point: EdtfPoint, formatters: DateFormatters): string {
  switch (point.kind) {
    case 'season':
      return wordSeason(point, formatters);
    case 'time':
      return wordTime(point, formatters);
    case 'date':
      return wordDate(point, formatters);
    default:
      return unreachable(point);
  }
}

function wordDate(date: EdtfDate, formatters: DateFormatters): string {
  const [field, moment] = momentOf(date) ?? [];
  if (field && moment) return formatters.format(field, moment);
  if (!isUnspecified(date.year.digits)) return wordYears(date.year.digits, formatters);
  const [month, day] = [wholeNumber(date.month?.digits), wholeNumber(date.day?.digits)];
  if (month === undefined) return formatters.words.unstated;
  // A leap year, so that 29 February has its day.
  return formatters.format(day === undefined ? 'month-alone' : 'month-day', { year: 2000, month, day });
}

/** Decades and centuries by name, other years with unspecified digits by their ends. */
function wordYears(digits: string, formatters: DateFormatters): string {
  const { words } = formatters;
  const [sign, places] = signOf(digits);
  const [first, last] = yearsOf(digits);
  // Before year 1 the digits of a decade are not those that people say: -004X is 50 to 41 BCE.
  if (first > 0 && /^\d{3}X$/.test(places)) {
    const decade = fill(words.decade, { year: String(first) });
    return first < 100 ? fill(words.ce, { year: decade }) : decade;
  }
  if (!/^\d\dXX$/.test(places)) {
    const [start, end] = [formatters.format('year', { year: first }), formatters.format('year', { year: last })];
    return fill(words.range, { start, end });
  }
  const century = fill(words.century, { n: formatters.ordinal(Number(places.slice(0, 2)) + 1) });
  return sign === 1 ? century : fill(words.bce, { year: century });
}

function wordSeason({ year, season }: EdtfSeason, formatters: DateFormatters): string {
  const name = nameOf(Number(season.digits), formatters.words);
  if (isUnspecified(year.digits)) return name;
  return fill(formatters.words.seasonOfYear, { season: name, year: wordDate({ kind: 'date', year }, formatters) });
}

/** The name of EDTF's part of a year; see `monthsOf`. */
function nameOf(code: number, words: DateWords): string {
  if (code >= 40) return fill(words.half, { n: String(code - 39) });
  if (code >= 37) return fill(words.quadrimester, { n: String(code - 36) });
  if (code >= 33) return fill(words.quarter, { n: String(code - 32) });
  const season = words.seasons[(code - 21) % 4] ?? '';
  return code < 25 ? season : fill(code < 29 ? words.northern : words.southern, { season });
}

function wordTime({ date, hour, minute, zone }: EdtfTime, formatters: DateFormatters): string {
  const [, moment] = momentOf(date) ?? [];
  if (!moment) return formatters.words.unstated;
  const text = formatters.format('minute', { ...moment, minute: hour * 60 + minute });
  if (zone === undefined) return text;
  return fill(formatters.words.zoned, { date: text, zone: zone === 'Z' ? 'UTC' : `UTC${zone}` });
}

function isUnspecified(yearDigits: string): boolean {
  return /^-?X+$/.test(yearDigits);
}

function wholeNumber(digits: string | undefined): number | undefined {
  return digits === undefined || digits.includes('X') ? undefined : Number(digits);
}
