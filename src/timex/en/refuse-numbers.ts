import type { Refusal } from '../language.ts';
import { grammarWords, nextWord, previousWord } from './function-words.ts';

/** Words before a number that speak for a year. */
const yearPrepositions = new Set(
  'in since until till by before after during from of to through throughout circa around about between late early mid'.split(
    ' ',
  ),
);

/** What is counted, weighed or measured is no year: "in 1300 watts", "by 1500 people". */
const counted =
  /^(?:people|men|women|children|persons|troops|soldiers|workers|students|cases|times|points|votes|seats|pages|words|homes|houses|buildings|cars|ships|aircraft|copies|jobs|employees|members|residents|voters|dollars|euros|pounds|cents|percent|per|kilo\w{0,9}|km|kg|metres?|meters?|miles?|feet|foot|yards|acres|hectares|tons?|tonnes?|grams?|lit(?:re|er)s?|gallons|watts|volts|horsepower|hp|mph|degrees|hours?|minutes?|seconds?|days?|weeks?|months?|years?|lives|dead|others|more|million|billion|thousand|hundred|am|pm)$/iu;

const looksBefore = 32;

/** A number of three or four digits is a year only where the words around it say so. */
export const refuseNumbers: readonly Refusal[] = [
  {
    name: 'en/counted',
    examples: ['It hid in 1300 watts of noise.', 'A fall 2000 feet long.', 'It grew by 1500 people.'],
    // A number after a month is its year, but for round ones: "in May 1500 people marched", not "in March 2019 people left".
    refuses: ({ rule, start, end }, sentence) =>
      (/^en\/(?:year|season-year|year-range)$/u.test(rule) ||
        (rule === 'en/month-year' && sentence.slice(start, end).endsWith('00'))) &&
      counted.test(nextWord(sentence.slice(end, end + 48))),
  },
  {
    name: 'en/bare-number',
    examples: [
      'She lives at 1804 Second Street.',
      'Call 555 2012 now.',
      'Flight 1549 landed.',
      'It has 1300 rooms.',
      'There were about 500 guests.',
    ],
    refuses: ({ rule, start, end, reading, mod }, sentence) => {
      if (rule !== 'en/year' || reading.kind !== 'calendar') return false;
      const text = sentence.slice(start, end);
      if (/\syear\s/u.test(text)) return false;
      const left = sentence.slice(Math.max(0, start - looksBefore), start);
      const right = sentence.slice(end, end + 48);
      const bracketed = left.endsWith('(') && /^[),;]/u.test(right);
      const digits = /\d{3,4}$/u.exec(text)?.[0] ?? '';
      const year = Number(digits);
      const modern = digits.length === 4 && year >= 1000 && year < 2100;
      const preposition = yearPrepositions.has(previousWord(left).toLowerCase());
      // "late 1921" says so itself; "about 1500" may count, unless nothing follows that it counts.
      if (modern && mod !== undefined) return mod === 'APPROX' && !endsPhrase(right);
      if (!modern)
        return !(preposition && /(?:^|\s)(?:in|since|until|till|by|before|after)\s$/iu.test(left) && endsPhrase(right));
      return !(preposition || bracketed || dated(left, right, year));
    },
  },
  {
    name: 'en/from-number',
    examples: ['He rose from 1200 to third place.', 'A list of 1500 to choose from.'],
    refuses: ({ rule, start, end }, sentence) =>
      rule === 'en/year' &&
      /(?:^|\s)(?:from|of|to|about|around|between)\s$/iu.test(
        sentence.slice(Math.max(0, start - looksBefore), start),
      ) &&
      /^\s(?:to|or|such|were|are)\s(?!\d)/u.test(sentence.slice(end, end + looksBefore)),
  },
];

/** Three digits need more: nothing that could be counted may follow ("in 476 with", "in 476, when", "in 476."). */
function endsPhrase(right: string): boolean {
  const following = nextWord(right);
  return following === '' ? /^(?:[.,;:)!?’'"”–—]|\s[–—(]|$)/u.test(right) : grammarWords.has(following);
}

/** "the 1921 strike", "its 1893 edition": an article or possessive, a year of record, a noun that is not counted. */
function dated(left: string, right: string, year: number): boolean {
  const determiner = /(?:^|\s)(?:the|this|that|its|his|her|their|our|a)\s$|[’']s?\s$/iu.test(left);
  return determiner && year >= 1500 && /^\s\p{L}/u.test(right) && !grammarWords.has(nextWord(right));
}
