import type { RecogniseRule, Refusal, TimexLanguage } from '../language.ts';
import { compileGrammar } from '../recognise/grammar.ts';
import { clock } from './clock.ts';
import { datesReport } from './dates-report.ts';
import { days } from './days.ts';
import { deictic } from './deictic.ts';
import { durations } from './durations.ts';
import { holidays } from './holidays.ts';
import { isAside } from './is-aside.ts';
import { months } from './months.ts';
import { namedDays } from './named-days.ts';
import { nths } from './nth.ts';
import { offsets } from './offsets.ts';
import { quarters } from './quarters.ts';
import { ranges } from './ranges.ts';
import { readRelation } from './read-relation.ts';
import { createTenseReader } from './read-tense.ts';
import { refuseLengths } from './refuse-lengths.ts';
import { refuseNumbers } from './refuse-numbers.ts';
import { refuseTimes } from './refuse-times.ts';
import { refuseVague } from './refuse-vague.ts';
import { refuseWords } from './refuse-words.ts';
import { seasons } from './seasons.ts';
import { sets } from './sets.ts';
import { vague } from './vague.ts';
import { vocabulary } from './vocabulary.ts';
import { weekdays } from './weekdays.ts';
import { widenings } from './widen.ts';
import { years } from './years.ts';

const rules: readonly RecogniseRule[] = [
  ...ranges,
  ...holidays,
  ...namedDays,
  ...days,
  ...nths,
  ...months,
  ...quarters,
  ...seasons,
  ...weekdays,
  ...deictic,
  ...clock,
  ...offsets,
  ...sets,
  ...years,
  ...durations,
  ...vague,
];

const grammar = compileGrammar(vocabulary, rules);
const refusals: readonly Refusal[] = [
  ...refuseWords,
  ...refuseNumbers,
  ...refuseLengths,
  ...refuseTimes,
  ...refuseVague,
];

/** English, British and American. Of two rules that see the same words the earlier one wins. */
export const english: TimexLanguage = {
  grammar,
  widenings,
  refusals,
  refusalsOf: new Map(rules.map(({ name }) => [name, refusals.filter(({ of }) => of.includes(name))])),
  joinsRange: (before, between) =>
    /^\s{0,3}[–—-]\s{0,3}$|^\s{1,3}(?:to|until|till|through|thru)\s{1,3}(?:(?:at\sleast|about|around)\s{1,3})?(?:the\s{1,3})?$/u.test(
      between,
    ) ||
    (/^\s{1,3}and\s{1,3}$/u.test(between) && /(?<![\p{L}])between\s{1,3}$/iu.test(before)) ||
    // "starting Oct. 1 and ending March 31"
    (/^,?\s{1,3}and\s{1,3}ending\s{1,3}(?:on\s{1,3}|in\s{1,3})?$/u.test(between) &&
      /(?<![\p{L}])(?:starting|beginning)\s{1,3}(?:on\s{1,3}|in\s{1,3})?$/iu.test(before)),
  countsFrom: (between) => {
    const word = /^\s(before|after)\s(?:the\s)?$/u.exec(between)?.[1];
    return word === undefined ? undefined : word === 'before' ? -1 : 1;
  },
  joinsList: (between) =>
    /^(?:,\s{1,3}|,?\s{1,3}(?:and|or)\s{1,3}(?:(?:in|on)\s{1,3})?(?:the\s{1,3})?)$/u.test(between),
  joinsTime: (between) =>
    /^(?:,?\slocal\stime)?,?\s{1,3}(?:(?:at|around|about|by|on|of|from|between|approximately|exactly|shortly|just)\s{1,3}){0,3}(?:the\s{1,3})?$/u.test(
      between,
    ),
  saysAgain: (between) => /^,\s{1,3}an?\s{1,3}$/u.test(between),
  asksForHour: (before) => /(?<![\p{L}])(?:at|around|about|by|until|till)\s{1,3}$/iu.test(before),
  isAside,
  datesReport,
  readRelation,
  readTense: createTenseReader(grammar),
};
