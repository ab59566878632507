import type { RecogniseRule } from '../language.ts';
import { wordAt } from '../recognise/lex.ts';
import type { Match } from '../recognise/match.ts';
import { month } from './parts.ts';
import { monthOf } from './words.ts';

interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** What follows the day, with no more than one word between. */
  readonly event: RegExp;
}

/** Days by which news goes on to call what happened on them, whatever the year of writing. */
const named: readonly NamedDay[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    event:
      /^(?:attacks?|terror|terrorists?|hijack(?:ings?|ers?)|commission|tragedy|atrocit(?:y|ies)|victims?|families)$/u,
  },
  {
    month: 1,
    day: 6,
    year: 2021,
    event: /^(?:attacks?|riots?|rioters?|insurrection|committee|panel|siege|storming|defendants?)$/u,
  },
  { month: 10, day: 7, year: 2023, event: /^(?:attacks?|massacres?|assault|onslaught|rampage)$/u },
  { month: 7, day: 7, year: 2005, event: /^(?:attacks?|bomb(?:ings?|ers?))$/u },
];

/** Days that became the name of an event. */
export const namedDays: readonly RecogniseRule[] = [
  {
    name: 'en/named-day',
    examples: ['9/11'],
    pattern: `(month=${month} day=n31 | date=pair)`,
    read: (match) => {
      const [first, second] = match.has('date') ? match.text('date').split('/').map(Number) : [];
      const [monthNumber, day] = match.has('date')
        ? [first, second]
        : [monthOf(match.words('month')[0] ?? ''), Number(match.word('day'))];
      const found = named.find((one) => one.month === monthNumber && one.day === day);
      if (found === undefined || !isNamed(match, found)) return undefined;
      return { kind: 'calendar', month: found.month, day: found.day, named: found.year };
    },
  },
];

/** "9/11" needs no event beside it. */
function isNamed(match: Match, { year, event }: NamedDay): boolean {
  const { tokens, to } = match;
  return (
    (match.has('date') && year === 2001 && !/^(?:of|odds|inch|majority)$/u.test(wordAt(tokens, to))) ||
    event.test(wordAt(tokens, to)) ||
    event.test(wordAt(tokens, to + 1))
  );
}
