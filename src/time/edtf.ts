/** Uncertain, approximate, both, or neither: the qualifier signs of EDTF. */
export type Qualifier = '' | '?' | '~' | '%';

/** One component of a date, as digits with `X` for an unspecified one, and what qualifies it. */
export interface Component {
  /** A year has four places or more, with `-` in front before the year 0000 (which is 1 BCE); a month, season or day has two. */
  readonly digits: string;
  readonly qualifier: Qualifier;
}

/** A year, month or day. A year of five digits or more stands alone and is written with `Y`. */
export interface EdtfDate {
  readonly kind: 'date';
  readonly year: Component;
  readonly month?: Component;
  /** Only with a month. */
  readonly day?: Component;
}

/** A clock time on a complete day. It is never moved to another zone: **zone** is what was written, or absent. */
export interface EdtfTime {
  readonly kind: 'time';
  readonly date: EdtfDate;
  /** 0 to 24; 24 is the end of the day and only 24:00 exists. */
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** `Z`, `+05` or `+05:30`. */
  readonly zone?: string;
}

/** A part of a year: 21–24 seasons, 25–28 northern, 29–32 southern, 33–36 quarters, 37–39 four months, 40–41 halves. */
export interface EdtfSeason {
  readonly kind: 'season';
  readonly year: Component;
  readonly season: Component;
}

export type EdtfPoint = EdtfDate | EdtfTime | EdtfSeason;

/** `..` is an open end, an empty end is unknown; one end at least is a point. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfPoint | 'open' | 'unknown';
  readonly end: EdtfPoint | 'open' | 'unknown';
}

/** One of several dates: `[1667,1670..1672]`, `[..1804-10]`. */
export interface EdtfOneOf {
  readonly kind: 'one-of';
  readonly members: readonly EdtfMember[];
}

/** A single date has **start** and **end** alike; a missing end is open (only the first member's start, the last one's end). */
export interface EdtfMember {
  readonly start?: EdtfDate | EdtfSeason;
  readonly end?: EdtfDate | EdtfSeason;
}

/**
 * A value of the part of EDTF (ISO 8601-2:2019) that Sourceline reads: levels 0 and 1, and from level 2 unspecified digits anywhere,
 * qualification of single components, one-of sets and sub-year groupings. The calendar is proleptic Gregorian.
 */
export type Edtf = EdtfPoint | EdtfInterval | EdtfOneOf;
