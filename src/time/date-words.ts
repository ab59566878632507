import type { PartOfDay } from './part-of-day.ts';

/**
 * The words that `Intl` does not know, with `{date}`, `{year}`, `{start}`, `{end}`, `{n}` and `{season}` where a value goes. A host page
 * may replace any of them.
 */
export interface DateWords {
  readonly partOfDay: Readonly<Record<PartOfDay, string>>;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  readonly seasonOfYear: string;
  /** Of a season that names its hemisphere itself (25–32). */
  readonly northern: string;
  readonly southern: string;
  /** Of the year; `{n}` counts from 1. */
  readonly quarter: string;
  readonly quadrimester: string;
  readonly half: string;
  readonly decade: string;
  /** `{n}` is already an ordinal. */
  readonly century: string;
  /** By `Intl.PluralRules` of type `ordinal`; a category that is missing falls back to `other`. */
  readonly ordinals: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  /** Years before 1 BCE are counted so; year 0 is 1 BCE. */
  readonly bce: string;
  /** For the years 1 to 99, which would look like days or ages without it. */
  readonly ce: string;
  readonly approximate: string;
  readonly uncertain: string;
  /** From a date on, and up to one: intervals with an open end. */
  readonly from: string;
  readonly until: string;
  /** Intervals of which one end is not known. */
  readonly unknownEnd: string;
  readonly unknownStart: string;
  /** On one date, on or before it, or on or after it: sets with an open end. */
  readonly by: string;
  readonly orLater: string;
  readonly range: string;
  /** A clock time with a zone, `{zone}`. */
  readonly zoned: string;
  /** Nothing of the date is specified. */
  readonly unstated: string;
}

export const englishDateWords: DateWords = {
  partOfDay: {
    dawn: 'Dawn of {date}',
    morning: 'Morning of {date}',
    midday: 'Midday of {date}',
    afternoon: 'Afternoon of {date}',
    evening: 'Evening of {date}',
    night: 'Night of {date}',
    daytime: 'Daytime of {date}',
  },
  seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
  seasonOfYear: '{season} {year}',
  northern: '{season} (northern)',
  southern: '{season} (southern)',
  quarter: 'Quarter {n}',
  quadrimester: 'Third {n} of the year',
  half: 'Half {n}',
  decade: '{year}s',
  century: '{n} century',
  ordinals: { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' },
  bce: '{year} BCE',
  ce: '{year} CE',
  approximate: 'approx. {date}',
  uncertain: '{date}?',
  from: 'from {date}',
  until: 'until {date}',
  unknownEnd: 'from {date}, end unknown',
  unknownStart: 'until {date}, start unknown',
  by: 'by {date}',
  orLater: '{date} or later',
  range: '{start} – {end}',
  zoned: '{date} ({zone})',
  unstated: 'date not stated',
};
