import type { DateWords } from './date-words.ts';
import { MS_PER_DAY, dayOf } from './day.ts';

/** What is printed of a date. */
export type Field = 'minute' | 'day' | 'month' | 'year' | 'month-day' | 'month-alone';

/** `Intl` for one locale and one table of words. */
export interface DateFormatters {
  readonly words: DateWords;
  /** Prints a moment of an astronomical **year**, counted as people count: no year 0, BCE before it. */
  readonly format: (field: Field, moment: Moment) => string;
  /** Prints from one moment to another, leaving out what both share ("30 Nov – 2 Dec 2025"); only for years from 100 on. */
  readonly formatRange: (field: Field, start: Moment, end: Moment) => string;
  /** `1` → `1st`. */
  readonly ordinal: (n: number) => string;
  /** `a`, `b` → `a or b`. */
  readonly oneOf: (texts: readonly string[]) => string;
}

/** Month and day default to 1, minute to 0; 1440 minutes are the start of the day after. */
export interface Moment {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly minute?: number;
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

const FIELDS: Readonly<Record<Field, Intl.DateTimeFormatOptions>> = {
  minute: { ...DAY, hour: '2-digit', minute: '2-digit' },
  day: DAY,
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  'month-day': { day: 'numeric', month: 'short' },
  'month-alone': { month: 'long' },
};

/** Formatters for **locale** (BCP 47), each made when first needed. The calendar is Gregorian and the zone UTC, whatever the locale says. */
export function createDateFormatters(locale: string, words: DateWords): DateFormatters {
  const made = new Map<Field, Intl.DateTimeFormat>();
  const formatterOf = (field: Field): Intl.DateTimeFormat => {
    const formatter =
      made.get(field) ?? new Intl.DateTimeFormat(locale, { ...FIELDS[field], calendar: 'gregory', timeZone: 'UTC' });
    made.set(field, formatter);
    return formatter;
  };
  return {
    words,
    format(field, moment) {
      const template = moment.year <= 0 ? words.bce : moment.year < 100 ? words.ce : '{year}';
      const parts = formatterOf(field).formatToParts(millisOfMoment(moment));
      const texts = parts.map(({ type, value }) => (type === 'year' ? fill(template, { year: value }) : value));
      return plainSpaces(texts.join(''));
    },
    formatRange: (field, start, end) =>
      plainSpaces(formatterOf(field).formatRange(millisOfMoment(start), millisOfMoment(end))),
    ordinal(n) {
      const category = new Intl.PluralRules(locale, { type: 'ordinal' }).select(n);
      return fill(words.ordinals[category] ?? words.ordinals.other, { n: String(n) });
    },
    oneOf: (texts) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(texts),
  };
}

/** Puts **values** in place of their names in braces; names without a value stay. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w{1,20})\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

function millisOfMoment({ year, month, day, minute }: Moment): number {
  return dayOf(year, month ?? 1, day ?? 1) * MS_PER_DAY + (minute ?? 0) * 60_000;
}

/** Engines differ in the spaces they print (thin, narrow, no-break). */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, ' ');
}
