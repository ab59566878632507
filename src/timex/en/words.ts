import type { PartOfDay } from '../../dataset/types.ts';
import type { Season } from '../reading.ts';

/** Months by their first three letters in lower case: whatever follows them in `monthPattern` is the same month. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const monthPattern =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';

export function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const weekdayPattern = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(word: string): number {
  return weekdays.indexOf(word.toLowerCase()) + 1;
}

const seasons: Readonly<Record<string, Season>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
};

export const seasonPattern = '(?:spring|summer|autumn|fall|winter)';

export function seasonOf(word: string): Season | undefined {
  return seasons[word.toLowerCase()];
}

const partsOfDay: Readonly<Record<string, PartOfDay>> = {
  morning: 'morning',
  noon: 'midday',
  midday: 'midday',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  midnight: 'night',
  dawn: 'dawn',
  daybreak: 'dawn',
  sunrise: 'dawn',
  dusk: 'evening',
  nightfall: 'evening',
};

export const partOfDayPattern =
  '(?:morning|noon|midday|afternoon|evening|night|midnight|dawn|daybreak|sunrise|dusk|nightfall)';

export function partOfDayOf(word: string): PartOfDay | undefined {
  return partsOfDay[word.toLowerCase()];
}

const ordinals = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth ' +
  'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'
).split(' ');

/** Longest first, so that `twenty-first` is not read as `first` after something else. */
export const ordinalPattern = `(?:${ordinals.toReversed().join('|')})`;

/** 1 for `first`; 0 for a word that is no ordinal up to 31. */
export function ordinalOf(word: string): number {
  return ordinals.indexOf(word.toLowerCase()) + 1;
}

/** Decades by name, in tens. */
export const decadeNames: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
};

/** White space within a date: a blank, or a line break in hard-wrapped text; never a paragraph's worth. */
export const gap = '\\s{1,2}';
