import type { Refusal } from '../language.ts';
import { isSpaced } from '../recognise/lex.ts';
import { aroundOf } from './context-of.ts';
import { grammarWords } from './function-words.ts';

/** Lengths, repeated and vague times that are none, or no time at all. */
export const refuseLengths: readonly Refusal[] = [
  {
    name: 'en/not-a-quarter',
    of: ['en/quarter'],
    examples: ['A third quarter of it went.', 'The first quarter of the game ended.'],
    refuses: (candidate, tokens) => aroundOf(candidate, tokens).after() === 'of',
  },
  {
    name: 'en/not-a-length',
    of: ['en/duration', 'en/per', 'en/age'],
    examples: ['Wait a second.', 'a quarter of the people', 'a night club'],
    refuses: (candidate, tokens) => {
      if (!/^en\/(?:duration|per|age)$/u.test(candidate.rule)) return false;
      const { before, after, words } = aroundOf(candidate, tokens);
      const unit = /\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? '';
      const lone = /^(?:an?|one|another)\s/iu.test(words);
      if (/^(?:moments?|nights?|weekends?)$/u.test(unit) && lone) return true;
      // "a second goal" is an ordinal, "a quarter" a share.
      if (unit === 'second') return !/^(?:split|per)$/u.test(before()) && !/^(?:one|\d+\.\d+)\ssecond$/u.test(words);
      if (/^quarters?$/u.test(unit)) return lone || /^(?:of|to|past|million|billion|percent)$/u.test(after()) || !/(?:consecutive|straight|few|several|past|last|next|\d|two|three|four|five|six|seven|eight)\s/u.test(words);
      if (unit === 'min' || unit === 'h' || unit === 'mo' || unit === 'sec') return !/\d|(?:ten|fifteen|twenty|thirty|forty|fifty)\s/u.test(words);
      return false;
    },
  },
  {
    name: 'en/not-a-span',
    of: ['en/span'],
    examples: ['It may last months.'],
    refuses: (candidate, tokens) => {
      if (candidate.rule !== 'en/span') return false;
      const { words } = aroundOf(candidate, tokens);
      // "it may last months": a verb.
      if (/^last\s/iu.test(words) && /^(?:may|might|can|could|will|would|to|should|must|not|t|n't|'t|they|which|that|usually|often)$/u.test(aroundOf(candidate, tokens).before())) return true;
      return false;
    },
  },
  {
    name: 'en/not-a-set',
    of: ['en/set-adverb', 'en/per'],
    examples: ['The Daily Telegraph wrote.', 'Weekly World News', "China's People's Daily wrote.", 'a day of rest', 'It was a year of change.', 'They had a day off.'],
    refuses: (candidate, tokens) => {
      const { before, after, afterText, beforeText, words, first } = aroundOf(candidate, tokens);
      if (candidate.rule === 'en/set-adverb') {
        if (!/^\p{Lu}/u.test(first)) return false;
        return /^\p{Lu}/u.test(afterText()) || /^\p{Lu}/u.test(beforeText()) || beforeText() === '’s' || beforeText() === "'s";
      }
      if (candidate.rule !== 'en/per') return false;
      if (/^per\s/iu.test(words)) return false;
      // "15 a year", "twice a week", "$30 a day", "three times a day": what is counted comes before.
      const counted =
        /^(?:once|twice|times?|thrice|percent|%|million|billion|thousand|hundred|dozen|cents?|dollars?|euros?|pounds?|miles?|barrels?|tons?|tonnes?|hours?|days?|people|more|less|francs|yen|rubles|pesos|marks|kilometers|kilometres|km|feet|gallons|cases|passengers|copies|units|vehicles|cars|jobs|deaths|barrel)$/u.test(before()) ||
        /^[$€£]?\d[\d.,]*%?$/u.test(before()) || /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)$/u.test(before());
      return !counted || /^(?:ago|later|earlier|before|after|old)$/u.test(after());
    },
  },
  {
    name: 'en/not-weekdays',
    of: ['en/weekdays', 'en/weekday-parts'],
    examples: ['Boots by Mondays Ltd', 'Evenings Out magazine'],
    refuses: (candidate, tokens) => {
      if (!/^en\/weekday(?:s|-parts)$/u.test(candidate.rule)) return false;
      const { afterText, before, words, first } = aroundOf(candidate, tokens);
      if (/^\p{Lu}/u.test(afterText())) return true;
      if (candidate.rule === 'en/weekdays') return /^(?:the|a|two|three|several|few)$/u.test(before());
      // "evenings" by itself is seldom a time that comes again.
      return !/\s/u.test(words) && !/^(?:on|weekends|weekdays|at)$/iu.test(before()) && !(before() === 'the' && aroundOf(candidate, tokens).before(2) === 'in') && !/^weekend/iu.test(first) && !/^(?:morning|night)s$/iu.test(words);
    },
  },
  {
    name: 'en/not-bare-units',
    of: ['en/bare-units'],
    examples: ['The days of the week are seven.', 'They were long hours.', 'Hours of work', 'office hours', 'In those days it was so.'],
    refuses: (candidate, tokens) => {
      if (candidate.rule !== 'en/bare-units') return false;
      const { before, after, words } = aroundOf(candidate, tokens);
      const unit = words.toLowerCase();
      if (/^the\s/u.test(unit)) return !(/^(?:over|through|during|throughout|of)$/u.test(before()) && /years|decades|centuries/u.test(unit) && after() !== 'of');
      if (/seconds|quarters|nights|weekends|fortnights/u.test(unit)) return true;
      if (/^(?:for|in|within|after|over|take|takes|took|taken|last|lasted|lasting|spent|spend|spending|require|required|many|been|waited|wait)$/u.test(before())) return (after() === 'of' && /hours|days/u.test(unit) && before() === 'in') || (before() === 'after' && unit === 'hours');
      if (/^(?:of)$/u.test(after())) return !/years|months|decades|weeks|centuries/u.test(unit) || /^(?:the|his|her|their|its|those|these|of|my|our)$/u.test(before());
      return true;
    },
  },
  {
    name: 'en/not-now',
    of: ['en/present', 'en/past', 'en/future', 'en/then', 'en/former'],
    examples: ['We know now-defunct firms.', 'to date him', 'the current flows', 'This time, it failed.', 'the moment he came'],
    refuses: (candidate, tokens) => {
      const { rule } = candidate;
      if (!/^en\/(?:present|past|future|then|former)$/u.test(rule)) return false;
      const { before, after, words, first, afterText } = aroundOf(candidate, tokens);
      const text = words.toLowerCase();
      if (text === 'to date') return /^\p{L}/u.test(after()) && !/^(?:have|has|had|is|are|was|were|and|in|with|but|for|by|on|as|is|there)$/u.test(after());
      if (text === 'current') return !/^\p{L}/u.test(after()) || /^(?:flows?|runs?|of|in|and)$/u.test(after()) || /^(?:a|an)$/u.test(before());
      if (text === 'former' && grammarWords.has(after())) return true;
      if (text === 'recent' || text === 'former') return /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(afterText()) && /^\p{Lu}/u.test(aroundOf(candidate, tokens).beforeText());
      if (text === 'now') return after() === '-' && !isSpaced(tokens, candidate.to);
      if (text === 'the moment') return !/^(?:at|for)$/u.test(before());
      if (text === 'the present') return !/^(?:at|in|to|until|for|of|and)$/u.test(before()) || /^\p{Ll}/u.test(after()) && !grammarWords.has(after());
      if (text === 'the past') return /^\p{Ll}/u.test(after()) && !grammarWords.has(after());
      if (text === 'future') return !/^\p{Ll}/u.test(after()) || grammarWords.has(after()) || /^(?:the|a|its|his|their|her|our|bright|of)$/u.test(before()) && grammarWords.has(after());
      if (text === 'the future') return /^\p{Ll}/u.test(after()) && !grammarWords.has(after());
      if (text === 'this time') return !/^(?:by|at|during|from|before|since|until|around|about)$/u.test(before());
      if (text === 'the time') return !/^(?:at|by)$/u.test(before()) || /^(?:of|he|she|it|they|we|i|the|that|his)$/u.test(after());
      if (text === 'that time') return !/^(?:at|by|during|from|before|since|until|around|about|of)$/u.test(before());
      return false;
    },
  },
  {
    name: 'en/not-a-part-of-day',
    of: ['en/part-of-day', 'en/noon'],
    examples: ['Good morning to all.', 'The Night Watch hangs there.', 'It was one evening of many.', 'Saturday Night Live', 'the dawn of an age', 'night club'],
    refuses: (candidate, tokens) => {
      const { rule, reading } = candidate;
      if (rule !== 'en/part-of-day' && rule !== 'en/noon') return false;
      const { before, after, afterText, words, first } = aroundOf(candidate, tokens);
      const last = words.split(/[\s-]/u).at(-1) ?? '';
      if (/^\p{Lu}/u.test(last) && (/^\p{Lu}/u.test(afterText()) || /\s/u.test(words))) return true;
      if (/^(?:good|each|every|a|per|wedding|opening|first|any)$/u.test(before())) return true;
      if (/^(?:dawn|dusk|sunset|sunrise|mid(?:night|[\s-]night|day|[\s-]day)|noon)$/iu.test(words) && /^(?:at|by|until|till|before|after|around|about|from|to|since|near)$/u.test(before())) return after() === 'of';
      if (rule === 'en/noon' || /^(?:midday|mid)/iu.test(words)) return before() !== '' || after() !== '';
      // "afternoon 7:00", "afternoon at 7": a clock time tells which.
      if (/^\d{1,2}:\d\d/u.test(after()) || (after() === 'at' && /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(aroundOf(candidate, tokens).after(2)))) return false;
      if (/^the\s/iu.test(words)) return !/^(?:in|during|through|throughout|of|by|into|until|since|late|overnight)$/u.test(before()) || after() === 'of' || (/^\p{Ll}/u.test(after()) && !grammarWords.has(after()));
      if (/^(?:one)\s/iu.test(words)) return !/^(?:[,.]|in|when|he|she|they|it|i|the)?$/u.test(after());
      if (reading.kind === 'clock' && reading.partOfDay === 'night' && before() === 'at') return /^\p{Ll}/u.test(after()) && !grammarWords.has(after());
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
      if (reading.kind === 'range' && /\d\s?[-–]\s?\d/u.test(aroundOf(candidate, tokens).words) && !/^(?:from|between|\p{L}{3,6}day)$/u.test(before())) return true;
      const asked = /^(?:at|around|about|by|from|between)$/u.test(before()) || /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight)$/u.test(before());
      const dated = /^(?:of|on|today|tomorrow|tonight|yesterday|,)$/u.test(after());
      if (!asked && !dated) return true;
      return /^\p{L}/u.test(after()) && !dated && !/^(?:and|or|in|on|of|to|with|when|for|the|he|she|they|we|it|i)$/u.test(after()) && !/^\p{Lu}/u.test(afterText());
    },
  },
  {
    name: 'en/not-a-clock',
    of: ['en/clock'],
    examples: ['The odds were 10:30.', 'He won 6:40 to 3.', 'The mix was 2 am I right', 'Luke 12:30 says so.'],
    refuses: (candidate, tokens) => {
      if (candidate.rule !== 'en/clock') return false;
      const { before, after, words, beforeText } = aroundOf(candidate, tokens);
      if (/[ap]\.?m|o['’]clock|noon|midnight|gmt|utc|hrs|hours|[A-Z]{3}|morning|evening|afternoon|night/u.test(words)) return /\d\sam$/u.test(words) && /^(?:i|not)$/u.test(after());
      if (/^\p{Lu}\p{Ll}+$/u.test(beforeText()) && !/^(?:At|By|From|Until|Before|After|Around|About|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u.test(beforeText())) return true;
      return !/^(?:at|by|from|until|till|before|after|around|about|between|and|to|–|-|,|approximately|since|exactly|past|near|back|[a-z]*day|today|yesterday|tomorrow|morning|night|afternoon|evening|\d{1,4}(?:st|nd|rd|th)?)$/u.test(before()) || /^(?:ratio|victory|win|loss|score|lead|odds)$/u.test(after());
    },
  },
  {
    name: 'en/not-a-week',
    of: ['en/week-number'],
    examples: ['In week 3 of the season.'],
    refuses: (candidate, tokens) => candidate.rule === 'en/week-number' && !/^W/u.test(tokens.text.slice(candidate.start, candidate.start + 1)),
  },
  {
    name: 'en/not-a-holiday',
    of: ['en/holiday'],
    examples: ['Christmas Island is remote.', 'Easter Island statues stand.', 'the May Day Trust', 'Halloween II'],
    refuses: (candidate, tokens) => {
      if (candidate.rule !== 'en/holiday') return false;
      const { afterText, after, words } = aroundOf(candidate, tokens);
      return /^\p{Lu}/u.test(afterText()) && !/^(?:eve|day|sunday|monday)$/u.test(after()) && !/\d/u.test(words) && !/^(?:I|The|In|On|At|Day|Eve)$/u.test(afterText());
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
      if (!/^en\/(?:later|earlier|vague-later|unit-after)$/u.test(candidate.rule) || !/^(?:after|before)$/u.test(last)) return false;
      return /^[\p{L}\p{N}“"‘’']/u.test(after());
    },
  },
  {
    name: 'en/not-that-unit',
    of: ['en/that-unit'],
    examples: ['That quarter of the city burned.', 'next day care', 'the next century-long plan'],
    refuses: (candidate, tokens) => {
      if (candidate.rule !== 'en/that-unit') return false;
      const { before, after, words } = aroundOf(candidate, tokens);
      if (/quarter$/iu.test(words)) return after() === 'of';
      if (/^next\s/iu.test(words)) return /^(?:the|a|his|her|its|their)$/u.test(before()) || !/^(?:[.,;:]|and|the|he|she|they|it|his|a|in|to|by|as|at|when|with|after|morning)?$/u.test(after());
      return after() === '-';
    },
  },
];
