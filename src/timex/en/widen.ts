import type { TimexMod } from '../../dataset/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Widening } from '../language.ts';
import type { Reading } from '../reading.ts';
import { grammarWords, nextWord, previousWord } from './function-words.ts';
import { partOfDayOf, partOfDayPattern, weekdayPattern } from './words.ts';

/** Longest stretch beside a candidate that is looked at: "on the early morning of Wednesday, the". */
const reach = 48;

const weekdayBefore = new RegExp(
  `(?<![\\p{L}])(?:${weekdayPattern}|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\\.),?\\s(?:the\\s)?$`,
  'u',
);

/** "Saturday 14 June 2003": the day of the week belongs to the date. */
const takeWeekday: Widening = (candidate, sentence) => {
  const { reading } = candidate;
  if (reading.kind !== 'calendar' || reading.day === undefined) return candidate;
  return growLeft(candidate, weekdayBefore.exec(before(candidate, sentence))?.[0]);
};

const partBefore = new RegExp(
  `(?<![\\p{L}])(?:the\\s)?(?:(?:early|late)\\s)?(?<part>${partOfDayPattern})\\s(?:of|on)\\s(?:the\\s)?$`,
  'iu',
);
const partAfter = new RegExp(
  `^,?\\s(?:(?:early|late|in\\sthe|at)\\s)?(?<part>${partOfDayPattern})(?![\\p{L}’'])`,
  'iu',
);

/** "the evening of November 30", "Tuesday morning", "yesterday at noon". */
const takePartOfDay: Widening = (candidate, sentence) => {
  const { reading } = candidate;
  if (!isDay(reading) || reading.partOfDay !== undefined) return candidate;
  const left = partBefore.exec(before(candidate, sentence));
  const right = left ?? partAfter.exec(sentence.slice(candidate.end, candidate.end + reach));
  const partOfDay = partOfDayOf(right?.groups?.['part'] ?? '');
  if (right === null || partOfDay === undefined) return candidate;
  const dated = { ...candidate, reading: { ...reading, partOfDay } };
  return left === null ? { ...dated, end: candidate.end + right[0].length } : growLeft(dated, left[0]);
};

function isDay(reading: Reading): reading is Extract<Reading, { readonly partOfDay?: unknown }> {
  if (reading.kind === 'calendar') return reading.day !== undefined;
  return reading.kind === 'weekday' || (reading.kind === 'offset' && reading.unit === 'day');
}

const attributable = new Set([
  'en/season',
  'en/month',
  'en/year',
  'en/decade',
  'en/short-decade',
  'en/named-decade',
  'en/century',
]);

/** "the autumn campaign": a bare date before a noun, which is not itself the object of "in" or "by" ("in the autumn troops …"). */
const noteAttributive: Widening = (candidate, sentence) => {
  const { reading, rule } = candidate;
  if (!attributable.has(rule) || (reading.kind === 'calendar' && reading.shift !== undefined)) return candidate;
  const following = nextWord(sentence.slice(candidate.end, candidate.end + reach));
  if (!/^\p{Ll}/u.test(following) || grammarWords.has(following)) return candidate;
  if (/(?<![\p{L}])(?:in|by|since|until|till)\s(?:the\s)?$/iu.test(before(candidate, sentence))) return candidate;
  return /(?:^|\s)(?:the|this|that|its|his|her|their|our|a|an)$|[’']s?$/iu.test(before(candidate, sentence).trimEnd())
    ? { ...candidate, attributive: true }
    : candidate;
};

const modifiers: readonly (readonly [words: RegExp, mod: TimexMod])[] = [
  [/(?<![\p{L}])(?:the\s)?(?:early(?:\sin)?[\s-]|(?:beginning|start)\sof\s)(?:the\s)?$/iu, 'START'],
  [/(?<![\p{L}])(?:the\s)?(?:mid[\s-]|middle\sof\s)(?:the\s)?$/iu, 'MID'],
  [/(?<![\p{L}])(?:the\s)?(?:late(?:\sin)?[\s-]|end\sof\s)(?:the\s)?$/iu, 'END'],
  [/(?<![\p{L}])(?:about|around|approximately|roughly|circa|ca?\.)\s?(?:the\s)?$/iu, 'APPROX'],
];

/** "late October", "the end of 1921", "about 1850". */
const takeModifier: Widening = (candidate, sentence) => {
  const { reading } = candidate;
  if (candidate.attributive || reading.kind === 'range' || reading.kind === 'offset') return candidate;
  for (const [words, mod] of modifiers) {
    const found = words.exec(before(candidate, sentence))?.[0];
    // A day has no early or late part that these words would mean: "late Monday" keeps its own words.
    if (found !== undefined && (mod === 'APPROX' || !isDay(reading))) return { ...growLeft(candidate, found), mod };
  }
  return candidate;
};

/** "the spring of 2004", "the 1990s", "the autumn": a leading article belongs to the mention. */
const takeArticle: Widening = (candidate, sentence) => {
  const { reading, rule } = candidate;
  const takes =
    reading.kind === 'decade' ||
    reading.kind === 'century' ||
    (reading.kind === 'calendar' && reading.season !== undefined && reading.shift === undefined);
  if (!takes || candidate.attributive || rule === 'en/named-decade') return candidate;
  const article = previousWord(before(candidate, sentence)).toLowerCase() === 'the';
  return article ? growLeft(candidate, before(candidate, sentence).slice(-4)) : candidate;
};

function before(candidate: Candidate, sentence: string): string {
  return sentence.slice(Math.max(0, candidate.start - reach), candidate.start);
}

function growLeft(candidate: Candidate, words: string | undefined): Candidate {
  return words === undefined ? candidate : { ...candidate, start: candidate.start - words.length };
}

/** What a date of English takes in from the words beside it, in this order: the parts of a date stand from inside to outside. */
export const widenings: readonly Widening[] = [takeWeekday, takePartOfDay, noteAttributive, takeModifier, takeArticle];
