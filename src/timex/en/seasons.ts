import type { RecogniseRule } from '../language.ts';
import type { CalendarReading } from '../reading.ts';
import { defineRule } from './define-rule.ts';
import { readShift, shiftPattern } from './read-shift.ts';
import { gap, seasonOf, seasonPattern } from './words.ts';

const season = `(?<season>${seasonPattern})`;

/** Seasons with their year, and seasons alone. A winter is named by the year in which it begins. */
export const seasons: readonly RecogniseRule[] = [
  defineRule(
    'season-year',
    ['spring of 2004', 'winter 1805–06', 'Fall 1978'],
    `${season}(?:${gap}of)?,?${gap}(?:the${gap}year${gap})?(?<year>\\d{4})(?:[–/-](?:\\d\\d){1,2})?`,
    ({ season: name, year }) => readSeason(name, { year: Number(year) }),
  ),
  defineRule(
    'season',
    ['autumn', 'last summer', 'this coming spring'],
    `(?:${shiftPattern}${gap})?${season}`,
    ({ shift, season: name }) => readSeason(name, readShift(shift)),
  ),
];

function readSeason(
  name: string | undefined,
  rest: Pick<CalendarReading, 'year' | 'shift'>,
): CalendarReading | undefined {
  const named = seasonOf(name ?? '');
  return named === undefined ? undefined : { kind: 'calendar', season: named, ...rest };
}
