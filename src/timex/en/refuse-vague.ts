import type { Refusal } from '../language.ts';
import { isSpaced } from '../recognise/lex.ts';
import { aroundOf } from './context-of.ts';
import { grammarWords } from './function-words.ts';

/** Vague times, offsets and feasts that are none. */
export const refuseVague: readonly Refusal[] = [
  {
    name: 'en/not-now',
    of: ['en/present', 'en/past', 'en/future', 'en/then', 'en/former'],
    examples: [
      'We know now-defunct firms.',
      'to date him',
      'the current flows',
      'This time, it failed.',
      'the moment he came',
    ],
    refuses: (candidate, tokens) => {
      const { before, after, words, first, afterText } = aroundOf(candidate, tokens);
      const text = words.toLowerCase();
      if (text.endsWith('recently') && before() === 'as' && after() === 'as') return true;
      if (text === 'to date' && before() === 'year') return true;
      if (text === 'to date')
        return (
          /^\p{L}/u.test(after()) &&
          !/^(?:have|has|had|is|are|was|were|and|in|with|but|for|by|on|as|is|there)$/u.test(after())
        );
      if (text === 'current')
        return (
          !/^\p{L}/u.test(after()) || /^(?:flows?|runs?|of|in|and)$/u.test(after()) || /^(?:a|an)$/u.test(before())
        );
      if (text === 'former' && grammarWords.has(after())) return true;
      if (text === 'recent' || text === 'former')
        return (
          /^\p{Lu}/u.test(first) &&
          /^\p{Lu}/u.test(afterText()) &&
          /^\p{Lu}/u.test(aroundOf(candidate, tokens).beforeText())
        );
      if (text === 'now') return after() === '-' && !isSpaced(tokens, candidate.to);
      if (text === 'the moment') return !/^(?:at|for)$/u.test(before());
      if (text === 'the present')
        return (
          !/^(?:at|in|to|until|for|of|and)$/u.test(before()) || (/^\p{Ll}/u.test(after()) && !grammarWords.has(after()))
        );
      if (text === 'the past') return /^\p{Ll}/u.test(after()) && !grammarWords.has(after());
      if (text === 'future')
        return (
          !/^\p{Ll}/u.test(after()) ||
          grammarWords.has(after()) ||
          (/^(?:the|a|its|his|their|her|our|bright|of)$/u.test(before()) && grammarWords.has(after()))
        );
      if (text === 'the future') return /^\p{Ll}/u.test(after()) && !grammarWords.has(after());
      if (text === 'this time') return !/^(?:by|at|during|from|before|since|until|around|about)$/u.test(before());
      if (text === 'the time')
        return !/^(?:at|by)$/u.test(before()) || /^(?:of|he|she|it|they|we|i|the|that|his)$/u.test(after());
      if (text === 'that time') return !/^(?:at|by|during|from|before|since|until|around|about|of)$/u.test(before());
      return false;
    },
  },
  {
    name: 'en/not-a-week',
    of: ['en/week-number'],
    examples: ['In week 3 of the season.'],
    refuses: (candidate, tokens) => !tokens.text.slice(candidate.start, candidate.start + 1).startsWith('W'),
  },
  {
    name: 'en/not-a-holiday',
    of: ['en/holiday'],
    examples: ['Christmas Island is remote.', 'Easter Island statues stand.', 'the May Day Trust', 'Halloween II'],
    refuses: (candidate, tokens) => {
      const { afterText, after, words } = aroundOf(candidate, tokens);
      return (
        /^\p{Lu}/u.test(afterText()) &&
        !/^(?:eve|day|sunday|monday)$/u.test(after()) &&
        !/\d/u.test(words) &&
        !/^(?:I|The|In|On|At|Day|Eve)$/u.test(afterText())
      );
    },
  },
  {
    name: 'en/not-an-offset',
    of: ['en/later', 'en/earlier', 'en/vague-later', 'en/unit-after'],
    examples: ['Two days after the vote he left.', 'A year before the war began.', 'He left the day after the vote.'],
    // "two days after the vote": counted from an event, of which the words tell no date.
    refuses: (candidate, tokens) => {
      const { after, words } = aroundOf(candidate, tokens);
      const last = /\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? '';
      if (!/^en\/(?:later|earlier|vague-later|unit-after)$/u.test(candidate.rule) || !/^(?:after|before)$/u.test(last))
        return false;
      return /^[\p{L}\p{N}“"‘’']/u.test(after());
    },
  },
  {
    name: 'en/not-that-unit',
    of: ['en/that-unit'],
    examples: ['That quarter of the city burned.', 'next day care', 'the next century-long plan'],
    refuses: (candidate, tokens) => {
      const { before, after, words } = aroundOf(candidate, tokens);
      if (/quarter$/iu.test(words)) return after() === 'of';
      if (/^the\snext\s/iu.test(words) && /^(?:over|within)$/u.test(before())) return true;
      if (/^next\s/iu.test(words))
        return (
          /^(?:the|a|his|her|its|their)$/u.test(before()) ||
          !/^(?:[.,;:]|and|the|he|she|they|it|his|a|in|to|by|as|at|when|with|after|morning)?$/u.test(after())
        );
      return after() === '-';
    },
  },
];
