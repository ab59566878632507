import type { RecogniseRule } from '../language.ts';
import type { CalendarReading } from '../reading.ts';
import { defineRule } from './define-rule.ts';
import * as stems from './stems.ts';
import { readYear } from './read-year.ts';
import { readShift, shiftPattern } from './read-shift.ts';
import { gap, seasonOf, seasonPattern } from './words.ts';

const season = `(?<season>${seasonPattern})`;

/** Seasons with their year, and seasons alone. A winter is named by the year in which it begins. */
export const seasons: readonly RecogniseRule[] = [
  defineRule(
    'season-year',
    [stems.season, stems.digit],
    ['spring of 2004', 'winter 1805–06', 'Fall 1978', 'autumn of 481 BC'],
    `${season}(?:${gap}of)?,?${gap}(?:the${gap}year${gap})?(?:(?<year>\\d{4})(?:[–/-](?:\\d\\d){1,2})?|(?<ancient>\\d{1,4})\\s?(?<era>BCE?|B\\.C\\.|AD|A\\.D\\.|CE))`,
    ({ season: name, year, ancient, era }) => {
      const stated = readYear(year ?? ancient ?? '', era);
      return stated === undefined ? undefined : readSeason(name, { year: stated });
    },
  ),
  defineRule(
    'season',
    [stems.season],
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
