import type { TimexMod } from '../../dataset/types.ts';
import type { Candidate } from '../candidate.ts';
import { isDayReading } from '../day-reading.ts';
import type { Widening } from '../language.ts';
import { type Tokens, wordAt } from '../recognise/lex.ts';
import { grammarWords, nextWord } from './function-words.ts';
import { partOfDayOf, weekdayOf } from './words.ts';

/** Longest stretch beside a candidate that is looked at: "on the early morning of Wednesday, the". */
const reach = 48;

const weekdayPattern = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const partPattern =
  '(?:early\\shours|morning|midday|afternoon|evening|night|dawn|daybreak|sunrise|dusk|nightfall|sunset)';

const weekdayBefore = new RegExp(
  `(?<![\\p{L}])(?:(?:next|last|this)\\s)?(?<day>${weekdayPattern}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?),?\\s(?:the\\s)?$`,
  'iu',
);

/** "Saturday 14 June 2003": the day of the week belongs to the date. */
const takeWeekday: Widening = (candidate, tokens) => {
  const { reading } = candidate;
  if (reading.kind !== 'calendar' || reading.day === undefined || reading.month === undefined) return candidate;
  // Cheap first: what stands before is a weekday, or the comma or article after one.
  if (!/^(?:\p{L}{3,6}day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|,|\.|the)$/u.test(wordAt(tokens, candidate.from - 1)))
    return candidate;
  const left = weekdayBefore.exec(before(candidate, tokens));
  const weekday = weekdayOf((left?.groups?.['day'] ?? '').toLowerCase());
  return left === null
    ? candidate
    : growLeft({ ...candidate, reading: { ...reading, ...(weekday > 0 ? { weekday } : {}) } }, tokens, left[0]);
};

const partBefore = new RegExp(
  `(?<![\\p{L}-])(?:the\\s)?(?:(?:early|late|very\\searly)(?:\\sin\\sthe)?[\\s-])?(?<part>${partPattern})(?:\\shours)?\\s(?:(?:of|on)\\s)?(?:the\\s)?$`,
  'iu',
);
const partAfter = new RegExp(
  `^,?\\s(?:(?:early|late|in\\sthe(?:[\\s]early|[\\s]late)?|at|early\\sin\\sthe|late\\sin\\sthe|at\\sabout|around|during\\sthe)[\\s-])?(?<part>${partPattern})(?![\\p{L}])`,
  'iu',
);

/** "the evening of November 30", "Tuesday morning", "yesterday at noon", "early on Monday". */
const takePartOfDay: Widening = (candidate, tokens) => {
  const { reading } = candidate;
  if (!isDayReading(reading) || reading.partOfDay !== undefined || reading.clock !== undefined) return candidate;
  const previous = wordAt(tokens, candidate.from - 1);
  const next = wordAt(tokens, candidate.to);
  const leads =
    previous === 'of' ||
    previous === 'on' ||
    previous === 'the' ||
    previous === 'hours' ||
    partOfDayOf(previous) !== undefined;
  const follows =
    next === ',' ||
    next === 'early' ||
    next === 'late' ||
    next === 'in' ||
    next === 'at' ||
    next === 'around' ||
    next === 'during' ||
    partOfDayOf(next) !== undefined;
  if (!leads && !follows) return candidate;
  const left = leads ? partBefore.exec(before(candidate, tokens)) : null;
  // "morning Tuesday" needs its preposition where the words before could be another phrase.
  const right = !follows ? null : partAfter.exec(tokens.text.slice(candidate.end, candidate.end + reach));
  // "2:30 in the morning on Friday": the part of day belongs to the clock time.
  const timed =
    left !== null &&
    /(?:\d|o['’]clock)\s(?:[ap]\.?m\.?\s)?in\s(?:the\s)?$/iu.test(
      before(candidate, tokens).slice(0, -left[0].length) + (/^the\s/iu.test(left[0]) ? 'the ' : ''),
    );
  const found =
    right ??
    (left !== null &&
    !timed &&
    (/\s(?:of|on)\s(?:the\s)?$/iu.test(left[0]) ||
      /(?:^|\s)in\s(?:the\s)?$/iu.test(before(candidate, tokens).slice(0, -left[0].length)) ||
      /^the\s(?:early|late)[\s-]/iu.test(left[0]))
      ? left
      : null);
  const word = found?.groups?.['part'] ?? '';
  // "Saturday Night Live" is a name.
  const named = found === right && /^\p{Lu}\p{Ll}/u.test(word);
  const partOfDay = named ? undefined : /hours$/iu.test(word) ? 'morning' : partOfDayOf(word.toLowerCase());
  if (found === null || partOfDay === undefined) return candidate;
  const dated = { ...candidate, reading: { ...reading, partOfDay } };
  return found === right ? growRight(dated, tokens, found[0]) : growLeft(dated, tokens, found[0]);
};

const attributable = new Set([
  'en/season',
  'en/month',
  'en/year',
  'en/decade',
  'en/short-decade',
  'en/named-decade',
  'en/century',
]);

/** "the autumn campaign": a bare date before a noun, which is not itself the object of "in" or "by" ("in the autumn troops …"). */
const noteAttributive: Widening = (candidate, tokens) => {
  const { reading, rule } = candidate;
  if (!attributable.has(rule) || (reading.kind === 'calendar' && reading.shift !== undefined)) return candidate;
  const following = nextWord(tokens.text.slice(candidate.end, candidate.end + reach));
  if (!/^\p{Ll}/u.test(following) || grammarWords.has(following)) return candidate;
  const left = before(candidate, tokens);
  // "held until the 1967 war", but "in the autumn troops advanced"
  const ofName = rule === 'en/year' && /(?<![\p{L}])(?:since|until|till)\sthe\s$/iu.test(left);
  if (!ofName && /(?<![\p{L}])(?:in|by|since|until|till)\s(?:the\s)?$/iu.test(left)) return candidate;
  return /(?:^|\s)(?:the|this|that|its|his|her|their|our|a|an)$|[’']s?$/iu.test(left.trimEnd())
    ? { ...candidate, attributive: true }
    : candidate;
};

const modifiers: readonly (readonly [words: RegExp, mod: TimexMod])[] = [
  [
    /(?<![\p{L}])(?:the\s)?(?:very\s)?(?:early(?:\s(?:in|part\sof|days\sof|months\sof))?[\s-]|(?:beginning|start|onset|outset|first\spart|early\spart|opening|opening\s(?:days|weeks|months))\sof\s)(?:the\s)?$/iu,
    'START',
  ],
  [/(?<![\p{L}])(?:the\s)?(?:mid[\s-]|mid-to-late[\s-]|middle(?:\sof|\spart\sof)?\s)(?:the\s)?$/iu, 'MID'],
  [
    /(?<![\p{L}])(?:the\s)?(?:very\s)?(?:late(?:r)?(?:\s(?:in|part\sof))?[\s-]|(?:end|close|latter\spart|last\spart|late\spart|final\s(?:days|weeks|months))\sof\s)(?:the\s)?$/iu,
    'END',
  ],
  [/(?<![\p{L}])(?:(?:about|around|approximately|roughly|circa|ca?\.)\s?(?:the\s)?|c\.?\s)$/iu, 'APPROX'],
];

/** The last words of `modifiers`. */
const modifierEnds = new Set(
  'the early in of - mid middle part late later about around approximately roughly circa ca c .'.split(' '),
);

/** "late October", "the end of 1921", "about 1850". */
const takeModifier: Widening = (candidate, tokens) => {
  const { reading } = candidate;
  if (candidate.attributive || candidate.mod !== undefined) return candidate;
  if (reading.kind === 'duration' || reading.kind === 'set' || reading.kind === 'vague' || reading.kind === 'clock')
    return noteModifier(candidate, tokens);
  if (reading.kind === 'range' || reading.kind === 'nth') return candidate;
  if (reading.kind === 'offset') {
    const noted = noteModifier(candidate, tokens);
    if (noted.mod !== undefined || !isDayReading(reading)) return noted;
  }
  if (!modifierEnds.has(wordAt(tokens, candidate.from - 1))) return candidate;
  const left = before(candidate, tokens);
  for (const [words, mod] of modifiers) {
    const found = words.exec(left)?.[0];
    // A day has no early or late part that these words would mean: "late Monday" keeps its own words.
    if (found === undefined) continue;
    // Of a day "early" and "late" are said with nothing between ("late Monday"), and "about" of a date ("about 3 May").
    if (isDayReading(reading) && (mod === 'MID' || !/^(?:early|late|about|around|circa|ca?\.)\s$/iu.test(found)))
      continue;
    if (mod === 'APPROX' && isDayReading(reading) && reading.kind !== 'calendar') continue;
    return { ...growLeft(candidate, tokens, found), mod };
  }
  return candidate;
};

/** "the Seven Days Battles", "the ten year struggle": the article belongs to the noun. */
const leaveArticle: Widening = (candidate, tokens) => {
  if (candidate.rule !== 'en/duration') return candidate;
  const words = tokens.text.slice(candidate.start, candidate.end);
  if (
    !/^the\s/iu.test(words) ||
    !(/\s\p{Lu}\p{L}{1,12}$/u.test(words) || /[\s-](?:year|month|week|day|hour|minute|decade)$/u.test(words))
  )
    return candidate;
  return { ...candidate, from: candidate.from + 1, start: tokens.starts[candidate.from + 1] ?? candidate.start };
};

const amounts: readonly (readonly [words: RegExp, mod: TimexMod])[] = [
  [
    /^(?:just\s|only\s|even\s)?(?:more|greater)\sthan\s|^(?:just\s|a\slittle\s)?over\s|^a\slittle\smore\sthan\s/u,
    'MORE_THAN',
  ],
  [/^(?:just\s)?(?:less|fewer)\sthan\s|^(?:just\s|a\slittle\s)?under\s|^a\slittle\sless\sthan\s/u, 'LESS_THAN'],
  [/^(?:nearly|almost|close\sto)\s/u, 'LESS_THAN'],
  [/^barely\s/u, 'APPROX'],
  [/^(?:about|around|approximately|roughly|some)\s/u, 'APPROX'],
  [/^at\sleast\s|^no\s(?:less|fewer)\sthan\s/u, 'EQUAL_OR_MORE'],
  [/^at\smost\s|^up\sto\s|^as\smany\sas\s|^no\smore\sthan\s/u, 'EQUAL_OR_LESS'],
  [/^(?:the\s)?(?:early|beginning|start|outset|onset|first\spart)\b/u, 'START'],
  [/^(?:the\s)?mid(?:dle)?\b/u, 'MID'],
  [/^(?:the\s)?(?:late(?!r)|end|close|latter\spart)\b|^year(?:'s)?[\s-]end/u, 'END'],
];

/** What the words of an offset or a length say of it: "more than three years", "late last month". */
function noteModifier(candidate: Candidate, tokens: Tokens): Candidate {
  const words = tokens.text
    .slice(candidate.start, candidate.end)
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('’', "'");
  const mod = amounts.find(([pattern]) => pattern.test(words))?.[1];
  // "some day" is no amount.
  if (mod === undefined || (candidate.reading.kind === 'vague' && words.startsWith('some'))) return candidate;
  // A point more than two years ago lies before it, one more than two years later after it (TimeML 1.2.1, MOD).
  if (candidate.reading.kind === 'offset' && (mod === 'MORE_THAN' || mod === 'LESS_THAN')) {
    const back = (candidate.reading.count ?? candidate.reading.direction ?? 1) < 0;
    return { ...candidate, mod: back === (mod === 'MORE_THAN') ? 'BEFORE' : 'AFTER' };
  }
  return { ...candidate, mod };
}

/** "within two weeks", "in two weeks": a length that is counted from the day of writing. */
const noteSide: Widening = (candidate, tokens) => {
  const { reading } = candidate;
  if (reading.kind !== 'duration' || reading.side === 'past' || reading.parts === undefined) return candidate;
  // "within his first 100 days" is counted from another day.
  if (/^(?:his|her|its|their|my|our|first|the\sfirst)\s/iu.test(tokens.text.slice(candidate.start, candidate.end)))
    return candidate;
  let at = candidate.from - 1;
  while (/^(?:the|next|upcoming|coming)$/u.test(wordAt(tokens, at))) at -= 1;
  const word = wordAt(tokens, at);
  return word === 'within' || (word === 'in' && reading.side === undefined && at === candidate.from - 1)
    ? { ...candidate, reading: { ...reading, side: word } }
    : candidate;
};

/** "the spring of 2004", "the 1990s", "the autumn": a leading article belongs to the mention. */
const takeArticle: Widening = (candidate, tokens) => {
  const { reading, rule } = candidate;
  if (wordAt(tokens, candidate.from - 1) !== 'the') return candidate;
  const takes =
    reading.kind === 'decade' ||
    (reading.kind === 'calendar' && reading.season !== undefined && reading.shift === undefined);
  if (!takes || candidate.attributive || rule === 'en/named-decade') return candidate;
  return growLeft(candidate, tokens, before(candidate, tokens).slice(-4));
};

function before(candidate: Candidate, tokens: Tokens): string {
  return tokens.text.slice(Math.max(0, candidate.start - reach), candidate.start);
}

function growLeft(candidate: Candidate, { starts }: Tokens, words: string): Candidate {
  const start = candidate.start - words.length + (/^\s*/u.exec(words)?.[0].length ?? 0);
  let { from } = candidate;
  while (from > 0 && (starts[from] ?? 0) > start) from -= 1;
  return { ...candidate, start, from };
}

function growRight(candidate: Candidate, { starts, count }: Tokens, words: string): Candidate {
  const end = candidate.end + words.length;
  let { to } = candidate;
  while (to < count && (starts[to] ?? 0) < end) to += 1;
  return { ...candidate, end, to };
}

/** What a date of English takes in from the words beside it, in this order: the parts of a date stand from inside to outside. */
export const widenings: readonly Widening[] = [
  takeWeekday,
  takePartOfDay,
  noteAttributive,
  takeModifier,
  takeArticle,
  leaveArticle,
  noteSide,
];
