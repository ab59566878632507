import type { PartOfDay } from '../../dataset/types.ts';
import type { CalendarReading, ClockTime } from '../reading.ts';
import { seasonCodes, timexSeasons } from './season-codes.ts';

type Parts = Pick<CalendarReading, 'year' | 'month' | 'day' | 'season' | 'quarter' | 'half' | 'fiscal' | 'shortYear'>;

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

/** What TIMEX3 writes after the day: `TEV`, `T18:00Z`; empty without a time. */
export function formatTimexTime(partOfDay?: PartOfDay, clock?: ClockTime): string {
  if (clock !== undefined) return `T${clockText(clock)}${clock.zone ?? ''}`;
  return partOfDay === undefined ? '' : `T${parts[partOfDay]}`;
}

/** What EDTF writes after the day: `T18:00:00Z`; empty without a clock time. */
export function formatEdtfTime(clock?: ClockTime): string {
  if (clock === undefined) return '';
  return `T${pad(clock.hour, 2)}:${pad(clock.minute ?? 0, 2)}:${pad(clock.second ?? 0, 2)}${clock.zone ?? ''}`;
}

function clockText({ hour, minute = 0, second }: ClockTime): string {
  return `${pad(hour, 2)}:${pad(minute, 2)}${second === undefined ? '' : `:${pad(second, 2)}`}`;
}

/** The TIMEX3 value of calendar parts: `2025-11-30TEV`, `1805-WI`, `2009-Q3`, `FY2007`, `XXXX-09`, `BC0044-03-15`. */
export function formatTimexValue(date: Parts, partOfDay?: PartOfDay, clock?: ClockTime): string {
  const { year, month, day, season, quarter, half, fiscal, shortYear } = date;
  const start =
    year === undefined
      ? shortYear === undefined
        ? 'XXXX'
        : `XX${pad(shortYear, 2)}`
      : year < 1
        ? `BC${pad(1 - year, 4)}`
        : pad(year, 4);
  const part =
    season !== undefined
      ? [timexSeasons[season]]
      : quarter !== undefined
        ? [`Q${quarter}`]
        : half !== undefined
          ? [`H${half}`]
          : month === undefined && day !== undefined
            ? ['XX', pad(day, 2)]
            : [month, day].filter(isGiven).map((one) => pad(one, 2));
  const whole = [start, ...part].join('-') + formatTimexTime(partOfDay, clock);
  return fiscal === true ? `FY${whole}` : whole;
}

/** The EDTF string of calendar parts: `2025-11-30`, `1805-24`, `2009-35`, `XXXX-09`, `-0043-03-15`; a year past 9999 is `Y12345`. */
export function formatEdtfParts({ year, month, day, season, quarter, half, fiscal, shortYear }: Parts): string {
  const code =
    season !== undefined
      ? seasonCodes[season]
      : quarter !== undefined
        ? 32 + quarter
        : half !== undefined
          ? 39 + half
          : undefined;
  const middle =
    code !== undefined
      ? [pad(code, 2)]
      : month === undefined && day !== undefined
        ? ['XX', pad(day, 2)]
        : [month, day].filter(isGiven).map((one) => pad(one, 2));
  const start =
    year === undefined ? (shortYear === undefined ? 'XXXX' : `XX${pad(shortYear, 2)}`) : formatEdtfYear(year);
  // A business year may begin in another month than January.
  return [start, ...middle].join('-') + (fiscal === true ? '~' : '');
}

/** `1805`, `-0043`; a year past 9999 is `Y12345`. */
export function formatEdtfYear(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : (year < 0 ? '-' : '') + pad(Math.abs(year), 4);
}

/** **value** with leading zeros, at least **length** digits. */
export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function isGiven(part: number | undefined): part is number {
  return part !== undefined;
}
