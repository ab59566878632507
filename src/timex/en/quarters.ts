import type { RecogniseRule } from '../language.ts';
import type { CalendarReading } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { yearWords } from './parts.ts';
import { readOffsetYear } from './read-offset-year.ts';
import { readOrdinal } from './read-number.ts';
import { readYear } from './read-year.ts';

const ofOffset = `of=(("last/this/next" | ("that/the") ("same/previous/following/next/preceding/current/fiscal")?) ("fiscal/financial/calendar")? "year")`;

/** Quarters and halves of years, as business pages name them. */
export const quarters: readonly RecogniseRule[] = [
  {
    name: 'en/quarter-of-year',
    examples: [
      'the third quarter of 2009',
      'third quarter 2009',
      'the first quarter of next year',
      'the fourth quarter last year',
      'the third quarter this year',
      'the second quarter of fiscal 1999',
    ],
    pattern: `"the"? fiscal=("fiscal")? nth=(nthw | ord31) "fiscal"? "-"? "quarter" ("of" | "in" | ",")? ("fiscal" year=year | lone=(year | ${yearWords}) | ${ofOffset})`,
    read: readQuarter,
  },
  {
    name: 'en/year-quarter',
    examples: [
      '2016 third quarter',
      'this year’s third quarter',
      'last year’s first quarter',
      '2016 the third quarter',
    ],
    pattern: `"the"? (lone=year ("'s")? | of=("last/this/next" "year") "'s") ("the" | "fiscal")? nth=(nthw | ord31) "-"? "quarter"`,
    read: readQuarter,
  },
  {
    name: 'en/quarter',
    examples: [
      'the third quarter',
      'third-quarter',
      'fiscal first quarter',
      'the fiscal third quarter',
      'fourth quarter',
    ],
    pattern: `"the"? fiscal=("fiscal")? nth=(nthw | ord31) "fiscal"? "-"? "quarter"`,
    read: readQuarter,
  },
  {
    name: 'en/quarter-code',
    examples: ['Q3 2009', '2009 Q3', 'Q1', 'Q3 of 2010', 'Q3 this year', 'FY2009 Q2', 'Q3 of next year'],
    pattern: `((lone=year | code=fiscal) q=quarterCode | q2=quarterCode (("of" | ",")? (year=year | ${ofOffset}))?)`,
    read: (match) => readPart(match, { quarter: Number(match.word('q', 'q2').slice(1)) }),
  },
  {
    name: 'en/half-code',
    examples: ['H1 2016', '2016 H2', 'H2 of 2010'],
    pattern: `(lone=year h=halfCode | h2=halfCode ("of" | ",")? (year=year | ${ofOffset}))`,
    read: (match) => readPart(match, { half: Number(match.word('h', 'h2').slice(1)) }),
  },
  {
    name: 'en/year-part',
    examples: ['2016H2', '2016Q3'],
    pattern: 'part=yearPart',
    read: (match) => {
      const text = match.word('part');
      const nth = Number(text.slice(5));
      const year = Number(text.slice(0, 4));
      if (text.charAt(4) === 'q') return { kind: 'calendar', year, quarter: nth };
      return nth > 2 ? undefined : { kind: 'calendar', year, half: nth };
    },
  },
  {
    name: 'en/half-of-year',
    examples: [
      'the first half of 2005',
      'the latter half of 1942',
      'the second half of the year',
      'the first half of next year',
      'second half of fiscal 2001',
    ],
    pattern: `"the"? nth=("first/second/latter/last") "half" ("of" | "in")? ("fiscal" year=year | lone=year | ${ofOffset})`,
    read: readHalf,
  },
  {
    name: 'en/half',
    examples: ['first-half', 'the fiscal first half', 'the first half'],
    pattern: `("the"? fiscal=("fiscal") nth=("first/second") "-"? "half" | nth2=("first/second") "-" "half" | "the" nth3=("first/second") "half" !("of" | "-"))`,
    read: readHalf,
  },
];

function readQuarter(match: Match): CalendarReading | undefined {
  const quarter = readOrdinal(match.words('nth'));
  return quarter === undefined || quarter < 1 || quarter > 4 ? undefined : readPart(match, { quarter });
}

function readHalf(match: Match): CalendarReading {
  return readPart(match, { half: match.word('nth', 'nth2', 'nth3') === 'first' ? 1 : 2 });
}

function readPart(match: Match, part: Pick<CalendarReading, 'quarter' | 'half'>): CalendarReading {
  const digits = match.has('year') ? match.words('year') : match.words('lone');
  const stated = digits.length > 0 ? readYear(digits) : {};
  const code = match.word('code').slice(2);
  const byCode = code.length === 4 ? { year: Number(code) } : code.length === 2 ? { shortYear: Number(code) } : {};
  const text = match.tokens.text.slice(match.tokens.starts[match.from], match.tokens.ends[match.to - 1]);
  return {
    kind: 'calendar',
    ...part,
    ...stated,
    ...byCode,
    ...(/\b(?:fiscal|financial|FY\d)/iu.test(text) ? { fiscal: true } : {}),
    ...(match.has('of') ? { of: readOffsetYear(match.words('of')) } : {}),
  };
}
