import type { RecogniseRule } from '../language.ts';
import type { DecadeReading, Reading } from '../reading.ts';
import type { Match } from '../recognise/match.ts';
import { wordAt } from '../recognise/lex.ts';
import { ordinalWords, yearWords } from './parts.ts';
import { readNumber, readOrdinal } from './read-number.ts';
import { readYear } from './read-year.ts';
import { decadeNames } from './words.ts';

/** Years, decades and centuries. A bare number is recognised generously; `refuse-numbers.ts` asks for its reasons. */
export const years: readonly RecogniseRule[] = [
  {
    name: 'en/year-era',
    examples: ['44 BCE', '480 B.C.', '79 AD', 'AD 79', 'A.D. 476', '10,000 BC'],
    pattern: 'year=((num | big) era | "ad" num)',
    read: readBareYear,
  },
  {
    name: 'en/year',
    examples: ['1893', 'the year 1066', '476', 'the year 247', 'calendar 1989', 'the year of 1968', 'year-end 1989'],
    pattern: '("the"? lead="year" "of"? | "calendar" | "year" "-" "end")? year=(year | y3)',
    read: readBareYear,
  },
  { name: 'en/short-year', examples: ["'98"], pattern: `"'" year=yy !("'")`, read: (match) => shortYear(match) },
  {
    name: 'en/worded-year',
    examples: ['nineteen eighty-four', 'two thousand and nine', 'nineteen oh one'],
    pattern: `year=${yearWords}`,
    read: (match) => {
      const { year } = readYear(match.words('year'));
      return year === undefined || year < 1100 || year > 2100 ? undefined : { kind: 'calendar', year };
    },
  },
  {
    name: 'en/fiscal-year',
    examples: [
      'fiscal 1989',
      'fiscal year 2024',
      'the 1990 fiscal year',
      'FY2009',
      'the fiscal year 1998',
      'financial year 2007',
    ],
    pattern: `("the"? ("fiscal/financial" "year"? year=year | last=year ("fiscal/financial" "year")) | code=fiscal)`,
    read: (match) => {
      const digits = match.word('year', 'last') || match.word('code').slice(2);
      return digits.length === 4
        ? { kind: 'calendar', year: Number(digits), fiscal: true }
        : { kind: 'calendar', shortYear: Number(digits), fiscal: true };
    },
  },
  {
    name: 'en/decade',
    examples: ['1990s', '1920’s', '450s BC', 'nineteen seventies', 'the two thousands', 'the two thousand and tens'],
    pattern: `(decade=decade era=era? | "the"? century=(centw "-"? | "two" "thousand" "and"?) name=(decadew | tensDecadew) | "the" words="two" "thousands")`,
    read: readDecade,
  },
  {
    name: 'en/short-decade',
    examples: ['’90s', "the '40s", 'the 70s'],
    pattern: `(("the"? "'" | "the" | "mid/early/late" "-"? )? decade=decade2)`,
    read: (match) => ({ kind: 'decade', decade: Number(match.word('decade').slice(0, 1)), short: true }),
  },
  {
    name: 'en/named-decade',
    examples: ['the nineties', 'the noughties', 'the roaring twenties'],
    pattern: `(the=("the" ("roaring/swinging")?) | <&("late/early/mid/-")) name=(decadew | "noughties")`,
    read: (match) =>
      match.has('the') || isPartOfDecade(match)
        ? { kind: 'decade', decade: decadeNames[match.word('name')] ?? 0, short: true }
        : undefined,
  },
  {
    name: 'en/century',
    examples: [
      '19th century',
      'nineteenth century',
      'nineteenth-century',
      '5th century BC',
      'the twenty-first century',
    ],
    pattern: `"the"? nth=(ord | ${ordinalWords}) "-"? ("century" | "centuries") era=era?`,
    read: (match) => {
      const century = readOrdinal(match.words('nth'));
      if (century === undefined || century < 1 || century > 99) return undefined;
      return { kind: 'century', century: century - 1, ...(match.word('era').startsWith('b') ? { bc: true } : {}) };
    },
  },
];

/** "the late eighties", "the mid-nineties"; "her late eighties" are an age. */
function isPartOfDecade({ tokens, from }: Match): boolean {
  const before = [1, 2, 3].map((step) => wordAt(tokens, from - step));
  const at = before[0] === '-' ? 1 : 0;
  return /^(?:late|early|mid)$/u.test(before[at] ?? '') && before[at + 1] === 'the';
}

function readBareYear(match: Match): Reading | undefined {
  const { year } = readYear(match.words('year'));
  return year === undefined ? undefined : { kind: 'calendar', year };
}

function shortYear(match: Match): Reading | undefined {
  const short = Number(match.word('year'));
  return { kind: 'calendar', shortYear: short };
}

function readDecade(match: Match): DecadeReading | Extract<Reading, { kind: 'century' }> | undefined {
  if (match.has('words')) return { kind: 'decade', decade: 200, short: false };
  if (match.has('name')) {
    const century = readNumber(match.words('century').filter((word) => word !== 'and'));
    const name = match.word('name');
    // "twenties" of its own century is another rule's.
    const decade = decadeNames[name] ?? 0;
    if (century === undefined) return undefined;
    const hundreds = century >= 1000 ? Math.floor(century / 100) : century;
    return hundreds < 10 || hundreds > 20
      ? undefined
      : { kind: 'decade', decade: hundreds * 10 + decade, short: false };
  }
  const digits = /^\d+/u.exec(match.word('decade'))?.[0] ?? '';
  const bc = match.word('era').startsWith('b');
  // Three digits are a decade only before the common era: "the 450s BC".
  if (digits.length === 3 && !bc) return undefined;
  // "the late 1800s" are those of a century; "the 1900s" may be either.
  if (digits.length === 4 && digits.endsWith('00') && digits < '1900' && !bc)
    return { kind: 'century', century: Number(digits) / 100 };
  return { kind: 'decade', decade: Math.floor(Number(digits) / 10), short: false, ...(bc ? { bc } : {}) };
}
