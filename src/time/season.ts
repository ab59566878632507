/** Decides which months a season of an article falls in. */
export type Hemisphere = 'north' | 'south';

/** Months of a part of a year: **length** months from **month** (1–12) of the year it is named after. */
export interface MonthSpan {
  readonly month: number;
  readonly length: number;
}

/**
 * First month of spring, summer, autumn and winter: the meteorological seasons, three whole months each. A season belongs to the year
 * in which it starts, so that the one that starts in December ends in February of the year after: winter 1805 in the north runs
 * from 1 December 1805 to 28 February 1806, and so does summer 1805 in the south. The south is six months away within the year.
 */
const SEASONS = { north: [3, 6, 9, 12], south: [9, 12, 3, 6] } as const;

/**
 * The months of EDTF's sub-year grouping **code** (ISO 8601-2:2019, 4.8): 21–24 seasons of the **hemisphere**, 25–28 northern and
 * 29–32 southern seasons, 33–36 quarters, 37–39 quadrimesters, 40–41 halves. Throws a `RangeError` for any other code.
 */
export function monthsOf(code: number, hemisphere: Hemisphere): MonthSpan {
  if (!isGrouping(code)) throw new RangeError(`no such part of a year: ${code}`);
  if (code >= 40) return { month: (code - 40) * 6 + 1, length: 6 };
  if (code >= 37) return { month: (code - 37) * 4 + 1, length: 4 };
  if (code >= 33) return { month: (code - 33) * 3 + 1, length: 3 };
  const side = code >= 29 ? 'south' : code >= 25 ? 'north' : hemisphere;
  return { month: SEASONS[side][(code - 21) % 4] ?? 1, length: 3 };
}

/** Whether EDTF gives **code** a part of a year: 21 to 41. */
export function isGrouping(code: number): boolean {
  return Number.isInteger(code) && code >= 21 && code <= 41;
}
