import type { RecogniseRule } from '../language.ts';
import type { CalendarReading } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { ofYear, shift, year } from './parts.ts';
import { readOffsetYear } from './read-offset-year.ts';
import { readShift } from './read-shift.ts';
import { readYear } from './read-year.ts';
import { seasonOf } from './words.ts';

/** Seasons with their year, and seasons alone. A winter is named by the year in which it begins. */
export const seasons: readonly RecogniseRule[] = [
  {
    name: 'en/season-year',
    examples: ['spring of 2004', 'winter 1805–06', 'Fall 1978', 'autumn of 481 BC', 'summer, 1914'],
    pattern: `season=season ("of" | "in")? ","? ("the" "year")? year=${year} (("–" | "-" | "/") (yy | year))?`,
    read: readSeason,
  },
  {
    name: 'en/year-season',
    examples: ['2006 summer', '2010 spring'],
    pattern: 'year=year season=season',
    read: readSeason,
  },
  {
    name: 'en/season-of-year',
    examples: ['spring of next year', 'autumn of that year', 'summer last year'],
    pattern: `season=season ${ofYear}`,
    read: readSeason,
  },
  {
    name: 'en/season',
    examples: [
      'autumn',
      'last summer',
      'this coming spring',
      'the following winter',
      'that summer',
      'that same spring',
    ],
    pattern: `("the" shift=("previous/preceding/following/next/coming/past") | lone=${shift} | then=("that" "same"? | "the" "same"))? season=season`,
    read: readSeason,
  },
];

function readSeason(match: Match): CalendarReading | undefined {
  const season = seasonOf(match.word('season'));
  if (season === undefined) return undefined;
  const stated = match.has('year') ? readYear(match.words('year')) : {};
  if (match.has('year') && stated.year === undefined && stated.shortYear === undefined) return undefined;
  const of =
    match.has('of') || match.has('then') ? { of: readOffsetYear(match.has('of') ? match.words('of') : ['that']) } : {};
  return { kind: 'calendar', season, ...stated, ...of, ...readShift(match.word('shift', 'lone'), match.has('shift')) };
}
