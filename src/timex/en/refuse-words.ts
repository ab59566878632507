import type { Candidate } from '../candidate.ts';
import type { Refusal } from '../language.ts';
import { aroundOf } from './context-of.ts';
import { grammarWords } from './function-words.ts';

/** Before a bare month these show that a month is meant, also where the word has other meanings. */
const monthPrepositions =
  /^(?:in|since|until|till|by|during|before|after|from|through|to|of|for|between|next|last|this|every|each|and|or|late|early|mid|on|throughout|around|about|through|–|-|\/|\(|since|starting|beginning|ending|ended)$/u;

const seasonNouns =
  /^(?:campaigns?|offensives?|seasons?|terms?|semesters?|elections?|sessions?|holidays?|break|festival|floods?|harvest|thaw|budget|statement|equinox|of|months?|quarter)$/u;

const newspapers =
  /^(?:times|telegraph|mirror|herald|post|express|mail|night|club|school|mass|morning|star|sun|news|journal|tribune|observer|independent)$/u;

/** Words that are months, seasons and days only sometimes. */
export const refuseWords: readonly Refusal[] = [
  {
    name: 'en/not-a-month',
    of: ['en/month'],
    examples: [
      'Her husband, August, agreed.',
      'June Abbott owns it.',
      'The house of April Smith burned.',
      'The March to the sea began.',
    ],
    refuses: (candidate, tokens) => {
      const { before, after, afterText, first, words } = aroundOf(candidate, tokens);
      if (/^that\s/iu.test(words)) return false;
      if (hasShift(candidate) || candidate.mod !== undefined || /^the\s/iu.test(words)) return false;
      if (!/^\p{Lu}/u.test(first))
        return !monthPrepositions.test(before()) || /^(?:april|june|may|march|august)$/iu.test(first);
      // "May, June and July"
      if (/^(?:,|and|or)$/u.test(after()) && isMonth(aroundOf(candidate, tokens).after(2))) return false;
      if (/^(?:,|and|or)$/u.test(before()) && isMonth(aroundOf(candidate, tokens).before(2))) return false;
      // "the March to Versailles" is none, "the March elections" are.
      if (/^[-–]$/u.test(after()) && isMonth(aroundOf(candidate, tokens).after(2))) return false;
      if (/^[-–]$/u.test(before()) && isMonth(aroundOf(candidate, tokens).before(2))) return false;
      if (before() === 'the') return !/^\p{Ll}/u.test(afterText()) || grammarWords.has(after());
      const named = /^\p{Lu}\p{Ll}/u.test(afterText());
      const ambiguous = /^(?:April|May|June|August|March)$/iu.test(words) || words.length <= 5;
      if (!monthPrepositions.test(before())) {
        if (/^(?:January|February|July|September|October|November|December)$/u.test(words))
          return named && !isMonth(after());
        return (
          (ambiguous && !/^['’]?s?$/u.test(after()) && !/^(?:the|its|their|his|a)$/u.test(before())) ||
          named ||
          before() === ''
        );
      }
      return ambiguous && named && !isMonth(after()) && /^(?:of|by|for|from|to|and|or)$/u.test(before());
    },
  },
  {
    name: 'en/not-a-unit-of-troops',
    of: ['en/month-day'],
    examples: ['In late November the 9th Division arrived.'],
    refuses: (candidate, tokens) => {
      const { words, after, afterText } = aroundOf(candidate, tokens);
      return (
        /\sthe\s/iu.test(words) &&
        (/^\p{Lu}/u.test(afterText()) || (/^\p{Ll}/u.test(afterText()) && !grammarWords.has(after())))
      );
    },
  },
  {
    name: 'en/not-a-season',
    of: ['en/season'],
    examples: [
      'Use spring water.',
      'Let it fall once.',
      'Prices fall quickly.',
      'She wore a winter coat.',
      'The Winter Palace fell.',
      'The spring broke.',
      'It held until the fall of Budapest.',
    ],
    refuses: (candidate, tokens) => {
      if (hasShift(candidate)) return false;
      const { before, after, afterText, words } = aroundOf(candidate, tokens);
      if (/^(?:that|the\ssame)\s/iu.test(words)) return false;
      const last = words.split(/\s/u).at(-1) ?? '';
      if (/^\p{Lu}/u.test(last) && /^\p{Lu}/u.test(afterText())) return true;
      if (/^(?:each|every|a|an|any|some|of)$/u.test(before())) return before() !== 'of' || !/^the\s/iu.test(words);
      if (/fall$/iu.test(last) && after() === 'of') return true;
      const determined = /^the\s/iu.test(words) || before() === 'the';
      const next = after();
      if (seasonNouns.test(next) && next !== 'of' && /^\p{Ll}/u.test(last) && !/^(?:spring|fall)$/u.test(last))
        return false;
      if (/^(?:and|or|to|–|-)$/u.test(next) && /^(?:the|spring|summer|autumn|fall|winter)$/u.test(after(2)))
        return false;
      if (
        /^(?:and|or|to)$/u.test(before()) &&
        /^(?:spring|summer|autumn|fall|winter)$/u.test(aroundOf(candidate, tokens).before(2))
      )
        return false;
      if (candidate.attributive) return /spring|fall/iu.test(last) && !seasonNouns.test(next);
      const preposition =
        /^(?:in|during|since|until|till|by|over|through|throughout|before|after|from|to|late|early|this|that)$/u.test(
          before(),
        );
      if (candidate.mod !== undefined || preposition)
        return (
          /fall|spring/iu.test(last) &&
          !determined &&
          candidate.mod === undefined &&
          !/^(?:in|since|until|till|by|during|of|through)$/u.test(before())
        );
      if (determined) return !seasonNouns.test(next) && !/^(?:[.,;:)]|and|was|had|saw|brought)?$/u.test(next);
      return true;
    },
  },
  {
    name: 'en/not-that-season',
    of: ['en/season'],
    examples: ['She warned that summer classes may be cut.', 'He said that winter was over.'],
    // "that" begins what is said, unless a subject follows: "He said that winter he had left".
    refuses: (candidate, tokens) => {
      const { before, after, afterText, words } = aroundOf(candidate, tokens);
      return (
        /^that\s/iu.test(words) &&
        /^(?:said|says|saying|say|told|warned|warns|added|noted|argued|claimed|claims|announced|hoped|hopes|feared|fear|believes?|believed|found|showed|reported|predicted|confirmed|stated|explained|insisted|suggested|mean|means|meant)$/u.test(
          before(),
        ) &&
        /^\p{Ll}/u.test(afterText()) &&
        !/^(?:he|she|it|they|we|i|you|the|a|an|his|her|its|their|our|my|there|no|some|many|all|most)$/u.test(after())
      );
    },
  },
  {
    name: 'en/not-a-season-year',
    of: ['en/year-season'],
    examples: ['The 2012 Summer Olympics began.'],
    refuses: (candidate, tokens) => /^\p{Lu}/u.test(aroundOf(candidate, tokens).afterText()),
  },
  {
    name: 'en/season-of-habit',
    of: ['en/season'],
    examples: ['In winter the lake freezes.', 'In summer they swim.'],
    // "In winter" without an article says what happens every year, unless a story goes on.
    refuses: (candidate, tokens) => {
      if (hasShift(candidate) || candidate.mod !== undefined) return false;
      const { before, words, afterText, after } = aroundOf(candidate, tokens);
      if (/\s/u.test(words) || !/^(?:in|during)$/u.test(before())) return false;
      return (
        !/(?:ed|was|were|had|came|began|fell|took|went|saw)$/u.test(
          `${after()} ${after(2)} ${after(3)} ${afterText(4)}`,
        ) &&
        /(?<![\p{L}])(?:\p{L}{3,12}(?:es|s)|swim|is|are)(?![\p{L}])/u.test(
          tokens.text.slice(candidate.end, candidate.end + 40),
        ) &&
        !/ed(?![\p{L}])/u.test(tokens.text.slice(Math.max(0, candidate.start - 120), candidate.end + 120))
      );
    },
  },
  {
    name: 'en/not-a-weekday',
    of: ['en/weekday'],
    examples: ['On Bloody Sunday it rained.', 'The Sunday Times wrote.', 'a friday face'],
    refuses: (candidate, tokens) => {
      const { before, beforeText, after, afterText, words } = aroundOf(candidate, tokens);
      const name = words.split(/\s/u).at(-1) ?? '';
      const shifted = /\s/u.test(words);
      if (
        /^\p{Ll}/u.test(name) &&
        !shifted &&
        !/^(?:on|by|until|till|since|from|before|after|back|to|and|or|this)$/u.test(before())
      )
        return true;
      if (/^(?:every|each|any|good|black|bloody|super|ash|palm|easter|holy|maundy|shrove|cyber)$/u.test(before()))
        return true;
      if (
        /^(?:a|an|one)$/u.test(before()) &&
        /^\p{Ll}/u.test(afterText()) &&
        /^(?:in|of|afternoon|night)$/u.test(after())
      )
        return after() === 'of' || after() === 'in';
      // "Joe Friday", "Billie Sunday": a name.
      if (/^\p{Lu}\p{Ll}/u.test(beforeText()) && /^(?:Mr|Ms|Mrs|Dr|Joe|Billy|Ruby|Freaky)$/u.test(beforeText()))
        return true;
      return newspapers.test(after()) && /^\p{Lu}/u.test(afterText());
    },
  },
  {
    name: 'en/not-a-unit-offset',
    of: ['en/unit-offset'],
    examples: ['It fell in the last week of it.', 'It lasted for the next year.', 'the last quarter of the game'],
    refuses: (candidate, tokens) => {
      const { before, after, words } = aroundOf(candidate, tokens);
      if (/^the\s/iu.test(words)) return after() === 'of';
      return before() === 'the'
        ? !/quarter|century/iu.test(words) || after() === 'of'
        : after() === 'of' || before() === 'his' || before() === 'her';
    },
  },
  {
    name: 'en/not-a-day-offset',
    of: ['en/day-offset'],
    examples: ['USA Today wrote.'],
    refuses: (candidate, tokens) => {
      const { beforeText, words, after, afterText } = aroundOf(candidate, tokens);
      // "USA Today", "Psychology Today": a title.
      if (
        /^\p{Lu}/u.test(words) &&
        /^\p{Lu}/u.test(beforeText()) &&
        !/^(?:On|As|By|Until|But|And)$/u.test(beforeText())
      )
        return true;
      return after() === "'s" && /^(?:world|society|youth|children|generation)$/u.test(afterText(2));
    },
  },
  {
    name: 'en/not-a-day-number',
    of: ['en/day-ordinal'],
    examples: ['the 30th anniversary', 'the second goal', 'She was the third.', 'the 5th Army'],
    refuses: (candidate, tokens) => {
      const { before, after, afterText, words } = aroundOf(candidate, tokens);
      const number = /\d/u.test(words);
      // In figures on its own, and after a word that asks for a day.
      if (!/^(?:on|until|till|since|by|before|after|from|to|of|through|and|for|back)$/u.test(before())) return true;
      if (/^the\s\d+$/u.test(words))
        return (
          !/^(?:on|until|till|since|by|before|after|for)$/u.test(before()) ||
          !/^(?:[.,;:!?]|and)?$/u.test(after()) ||
          // "for the 8 and 16-bit era"
          (after() === 'and' && /^\d{1,3}$/u.test(after(2)) && after(3) === '-')
        );
      if (
        number &&
        before() === 'on' &&
        /^\p{Lu}/u.test(afterText()) &&
        /^(?:was|were|had|came|went|led|took|began|\p{L}+ed)$/u.test(aroundOf(candidate, tokens).after(2))
      )
        return false;
      if (number) return /^\p{L}/u.test(after()) && (/^\p{Lu}/u.test(afterText()) || !grammarWords.has(after()));
      return (
        before() !== 'on' ||
        (/^\p{L}/u.test(after()) && !grammarWords.has(after())) ||
        after() === 'of' ||
        /first|second/iu.test(words)
      );
    },
  },
];

function isMonth(word: string): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(word);
}

function hasShift({ reading }: Candidate): boolean {
  return reading.kind === 'calendar' && reading.shift !== undefined;
}
