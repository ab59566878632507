import type { PartOfDay } from '../dataset/types.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** `last`, `this` or `next` one. */
export type Shift = -1 | 0 | 1;

/**
 * What the words of a mention say by themselves, before any context: the parts that are stated and no others.
 *
 * Years are astronomical (44 BCE is -43), months and days count from 1, weekdays from Monday = 1 to Sunday = 7. A decade is
 * counted in tens (199 is the 1990s; 9 with `short` is "the '90s"), a century by its hundreds (18 is the 19th).
 */
export type Reading = CalendarReading | DecadeReading | CenturyReading | WeekdayReading | OffsetReading | RangeReading;

/** Parts of a calendar date; at least one of year, month and season is there. */
export interface CalendarReading {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  /** Of the month or season: "last October", "next spring". */
  readonly shift?: Shift;
  readonly partOfDay?: PartOfDay;
}

export interface DecadeReading {
  readonly kind: 'decade';
  readonly decade: number;
  readonly short: boolean;
}

export interface CenturyReading {
  readonly kind: 'century';
  readonly century: number;
}

export interface WeekdayReading {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly shift?: Shift;
  readonly partOfDay?: PartOfDay;
}

/** So many units from the day of writing: "yesterday", "next week". */
export interface OffsetReading {
  readonly kind: 'offset';
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: Shift;
  readonly partOfDay?: PartOfDay;
}

/** Both ends included; what one end leaves out (the year of "28 May to 7 June 1921") it shares with the other. */
export interface RangeReading {
  readonly kind: 'range';
  readonly from: CalendarReading;
  readonly to: CalendarReading;
}
