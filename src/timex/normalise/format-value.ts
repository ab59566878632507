import type { PartOfDay } from '../../dataset/types.ts';
import type { CalendarReading } from '../reading.ts';
import { seasonCodes, timexSeasons } from './season-codes.ts';

type Parts = Pick<CalendarReading, 'year' | 'month' | 'day' | 'season'>;

/** TIMEX3's names for parts of a day; it has none for dawn, which counts as morning. */
const parts: Readonly<Record<PartOfDay, string>> = {
  morning: 'MO',
  midday: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  daytime: 'DT',
  dawn: 'MO',
};

/** The TIMEX3 value of calendar parts: `2025-11-30TEV`, `1805-WI`, `XXXX-09`, `BC0044-03-15`. */
export function formatTimexValue({ year, month, day, season }: Parts, partOfDay?: PartOfDay): string {
  const start = year === undefined ? 'XXXX' : year < 1 ? `BC${pad(1 - year, 4)}` : pad(year, 4);
  const middle =
    season !== undefined ? [timexSeasons[season]] : [month, day].filter(isGiven).map((part) => pad(part, 2));
  return [start, ...middle].join('-') + (partOfDay === undefined ? '' : `T${parts[partOfDay]}`);
}

/** The EDTF string of calendar parts: `2025-11-30`, `1805-24`, `XXXX-09`, `-0043-03-15`; a year past 9999 is `Y12345`. */
export function formatEdtfParts({ year, month, day, season }: Parts): string {
  const middle = season !== undefined ? [seasonCodes[season]] : [month, day].filter(isGiven);
  const long = year !== undefined && Math.abs(year) > 9999;
  const start = year === undefined ? 'XXXX' : long ? `Y${year}` : (year < 0 ? '-' : '') + pad(Math.abs(year), 4);
  return [start, ...middle.map((part) => pad(part, 2))].join('-');
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function isGiven(part: number | undefined): part is number {
  return part !== undefined;
}
