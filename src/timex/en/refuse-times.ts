import type { Refusal } from '../language.ts';
import { wordAt } from '../recognise/lex.ts';
import { aroundOf } from './context-of.ts';
import { grammarWords } from './function-words.ts';

const dayWord = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tomorrow)$/u;

/** Hours and parts of day that are none. */
export const refuseTimes: readonly Refusal[] = [
  {
    name: 'en/not-overnight',
    of: ['en/overnight'],
    examples: [
      'The overnight train left.',
      'It became famous overnight.',
      'They stay overnight.',
      'It rose overnight on Friday.',
      'He was held overnight and freed on Friday.',
      'Prices do not change overnight.',
    ],
    // An attribute, a manner, or the night of another day that the sentence names.
    refuses: (candidate, tokens) => {
      const { before, after } = aroundOf(candidate, tokens);
      if (
        /^(?:the|an?|its|his|her|their|stay|stays|staying|kept|held|open|almost|happen|changes?|camp|camped|by|for)$/u.test(
          before(),
        )
      )
        return true;
      if (/^(?:becomes?|became|made|turned|grew)$/u.test(before(2))) return true;
      if (/^(?:\p{L}|-)/u.test(after()) && !grammarWords.has(after())) return true;
      for (let at = Math.max(0, candidate.from - 40); at < Math.min(tokens.count, candidate.to + 40); at += 1)
        if (dayWord.test(wordAt(tokens, at)) || /^(?:not|n't|'t|every|each)$/u.test(wordAt(tokens, at))) return true;
      return /^(?:on|into|to|from|between)$/u.test(after());
    },
  },
  {
    name: 'en/not-a-part-of-day',
    of: ['en/part-of-day', 'en/noon'],
    examples: [
      'Good morning to all.',
      'The Night Watch hangs there.',
      'It was one evening of many.',
      'Saturday Night Live',
      'the dawn of an age',
      'night club',
    ],
    refuses: (candidate, tokens) => {
      const { rule, reading } = candidate;
      if (rule !== 'en/part-of-day' && rule !== 'en/noon') return false;
      const { before, after, afterText, words, first } = aroundOf(candidate, tokens);
      const last = words.split(/[\s-]/u).at(-1) ?? '';
      if (/^\p{Lu}/u.test(last) && (/^\p{Lu}/u.test(afterText()) || /\s/u.test(words))) return true;
      if (/^(?:good|each|every|a|per|wedding|opening|first|any)$/u.test(before())) return true;
      if (
        /^(?:noon|midnight)$/iu.test(words) &&
        /^(?:on|to|until|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gmt|today|tomorrow)$/u.test(after())
      )
        return false;
      if (
        /^(?:dawn|dusk|sunset|sunrise|mid(?:night|[\s-]night|day|[\s-]day)|noon|nightfall|daybreak|mid-?(?:morning|afternoon|day))$/iu.test(
          words,
        ) &&
        /^(?:at|by|until|till|before|after|around|about|from|to|since|near)$/u.test(before())
      )
        return after() === 'of';
      if (rule === 'en/noon' || /^(?:midday|mid)/iu.test(words)) return before() !== '' || after() !== '';
      // "afternoon 7:00", "afternoon at 7": a clock time tells which.
      if (
        /^\d{1,2}:\d\d/u.test(after()) ||
        (after() === 'at' &&
          /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(
            aroundOf(candidate, tokens).after(2),
          ))
      )
        return false;
      if (/^the\searly\s(?:morning\s)?hours$/iu.test(words))
        return (
          after() === 'of' &&
          /^(?:the|a|his|her|its|their)$/u.test(aroundOf(candidate, tokens).after(2)) &&
          !/^(?:morning|day)$/u.test(aroundOf(candidate, tokens).after(3))
        );
      if (/^the\s/iu.test(words))
        return (
          !/^(?:in|during|through|throughout|of|by|into|until|since|late|overnight)$/u.test(before()) ||
          after() === 'of' ||
          (/^\p{Ll}/u.test(after()) && !grammarWords.has(after()))
        );
      if (/^(?:one)\s/iu.test(words)) return !/^(?:[,.]|in|when|he|she|they|it|i|the)?$/u.test(after());
      if (reading.kind === 'clock' && reading.partOfDay === 'night' && before() === 'at')
        return /^\p{Ll}/u.test(after()) && !grammarWords.has(after());
      return (first !== '' && before() !== '') || after() !== '';
    },
  },
  {
    name: 'en/not-an-hour',
    of: ['en/bare-hour', 'en/clock-range'],
    examples: ['at 7 people', 'He has 8 to 9 dogs.'],
    // A number is an hour only after "at" or beside the words of a day; what follows must not be what it counts.
    refuses: (candidate, tokens) => {
      const { reading } = candidate;
      if (!(reading.kind === 'clock' || reading.kind === 'range') || reading.bare !== true) return false;
      const { before, after, afterText } = aroundOf(candidate, tokens);
      // "3-2 on Sunday" is a score.
      if (
        reading.kind === 'range' &&
        /\d\s?[-–]\s?\d/u.test(aroundOf(candidate, tokens).words) &&
        !/^(?:from|between|\p{L}{3,6}day)$/u.test(before())
      )
        return true;
      // Of two hours, what stands before must ask for them: "from 5 to 7 on Monday", "Monday 8 to 9".
      const asked =
        /^(?:at|around|about|by|from|between|until|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
          before(),
        );
      const dated = reading.kind === 'range' && /^(?:today|tomorrow|tonight|yesterday)$/u.test(after());
      if (!asked && !dated) return true;
      return (
        /^\p{L}/u.test(after()) &&
        !dated &&
        !/^(?:and|or|in|on|of|to|with|when|for|the|he|she|they|we|it|i|today|tomorrow|tonight|yesterday)$/u.test(
          after(),
        ) &&
        !/^\p{Lu}/u.test(afterText())
      );
    },
  },
  {
    name: 'en/not-a-clock',
    of: ['en/clock'],
    examples: ['The odds were 10:30.', 'He won 6:40 to 3.', 'The mix was 2 am I right', 'Luke 12:30 says so.'],
    refuses: (candidate, tokens) => {
      const { before, after, words, beforeText } = aroundOf(candidate, tokens);
      if (
        /[ap]\.?m\b|[AP]\.?M\b|o['’]clock|noon|midnight|gmt|utc|hrs|hours|[A-Z]{3}|morning|evening|afternoon|night/u.test(
          words,
        )
      )
        return /\d\sam$/u.test(words) && /^(?:i|not)$/u.test(after());
      if (
        /^\p{Lu}\p{Ll}+$/u.test(beforeText()) &&
        !/^(?:At|By|From|Until|Before|After|Around|About|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(
          beforeText(),
        )
      )
        return true;
      return (
        !/^(?:at|by|from|until|till|before|after|around|about|between|and|to|–|-|,|approximately|since|exactly|past|near|back|[a-z]*day|today|yesterday|tomorrow|morning|night|afternoon|evening|\d{1,4}(?:st|nd|rd|th)?)$/u.test(
          before(),
        ) || /^(?:ratio|victory|win|loss|score|lead|odds)$/u.test(after())
      );
    },
  },
];
