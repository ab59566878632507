import type { Season } from '../reading.ts';

/** Sub-year groupings of EDTF (ISO 8601-2:2019, 4.8), independent of the hemisphere. */
export const seasonCodes: Readonly<Record<Season, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 };

/** The seasons of TIMEX3. */
export const timexSeasons: Readonly<Record<Season, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  winter: 'WI',
};
