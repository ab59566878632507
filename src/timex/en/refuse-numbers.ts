import type { Candidate } from '../candidate.ts';
import type { Refusal } from '../language.ts';
import { type Tokens, wordAt } from '../recognise/lex.ts';
import { grammarWords, nextWord, previousWord } from './function-words.ts';

/** Words before a number that speak for a year. */
const yearPrepositions = new Set(
  'in since until till by before after during from of to through throughout circa around about between late early mid into for'.split(
    ' ',
  ),
);

/** What is counted, weighed or measured is no year: "in 1300 watts", "by 1500 people". */
const counted =
  /^(?:people|men|women|children|persons|troops|soldiers|workers|students|cases|times|points|votes|seats|pages|words|homes|houses|buildings|cars|ships|aircraft|copies|jobs|employees|members|residents|voters|dollars|euros|pounds|cents|percent|per|kilo\w{0,9}|km|kg|metres?|meters?|miles?|feet|foot|yards|acres|hectares|tons?|tonnes?|grams?|lit(?:re|er)s?|gallons|watts|volts|horsepower|hp|mph|degrees|hours?|minutes?|seconds?|days?|weeks?|months?|years?|lives|dead|others|more|million|billion|trillion|thousand|hundred|am|pm|shares|stores|units|pence|francs|marks|yen|pesos|rubles|barrels|bushels|contracts|issues|rooms|guests|bodies|prisoners|casualties|killed|wounded|tanks|guns|planes|vehicles|horses|cavalry|infantry|knots|rpm|calories|items|schools|students|companies|firms|branches|outlets|square|cubic)$/iu;

const looksBefore = 32;

function left({ start }: Candidate, tokens: Tokens, length = looksBefore): string {
  return tokens.text.slice(Math.max(0, start - length), start);
}

function right({ end }: Candidate, tokens: Tokens): string {
  return tokens.text.slice(end, end + 48);
}

/** A number of three or four digits is a year only where the words around it say so. */
export const refuseNumbers: readonly Refusal[] = [
  {
    name: 'en/counted',
    of: ['en/year', 'en/season-year', 'en/year-range', 'en/worded-year', 'en/month-year'],
    examples: ['It hid in 1300 watts of noise.', 'A fall 2000 feet long.', 'It grew by 1500 people.'],
    // A number after a month is its year, but for round ones: "in May 1500 people marched", not "in March 2019 people left".
    refuses: (candidate, tokens) =>
      (/^en\/(?:year|season-year|year-range|worded-year)$/u.test(candidate.rule) ||
        (candidate.rule === 'en/month-year' && tokens.text.slice(candidate.start, candidate.end).endsWith('00'))) &&
      counted.test(nextWord(right(candidate, tokens))) &&
      // "In 2006 more than 300 men died."
      !/^\smore\s(?:than|of)(?![\p{L}])/u.test(right(candidate, tokens)),
  },
  {
    name: 'en/part-of-number',
    of: [
      'en/year',
      'en/short-year',
      'en/year-range',
      'en/month-day',
      'en/day-month',
      'en/day-range',
      'en/day-range-us',
    ],
    examples: ['Call 555-2012 now.', 'The score was 1998-97 on points.', 'A 1900-strong crowd.', 'Model 1900-B sold.'],
    refuses: (candidate, tokens) => {
      const { rule, from, start, end } = candidate;
      if (!/^en\/(?:year|short-year|year-range|month-day|day-month|day-range|day-range-us)$/u.test(rule)) return false;
      const { text } = tokens;
      if (rule === 'en/year' || rule === 'en/year-range') {
        // "555-2012", "A-1900", "1900-strong"
        if (/[\p{L}\p{N}][-–/]$/u.test(text.slice(Math.max(0, start - 2), start)))
          return (
            !/(?:mid|pre|post|early|late|[^\p{L}]\d{4})[-–/]$/iu.test(text.slice(Math.max(0, start - 6), start)) &&
            !/^(?:mid|pre|post|early|late)$/u.test(wordAt(tokens, from - 2))
          );
        if (/^[-–]\p{L}/u.test(text.slice(end, end + 2)))
          return !/^[-–](?:era|style|model|vintage|present|based|born|led)/u.test(text.slice(end, end + 9));
        return (
          /^[-–]\d/u.test(text.slice(end, end + 2)) ||
          /^(?:no|nos|number|room|flight|page|pages|chapter|article|section|route|highway|interstate|boeing|airbus|psalm|protocol)$/u.test(
            wordAt(tokens, from - 1),
          )
        );
      }
      if (
        /^[-–]\d{1,2}\s\p{Lu}/u.test(text.slice(end, end + 8)) ||
        /^[-–](?:January|February|March|April|May|June|July|August|September|October|November|December)/u.test(
          text.slice(end, end + 12),
        )
      )
        return false;
      // "May 30-year bonds", "12 May-class boats", "30 May-June": the day belongs to something else.
      return (
        /^[-–](?:\p{Ll}|\d)/u.test(text.slice(end, end + 2)) ||
        /[\d.,:/$€£]$|\d[-–]$/u.test(text.slice(Math.max(0, start - 2), start))
      );
    },
  },
  {
    name: 'en/bare-number',
    of: ['en/year'],
    examples: [
      'She lives at 1804 Second Street.',
      'Flight 1549 landed.',
      'It has 1300 rooms.',
      'There were about 500 guests.',
    ],
    refuses: (candidate, tokens) => {
      const { rule, start, end, reading, mod } = candidate;
      if (rule !== 'en/year' || reading.kind !== 'calendar') return false;
      const text = tokens.text.slice(start, end);
      if (/(?:year|calendar|year-end)\s/iu.test(text)) return false;
      const before = left(candidate, tokens);
      const after = right(candidate, tokens);
      const bracketed = /[([]$/u.test(before) && /^[),;\]]/u.test(after);
      const digits = /\d{3,4}$/u.exec(text)?.[0] ?? '';
      const year = Number(digits);
      const modern = digits.length === 4 && year >= 1000 && year < 2100;
      const preposition =
        yearPrepositions.has(previousWord(before).toLowerCase()) ||
        /(?<![\p{L}])(?:as\s(?:late|early|recently|far\sback)\sas|(?:since|until)\sat\sleast)\s$/iu.test(before);
      // "late 1921" says so itself; "about 1500" may count, unless nothing follows that it counts.
      if (modern && mod !== undefined) return mod === 'APPROX' && !endsPhrase(after);
      if (!modern)
        return !(
          preposition &&
          /(?:^|\s)(?:in|since|until|till|by|before|after|circa)\s$/iu.test(before) &&
          endsPhrase(after)
        );
      if (/^(?:into|for)$/iu.test(previousWord(before)) && !endsPhrase(after)) return true;
      return !(
        preposition ||
        bracketed ||
        dated(before, after, year) ||
        listed(before, after) ||
        leads(before, after) ||
        lived(before, after)
      );
    },
  },
  {
    name: 'en/no-range',
    of: ['en/day-range-late-month'],
    examples: ['It is free on an iPhone 4 until September 30.'],
    refuses: (candidate, tokens) => !/^(?:from|between)$/u.test(wordAt(tokens, candidate.from - 1)),
  },
  {
    name: 'en/from-number',
    of: ['en/year'],
    examples: ['He rose from 1200 to third place.', 'A list of 1500 to choose from.'],
    refuses: (candidate, tokens) =>
      /(?:^|\s)(?:from|of|to|about|around|between)\s$/iu.test(left(candidate, tokens)) &&
      /^\s(?:to|such|are)\s(?!\d|the|early|late|mid|present|today|now)/u.test(right(candidate, tokens)),
  },
  {
    name: 'en/short-tens',
    of: ['en/short-decade'],
    examples: [
      'He is in his 70s.',
      'Temperatures in the low 60s.',
      '80s of them',
      'Highs in the 90s are due.',
      'She is in her late 40s.',
    ],
    // "in his 70s", "in the low 60s": ages and degrees.
    refuses: (candidate, tokens) => {
      const words = tokens.text.slice(candidate.start, candidate.end);
      const before = left(candidate, tokens);
      if (/(?<![\p{L}])(?:his|her|their|my|your|our)\s(?:\p{Ll}{3,5}[\s-]){0,2}$/iu.test(before)) return true;
      if (/['’‘]/u.test(words)) return false;
      const around = tokens.text.slice(Math.max(0, candidate.start - 120), candidate.end + 60);
      if (
        /(?<![\p{L}])(?:temperatures?|highs?|lows?|degrees|thermometers?)(?![\p{L}])/iu.test(around) ||
        /upper\s$|low\s$/iu.test(before)
      )
        return true;
      return /^\d/u.test(words) && !/(?<![\p{L}])(?:in|of|since|from|until|during)\s$/iu.test(before);
    },
  },
  {
    name: 'en/short-number',
    of: ['en/short-year'],
    examples: ["He said '98 was a number, not 5 '25 x.", "the '24 hours'"],
    refuses: (candidate, tokens) =>
      (!/^\s(?:or|and|to)\s['’]\d\d(?!\d)/u.test(right(candidate, tokens)) &&
        !/(?<![\p{L}])(?:in|of|since|by|class\sof|summer|spring|fall|winter|autumn|until|from|to|and|or|early|late|mid|before|after|during|through|the)[\s-]$/iu.test(
          left(candidate, tokens),
        )) ||
      /^(?:[-–]|\s?(?:percent|%|years?|hours?|days?|people))/u.test(right(candidate, tokens)),
  },
  {
    name: 'en/worded-number',
    of: ['en/worded-year'],
    examples: [
      'He read Nineteen Eighty-Four.',
      'There were nineteen forty of them.',
      'Twenty ten-pound notes lay there.',
    ],
    refuses: (candidate, tokens) => {
      const words = tokens.text.slice(candidate.start, candidate.end);
      if (/\s\p{Lu}|-\p{Lu}/u.test(words)) return true;
      if (counted.test(nextWord(right(candidate, tokens))) || right(candidate, tokens).startsWith('-')) return true;
      return !/(?<![\p{L}])(?:in|since|until|till|by|of|from|year|before|after|late|early)\s$/iu.test(
        left(candidate, tokens),
      );
    },
  },
  {
    name: 'en/fraction',
    of: ['en/numeric-day'],
    examples: ['The ratio is 3/4 now.', 'It is 9/10 done.', 'The odds were 5/2.', 'It runs 24/7.'],
    refuses: (candidate, tokens) => {
      if (tokens.text.slice(candidate.start, candidate.end) === '24/7') return true;
      // "on 4/22": only where a day is expected.
      return (
        (left(candidate, tokens).trim() + right(candidate, tokens).trim() !== '' &&
          !/(?<![\p{L}])(?:on|since|until|till|by|before|after|from|to|through|dated|back|between|and)\s{1,8}(?:\p{L}{3,9},?\s)?$/iu.test(
            left(candidate, tokens),
          )) ||
        /^\s?(?:of|odds|inch|cup|teaspoon|ths?|mile|majority)(?![\p{L}])/iu.test(right(candidate, tokens))
      );
    },
  },
];

/** Three digits need more: nothing that could be counted may follow ("in 476 with", "in 476, when", "in 476."). */
function endsPhrase(after: string): boolean {
  const following = nextWord(after);
  return following === '' ? /^(?:[.,;:)!?’'"”–—\]]|\s[–—(]|$)/u.test(after) : grammarWords.has(following);
}

/** "in 1920 and 1921", "between 1961 and 1964", "1919, 1920": another year before. */
function listed(before: string, after: string): boolean {
  // "between 1995 and 1999 output fell"
  if (/(?<![\p{L}])between\s(?:1[0-9]|20)\d\d\sand\s$/iu.test(before)) return true;
  return (
    /(?<![\p{L}\p{N}$€£-])(?:1[0-9]|20)\d\d(?:\sBC)?(?:,|,?\s(?:and|or|to|but))\s(?:in\s)?$/u.test(before) &&
    (endsPhrase(after) || /(?<![\p{L}])(?:the|its|his|her|their)\s\d{4}(?:,|,?\s(?:and|or))\s$/iu.test(before))
  );
}

/** "(born 1685; died 1750)", "founded 1552": what happened stands before the year without a preposition. */
function lived(before: string, after: string): boolean {
  return (
    /(?<![\p{L}])(?:born|died|founded|built|due|maturing|established|published|released|opened|erected|completed|b\.|d\.|fl\.|r\.)\s$/iu.test(
      before,
    ) && endsPhrase(after)
  );
}

/** A year that is the heading or the subject of its sentence: "1917", "2003: Invasion", "1987 saw a wave of …". */
function leads(before: string, after: string): boolean {
  if (before.trim() !== '') return false;
  return /^(?:$|\s?[:–—-]\s|\s(?:saw|was|is|had|has|brought|began|started|ended|marked|witnessed|proved|became|also|turned|would|will|may|might|could)(?![\p{L}]))/u.test(
    after,
  );
}

/** "the 1921 strike", "its 1893 edition": an article or possessive, a year of record, a noun that is not counted. */
function dated(before: string, after: string, year: number): boolean {
  const determiner =
    /(?:^|\s)(?:the|this|that|its|his|her|their|our|a|an|under)\s(?:\p{Ll}{3,12}\s)?$|[’']s?\s$/iu.test(before);
  // "the 2004 and 2006 races"
  if (determiner && year >= 1500 && /^(?:,|,?\s(?:and|or))\s(?:1[5-9]|20)\d\d\s\p{Ll}/u.test(after)) return true;
  return determiner && year >= 1500 && /^\s[“"‘']?\p{L}/u.test(after) && !grammarWords.has(nextWord(after));
}
