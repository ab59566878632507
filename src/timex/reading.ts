import type { PartOfDay } from '../dataset/types.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** `last`, `this` or `next` one. */
export type Shift = -1 | 0 | 1;

/** Units of the calendar and the clock. */
export type Unit =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'quarter'
  | 'month'
  | 'fortnight'
  | 'weekend'
  | 'week'
  | 'day'
  | 'night'
  | 'hour'
  | 'minute'
  | 'second';

/** A clock time as written, 24 hours; `zone` is `Z` or an offset such as `-05:00`, `minute` absent where only the hour is said. */
export interface ClockTime {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly zone?: string;
}

/** When in a day; for readings that are one day. */
export interface AtTime {
  readonly partOfDay?: PartOfDay;
  readonly clock?: ClockTime;
}

/**
 * What the words of a mention say by themselves, before any context: the parts that are stated and no others.
 *
 * Years are astronomical (44 BCE is -43), months and days count from 1, weekdays from Monday = 1 to Sunday = 7. A decade is
 * counted in tens (199 is the 1990s; 9 with `short` is "the '90s"), a century by its hundreds (18 is the 19th).
 */
export type Reading =
  | CalendarReading
  | AmbiguousReading
  | DecadeReading
  | CenturyReading
  | WeekdayReading
  | OffsetReading
  | NthReading
  | HolidayReading
  | ClockReading
  | RangeReading
  | DurationReading
  | EndedReading
  | SetReading
  | VagueReading;

/** Parts of a calendar date; at least one of year, month, day, season, quarter and half is there. */
export interface CalendarReading extends AtTime {
  readonly kind: 'calendar';
  readonly year?: number;
  /** The last two digits of a year whose century is not said: "’98", "5/6/98". */
  readonly shortYear?: number;
  /** "fiscal 1989": the business year, which need not be the calendar's. */
  readonly fiscal?: boolean;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  /** 1 to 4. */
  readonly quarter?: number;
  /** 1 or 2. */
  readonly half?: number;
  /** 1 to 53, ISO 8601. */
  readonly week?: number;
  /** The year of what a day is the name of, for whoever writes in that year or after: "the Sept. 11 attacks". */
  readonly named?: number;
  /** Said beside the day: "Friday the 13th". */
  readonly weekday?: number;
  /** Of the month, season or quarter: "last October", "next spring". */
  readonly shift?: Shift;
  /** "the following May", "the previous Friday": seen from the date that was mentioned last. */
  readonly base?: 'mention';
  /** The year is given by other words: "March of next year", "June of that year". */
  readonly of?: OffsetReading;
}

/** A numeric date that reads two ways: 3/4/2014. `first` is the reading with the month first. */
export interface AmbiguousReading extends AtTime {
  readonly kind: 'ambiguous';
  readonly first: CalendarReading;
  readonly second: CalendarReading;
}

export interface DecadeReading {
  readonly kind: 'decade';
  readonly decade: number;
  readonly short: boolean;
  /** "the 450s BC": tens counted back. */
  readonly bc?: boolean;
}

export interface CenturyReading {
  readonly kind: 'century';
  readonly century: number;
  readonly bc?: boolean;
}

export interface WeekdayReading extends AtTime {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly shift?: Shift;
  /** As in a calendar date. */
  readonly base?: 'mention';
  /** "the weekend": the Saturday and the Sunday after it. */
  readonly weekend?: boolean;
  /** The week is given by other words: "Friday of next week", "a week from Monday". */
  readonly weeks?: number;
}

/**
 * So many units from somewhere: from the day of writing ("yesterday", "three years ago"), from the date that was mentioned last
 * ("two days later", "that year", "the next morning"), from either of the two ("the end of the year") or from another date ("two days after Christmas"). A missing count is vague
 * ("a few days later").
 */
export interface OffsetReading extends AtTime {
  readonly kind: 'offset';
  readonly unit: Unit;
  /** May be a fraction of years ("two and a half years ago"). */
  readonly count?: number;
  /** For a vague count. */
  readonly direction?: -1 | 1;
  readonly base: 'writing' | 'mention' | 'context' | Reading;
  /** "later this week", "the rest of the year": what lies after the base; "earlier this month": before it. */
  readonly within?: 'before' | 'after';
  /** "the year-ago quarter": keeps the quarter or month of its base. */
  readonly keeps?: boolean;
  /** "overnight": the night that ends on the day. */
  readonly overnight?: boolean;
  /** Further units: "a year and two months ago". */
  readonly more?: readonly { readonly unit: Unit; readonly count: number }[];
}

/** "the first week of May", "the last Friday in June", "the second day of the battle" without what it is of. */
export interface NthReading extends AtTime {
  readonly kind: 'nth';
  /** 1, 2 …; -1 for the last. */
  readonly nth: number;
  readonly unit: 'day' | 'week' | 'weekend' | 'weekday' | 'month' | 'decade' | 'year';
  readonly weekday?: number;
  readonly of: Reading;
}

/** A feast with a date of its own in every year; `name` is one of `holidays`. */
export interface HolidayReading extends AtTime {
  readonly kind: 'holiday';
  readonly name: string;
  readonly year?: number;
  readonly shift?: Shift;
  /** As in a calendar date. */
  readonly base?: 'mention';
  readonly of?: OffsetReading;
}

/** A clock time or part of day without a day. */
export interface ClockReading extends AtTime {
  readonly kind: 'clock';
  /** "at 7": an hour only beside a day or part of day. */
  readonly bare?: boolean;
}

/** Both ends included; what one end leaves out (the year of "28 May to 7 June 1921") it shares with the other. */
export interface RangeReading {
  readonly kind: 'range';
  readonly from: Reading;
  readonly to: Reading;
  /** "8 to 9": hours only beside a day. */
  readonly bare?: boolean;
}

/** A length of time, no place on the calendar. */
export interface DurationReading {
  readonly kind: 'duration';
  /** TIMEX3: `P2D`, `PXY`, `PT1H30M`. */
  readonly value: string;
  /** How many of which units, where each is a number. */
  readonly parts?: readonly { readonly unit: Unit; readonly count: number }[];
  /** Where the length lies, seen from the day of writing: "the past two years", "the next two", "within two years", "in two years". */
  readonly side?: 'past' | 'next' | 'within' | 'in';
}

/** "the nine months ended Sept. 30": a length with its last day or month. */
export interface EndedReading {
  readonly kind: 'ended';
  readonly length: DurationReading;
  readonly months: number;
  readonly end: CalendarReading;
}

/** What happens again and again. */
export interface SetReading {
  readonly kind: 'set';
  /** TIMEX3: `P1Y`, `XXXX-WXX-1`. */
  readonly value: string;
}

/** "now", "recently", "in the future"; `then` is the time that was mentioned last ("at that time"). */
export interface VagueReading {
  readonly kind: 'vague';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  readonly then?: boolean;
}
