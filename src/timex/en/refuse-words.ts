import type { Candidate } from '../candidate.ts';
import type { Refusal } from '../language.ts';
import { nextWord, previousWord } from './function-words.ts';

/** Before a bare month these show that a month is meant, also where the word has other meanings. */
const monthPrepositions =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|during|before|after|from|through|to|of|for|between|next|last|this|every|each|and|or|late|early|mid)[\s-]$/iu;

const seasonNouns =
  /^(?:campaigns?|offensives?|seasons?|terms?|semesters?|elections?|sessions?|holidays?|break|festival|floods?|harvest|thaw|budget|statement|equinox|of)$/iu;

/** Words that are months, seasons and days only sometimes. */
export const refuseWords: readonly Refusal[] = [
  {
    name: 'en/not-a-month',
    examples: [
      'They march 3 miles a day.',
      'It may 30 times fail.',
      'Do not march it about.',
      'Her husband, August, agreed.',
      'June Abbott owns it.',
      'The house of April Smith burned.',
      'An august body met.',
    ],
    refuses: (candidate, sentence) => {
      if (!/^en\/(?:month|month-day|day-month|day-range-us)$/u.test(candidate.rule)) return false;
      const words = sentence.slice(candidate.start, candidate.end);
      if (/(?<![\p{L}])(?:may|march|august|mar|sep|dec|jan)(?![\p{L}])/u.test(words)) return true;
      if (candidate.rule !== 'en/month' || hasShift(candidate) || candidate.mod !== undefined) return false;
      if (!/^\p{Lu}/u.test(words)) return true;
      const left = sentence.slice(Math.max(0, candidate.start - 32), candidate.start);
      const named = /^\p{Lu}\p{Ll}/u.test(nextWord(sentence.slice(candidate.end, candidate.end + 48)));
      const ambiguous = /^(?:April|May|June|August|March)$/iu.test(words) || words.length <= 5;
      if (!monthPrepositions.test(left)) return ambiguous || named;
      return ambiguous && named && /(?:of|by|for|from|to|and|or)\s$/iu.test(left);
    },
  },
  {
    name: 'en/not-a-season',
    examples: [
      'Use spring water.',
      'Let it fall once.',
      'Prices fall quickly.',
      'In winter the lake freezes.',
      'She wore a winter coat.',
      'The Winter Palace fell.',
      'The spring broke.',
      'It held until the fall of Budapest.',
    ],
    refuses: (candidate, sentence) => {
      if (candidate.rule !== 'en/season' || hasShift(candidate)) return false;
      const words = sentence.slice(candidate.start, candidate.end);
      const left = sentence.slice(Math.max(0, candidate.start - 32), candidate.start);
      const next = nextWord(sentence.slice(candidate.end, candidate.end + 48));
      if (/(?:^|\s)\p{Lu}\p{L}{1,10}$/u.test(words) && /^\p{Lu}/u.test(next)) return true;
      if (/(?:^|\s)(?:each|every|a|an|any|some|of)\s$/iu.test(left)) return true;
      if (/fall$/iu.test(words) && next === 'of') return true;
      const determined = /^the\s/iu.test(words);
      if (candidate.attributive) return /spring|fall/iu.test(words) && !seasonNouns.test(next);
      const preposition =
        /(?:^|\s)(?:in|during|since|until|till|by|over|through|throughout|before|after|from|to)\s$/iu.test(left);
      // "In winter" without an article says what happens every year.
      return (
        candidate.mod === undefined &&
        !(determined && preposition) &&
        !/(?:^|\s)(?:since|until|till|by)\s$/iu.test(left)
      );
    },
  },
  {
    name: 'en/not-a-weekday',
    examples: ['Every Monday we met.', 'On Good Friday it rained.', 'The Sunday Times wrote.', 'a friday face'],
    refuses: (candidate, sentence) => {
      if (candidate.rule !== 'en/weekday') return false;
      const left = sentence.slice(Math.max(0, candidate.start - 32), candidate.start);
      const right = sentence.slice(candidate.end, candidate.end + 48);
      if (
        /^\p{Ll}/u.test(
          sentence
            .slice(candidate.start)
            .replace(/^(?:last|next|this|coming|past)\s/u, '')
            .slice(0, 1),
        )
      )
        return true;
      if (
        /^(?:every|each|any|a|good|black|bloody|super|ash|palm|easter|holy|maundy|shrove|cyber)$/iu.test(
          previousWord(left),
        )
      )
        return true;
      return /^(?:Times|Telegraph|Mirror|Herald|Post|Express|Mail|Night|Club|School|Mass)$/u.test(nextWord(right));
    },
  },
  {
    name: 'en/not-a-unit-offset',
    examples: ['It fell in the last week of it.', 'It lasted for the next year.'],
    refuses: ({ rule, start, end }, sentence) =>
      rule === 'en/unit-offset' &&
      (/(?:^|\s)the\s$/iu.test(sentence.slice(Math.max(0, start - 6), start)) ||
        /^\sof\s/u.test(sentence.slice(end, end + 5))),
  },
  {
    name: 'en/not-a-day-offset',
    examples: ['USA Today wrote.', 'the women of today'],
    refuses: (candidate, sentence) => {
      if (candidate.rule !== 'en/day-offset') return false;
      const words = sentence.slice(candidate.start, candidate.end);
      const left = sentence.slice(Math.max(0, candidate.start - 32), candidate.start);
      if (/^\p{Lu}/u.test(words) && left !== '' && !/[.!?"“‘«—–:(\s]\s?$/u.test(left.trimEnd())) return true;
      if (/^(?:of|until|for|and)$/iu.test(previousWord(left))) return true;
      return /^[’']s\s(?:world|society|youth|children|generation)/u.test(
        sentence.slice(candidate.end, candidate.end + 24),
      );
    },
  },
];

function hasShift({ reading }: Candidate): boolean {
  return reading.kind === 'calendar' && reading.shift !== undefined;
}
