import { happeningsOf, isHappening } from '../en/happenings.ts';
import { dateMark, type SentenceView, type Span } from '../sentence-view.ts';

/**
 * Words by which a sentence takes its date from what was told before: `during` something ("During his inspection", "at the signing
 * ceremony"), some time `later` ("Hours later"), or at the same time (`then`: "at the time").
 */
export interface Backward {
  readonly kind: 'during' | 'later' | 'then';
  /** Relative to the sentence, without the commas around. */
  readonly span: Span;
  /** Of what happened during something: its kinds and words. */
  readonly happenings: readonly number[];
  readonly words: readonly string[];
}

const during =
  /(?<![\p{L}])(?:during|at|throughout|amid|in the course of|on the sidelines of|on the margins of|in)\s(?:the same|the|that|this|his|her|their|its)\s(?<noun>(?:[\p{L}][\p{L}’'-]{1,24}\s){0,3}?[\p{L}][\p{L}-]{2,20})(?![\p{L}’'])/giu;
const later =
  /(?<![\p{L}])(?:(?:just\s|only\s|a few\s|several\s|some\s|two\s|three\s|four\s|five\s|six\s)?(?:hours?|minutes?|moments?|seconds)|shortly|soon)\s(?:later|earlier|afterwards?|thereafter|beforehand)(?![\p{L}])/giu;
const then = /(?<![\p{L}])at the time(?!\sof)(?![\p{L}])/giu;

/** All such words of a sentence, in its order. A noun with a date of its own beside it ("during the visit on Monday") takes none from elsewhere. */
export function findBackward({ masked, text }: SentenceView): readonly Backward[] {
  const found: Backward[] = [];
  for (const match of masked.matchAll(during)) {
    const words = (match.groups?.['noun'] ?? '').toLowerCase().split(' ');
    const last = words.at(-1) ?? '';
    const end = match.index + match[0].length;
    if (/^in\s/iu.test(match[0]) || !isHappening(last) || isDated(masked, match.index, end)) continue;
    found.push({
      kind: 'during',
      span: [match.index, end],
      happenings: [...new Set(words.flatMap(happeningsOf))],
      words,
    });
  }
  // Such words are times without a date; in `masked` they are painted over.
  for (const match of text.matchAll(later)) {
    const end = match.index + match[0].length;
    if (!/^,?\s(?:on|in|at)?\s?\u241F/u.test(masked.slice(end, end + 8)))
      found.push({ kind: 'later', span: [match.index, end], happenings: [], words: [] });
  }
  for (const match of text.matchAll(then))
    found.push({ kind: 'then', span: [match.index, match.index + match[0].length], happenings: [], words: [] });
  return found.sort((a, b) => a.span[0] - b.span[0]);
}

/** A date stands right beside: it dates the noun. */
function isDated(masked: string, start: number, end: number): boolean {
  const right =
    /^(?:\s(?:of|in|on|from|at|with|to)\s(?:the\s)?[\p{L}’' -]{0,40}?|\s|,\s)(?:\s?(?:on|in|at|of|from)\s(?:the\s)?)?\u241F/u;
  return (
    masked.slice(start, end).includes(dateMark) ||
    right.test(masked.slice(end, end + 60)) ||
    /\u241F,?\s$/u.test(masked.slice(Math.max(0, start - 3), start))
  );
}
