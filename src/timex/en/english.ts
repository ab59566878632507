import type { TimexLanguage } from '../language.ts';
import { days } from './days.ts';
import { deictic } from './deictic.ts';
import { months } from './months.ts';
import { ranges } from './ranges.ts';
import { readRelation } from './read-relation.ts';
import { readTense } from './read-tense.ts';
import { refuseNumbers } from './refuse-numbers.ts';
import { refuseWords } from './refuse-words.ts';
import { seasons } from './seasons.ts';
import { weekdays } from './weekdays.ts';
import { widenings } from './widen.ts';
import { years } from './years.ts';

/** English, British and American. Of two rules that see the same words the earlier one wins. */
export const english: TimexLanguage = {
  rules: [...ranges, ...days, ...months, ...seasons, ...weekdays, ...deictic, ...years],
  widenings,
  refusals: [...refuseWords, ...refuseNumbers],
  joinsRange: (before, between) =>
    /^\s?[–—]\s?$|^\s(?:to|until|till|through)\s$/u.test(between) ||
    (/^\sand\s$/u.test(between) && /(?<![\p{L}])between\s$/iu.test(before)),
  readRelation,
  readTense,
};
