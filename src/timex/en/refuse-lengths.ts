import type { Refusal } from '../language.ts';
import { aroundOf } from './context-of.ts';
import { grammarWords } from './function-words.ts';

/** Lengths and repeated times that are none. */
export const refuseLengths: readonly Refusal[] = [
  {
    name: 'en/not-a-quarter',
    of: ['en/quarter'],
    examples: [
      'A third quarter of it went.',
      'The first quarter of the game ended.',
      'He scored in the second quarter.',
    ],
    // Quarters are of the year, but where a game is told of.
    refuses: (candidate, tokens) =>
      aroundOf(candidate, tokens).after() === 'of' ||
      /(?<![\p{L}])(?:touchdowns?|quarterback|scor(?:ed|ing)|rebounds?|yards?|field\sgoals?|free\sthrows?|dunks?|three-pointers?|fumbles?|interceptions?|buzzer|overtime|halftime)(?![\p{L}])/iu.test(
        tokens.text.slice(Math.max(0, candidate.start - 200), candidate.end + 200),
      ),
  },
  {
    name: 'en/not-a-half',
    of: ['en/half'],
    examples: ['He scored in the first half.', 'They staged a second-half comeback.'],
    // Halves are of games, but where money is spoken of.
    refuses: (candidate, tokens) => {
      const { words, before, after } = aroundOf(candidate, tokens);
      if (
        /^(?:first|second)-half$/iu.test(words) &&
        /^(?:comeback|goals?|tr(?:y|ies)|penalt(?:y|ies)|strikes?|header|substitute|display|performance|lead|hat-trick|double|brace|equaliser|winner|surge|rally|collapse|fightback|points?|drive|kick-off|stoppage)$/u.test(
          after(),
        )
      )
        return true;
      if (!/^the\s(?:first|second)\shalf$/iu.test(words)) return false;
      return (
        !/^(?:in|for|during|of|over)$/u.test(before()) ||
        !/(?<![\p{L}])(?:profits?|sales|earnings|revenues?|orders|shipments|growth|exports|imports|output|income|loss(?:es)?|results|turnover|economy|inflation|deliveries)(?![\p{L}])/iu.test(
          tokens.text.slice(Math.max(0, candidate.start - 200), candidate.end + 200),
        )
      );
    },
  },
  {
    name: 'en/not-a-length',
    of: ['en/duration', 'en/per', 'en/age'],
    examples: ['Wait a second.', 'a quarter of the people', 'a night club', 'Four films in as many years.'],
    refuses: (candidate, tokens) => {
      if (!/^en\/(?:duration|per|age)$/u.test(candidate.rule)) return false;
      const { before, after, words } = aroundOf(candidate, tokens);
      const unit = /\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? '';
      const lone = /^(?:an?|one|another)\s/iu.test(words);
      if (/^(?:moments?|nights?|weekends?)$/u.test(unit) && lone) return true;
      if (/^some\sday$/iu.test(words)) return true;
      // "four films in as many years"
      if (/^(?:as\s)?many\s\p{L}+$/iu.test(words) && (before() === 'as' || /^as/iu.test(words)) && after() !== 'as')
        return true;
      // "the 1991 quarter", "140 miles an hour"
      if (/^(?:the\s)?(?:1[89]|20)\d\d\s\p{L}+[^s]$/u.test(words)) return true;
      if (lone && /^(?:miles?|kilomet(?:er|re)s?|km|knots)$/u.test(before())) return true;
      // "a second goal" is an ordinal, "a quarter" a share.
      if (unit === 'second') return !/^(?:split|per)$/u.test(before()) && !/^(?:one|\d+\.\d+)\ssecond$/u.test(words);
      // "a minute quantity" is small.
      if (unit === 'minute' && lone && /^\p{Ll}/u.test(after()) && !grammarWords.has(after())) return true;
      if (/^quarters?$/u.test(unit))
        return (
          lone ||
          /^(?:of|to|past|million|billion|percent)$/u.test(after()) ||
          !/(?:consecutive|straight|few|several|past|last|next|\d|two|three|four|five|six|seven|eight)\s/u.test(words)
        );
      if (unit === 'min' || unit === 'h' || unit === 'mo' || unit === 'sec')
        return !/\d|(?:ten|fifteen|twenty|thirty|forty|fifty)\s/u.test(words);
      return false;
    },
  },
  {
    name: 'en/not-a-span',
    of: ['en/span'],
    examples: ['It may last months.', 'In the early hours of the war.'],
    refuses: (candidate, tokens) => {
      const { words } = aroundOf(candidate, tokens);
      // A part of the night, no length.
      if (/^the\s(?:early|later?)\shours$/iu.test(words)) return true;
      // "it may last months": a verb.
      if (
        /^last\s/iu.test(words) &&
        /^(?:may|might|can|could|will|would|to|should|must|not|t|n't|'t|they|which|that|usually|often)$/u.test(
          aroundOf(candidate, tokens).before(),
        )
      )
        return true;
      return false;
    },
  },
  {
    name: 'en/not-a-set',
    of: ['en/set-adverb', 'en/per'],
    examples: [
      'The Daily Telegraph wrote.',
      'Weekly World News',
      "China's People's Daily wrote.",
      'a day of rest',
      'It was a year of change.',
      'They had a day off.',
    ],
    refuses: (candidate, tokens) => {
      const { before, after, afterText, beforeText, words, first } = aroundOf(candidate, tokens);
      if (candidate.rule === 'en/set-adverb') {
        if (!/^\p{Lu}/u.test(first)) return false;
        return (
          /^\p{Lu}/u.test(afterText()) ||
          /^\p{Lu}/u.test(beforeText()) ||
          beforeText() === '’s' ||
          beforeText() === "'s"
        );
      }
      if (candidate.rule !== 'en/per') return false;
      // Miles per hour are a speed.
      if (
        /^(?:miles?|kilomet(?:er|re)s?|km|knots|meters?|metres?|feet)$/u.test(before()) &&
        /hour|second|minute/iu.test(words)
      )
        return true;
      if (/^per\s/iu.test(words)) return false;
      // "15 a year", "twice a week", "$30 a day", "three times a day": what is counted comes before.
      const counted =
        /^(?:once|twice|times?|thrice|percent|%|million|billion|thousand|hundred|dozen|cents?|dollars?|euros?|pounds?|miles?|barrels?|tons?|tonnes?|hours?|days?|people|more|less|francs|yen|rubles|pesos|marks|kilometers|kilometres|km|feet|gallons|cases|passengers|copies|units|vehicles|cars|jobs|deaths|barrel)$/u.test(
          before(),
        ) ||
        /^[$€£]?\d[\d.,]*%?$/u.test(before()) ||
        // "20,000 visitors a year", "one customer a week"
        (/^\p{Ll}+s?$/u.test(before()) &&
          /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million)$/u.test(
            aroundOf(candidate, tokens).before(2),
          ) &&
          !/^(?:of|in|for|after|before|is|was|took|and)$/u.test(before())) ||
        /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)$/u.test(
          before(),
        );
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
      return (
        !/\s/u.test(words) &&
        !/^(?:on|weekends|weekdays|at)$/iu.test(before()) &&
        !(before() === 'the' && aroundOf(candidate, tokens).before(2) === 'in') &&
        !/^weekend/iu.test(first) &&
        !/^(?:morning|night)s$/iu.test(words)
      );
    },
  },
  {
    name: 'en/not-bare-units',
    of: ['en/bare-units'],
    examples: [
      'The days of the week are seven.',
      'They were long hours.',
      'Hours of work',
      'office hours',
      'In those days it was so.',
    ],
    refuses: (candidate, tokens) => {
      const { before, after, words } = aroundOf(candidate, tokens);
      const unit = words.toLowerCase();
      if (/^the\s/u.test(unit))
        return !(
          /^(?:over|through|during|throughout|of)$/u.test(before()) &&
          /years|decades|centuries/u.test(unit) &&
          after() !== 'of'
        );
      if (/seconds|quarters|nights|weekends|fortnights/u.test(unit)) return true;
      if (before() === 'many' && before(2) === 'as') return true;
      if (
        /^(?:for|in|within|after|over|just|only|mere|came|comes|come|take|takes|took|taken|last|lasted|lasting|spent|spend|spending|require|required|many|been|waited|wait)$/u.test(
          before(),
        )
      )
        return (
          (after() === 'of' && /hours|days/u.test(unit) && before() === 'in') ||
          (before() === 'after' && unit === 'hours')
        );
      if (/^(?:of)$/u.test(after()))
        return (
          !/years|months|decades|weeks|centuries/u.test(unit) ||
          /^(?:the|his|her|their|its|those|these|of|my|our)$/u.test(before())
        );
      return true;
    },
  },
];
