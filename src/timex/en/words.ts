import type { PartOfDay } from '../../dataset/types.ts';
import type { Season, Unit } from '../reading.ts';

/** Months by their first three letters. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 to 12 for "january", "sept."; 0 for what is no month. */
export function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3)) + 1;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 for "monday", "mon" and "mondays" to 7 for "sunday". */
export function weekdayOf(word: string): number {
  return weekdays.indexOf(word.slice(0, 3)) + 1;
}

const seasons: Readonly<Record<string, Season>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
};

export function seasonOf(word: string): Season | undefined {
  return seasons[word.replace(/s$/u, '')];
}

const partsOfDay: Readonly<Record<string, PartOfDay>> = {
  morning: 'morning',
  midmorning: 'morning',
  noon: 'midday',
  noontime: 'midday',
  midday: 'midday',
  lunchtime: 'midday',
  afternoon: 'afternoon',
  midafternoon: 'afternoon',
  evening: 'evening',
  dinnertime: 'evening',
  night: 'night',
  nighttime: 'night',
  midnight: 'night',
  tonight: 'night',
  dawn: 'dawn',
  daybreak: 'dawn',
  sunrise: 'dawn',
  daytime: 'daytime',
  dusk: 'evening',
  sunset: 'evening',
  nightfall: 'evening',
};

export function partOfDayOf(word: string): PartOfDay | undefined {
  return partsOfDay[word.replace(/s$/u, '')];
}

const units: Readonly<Record<string, Unit>> = {
  millennium: 'millennium',
  millennia: 'millennium',
  century: 'century',
  centuries: 'century',
  decade: 'decade',
  year: 'year',
  yr: 'year',
  quarter: 'quarter',
  month: 'month',
  mo: 'month',
  fortnight: 'fortnight',
  week: 'week',
  wk: 'week',
  weekend: 'weekend',
  day: 'day',
  night: 'night',
  hour: 'hour',
  hr: 'hour',
  h: 'hour',
  minute: 'minute',
  min: 'minute',
  second: 'second',
  sec: 'second',
};

/** The unit of "year", "years", "yrs". */
export function unitOf(word: string): Unit | undefined {
  return units[word] ?? units[word.replace(/s$/u, '')];
}

/** Decades by name, in tens. */
export const decadeNames: Readonly<Record<string, number>> = {
  noughties: 0,
  tens: 1,
  teens: 1,
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};
