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
  /** Only a day can be meant: "minutes before the accident". */
  readonly ofDay?: boolean;
}

const during =
  /(?<![\p{L}])(?:during|at|throughout|amid|in the course of|on the sidelines of|on the margins of|in)\s(?:the same|the|that|this|his|her|their|its)\s(?<noun>(?:[\p{L}][\p{L}’'-]{1,24}\s){0,3}?[\p{L}][\p{L}-]{2,20})(?![\p{L}’'])/giu;
/** "left the bridge minutes before the accident": on the same day. */
const beside =
  /(?<![\p{L}])(?:moments|minutes|seconds|shortly|just|right|immediately|soon)\s(?:before|after)\s(?:the|that|this|his|her|their|its)\s(?<noun>(?:[\p{L}][\p{L}’'-]{1,24}\s){0,3}?[\p{L}][\p{L}-]{2,20})(?![\p{L}’'])/giu;
/** "The raid on Irek began before dawn": what happened is taken up as the subject. */
const taken =
  /(?<=^["“]?)The\s(?<subject>[\p{L}-]{3,20})(?:\s(?:on|in|at|near)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]{1,20}\s?){1,3})?\s?(?<=\s)(?<verb>began|started|ended|broke\sout|came)(?![\p{L}])/gu;
const later =
  /(?<![\p{L}])(?:(?:just\s|only\s|a few\s|several\s|some\s|two\s|three\s|four\s|five\s|six\s)?(?:hours?|minutes?|moments?|seconds)|shortly|soon)\s(?:later|earlier|afterwards?|thereafter|beforehand)(?![\p{L}])/giu;
const then = /(?<![\p{L}])at the time(?!\sof)(?![\p{L}])/giu;

/** All such words of a sentence, in its order. A noun with a date of its own beside it ("during the visit on Monday") takes none from elsewhere. */
export function findBackward(sentence: SentenceView): readonly Backward[] {
  const { text } = sentence;
  const masked = withoutParts(sentence);
  const found: Backward[] = [];
  for (const match of [...masked.matchAll(during), ...masked.matchAll(beside), ...masked.matchAll(taken)]) {
    const { noun, subject, verb } = match.groups ?? {};
    const first = noun ?? subject ?? '';
    // "at the Llanfaddon rally": the first noun of a happening ends the phrase.
    const more =
      noun === undefined || isHappening(first.split(' ').at(-1) ?? '')
        ? ''
        : (/^(?:\s[\p{L}][\p{L}’'-]{2,24}){1,2}(?![\p{L}’'])/u.exec(masked.slice(match.index + match[0].length))?.[0] ??
          '');
    const ends = more.split(' ').findIndex((word) => word !== '' && isHappening(word));
    const tail =
      ends === -1
        ? ''
        : more
            .split(' ')
            .slice(0, ends + 1)
            .join(' ');
    const words = `${first}${tail}`.toLowerCase().split(' ');
    const last = words.at(-1) ?? '';
    const end = match.index + match[0].length + tail.length - (verb === undefined ? 0 : verb.length + 1);
    if (/^in\s/iu.test(match[0]) || !isHappening(last) || isDated(masked, match.index, end)) continue;
    // "at the ballot box"
    if (/^\s(?:box|boxes|paper|station|room|house|lawyer|judge|ground)(?![\p{L}])/u.test(masked.slice(end))) continue;
    found.push({
      kind: 'during',
      span: [match.index, end],
      happenings: [...new Set(words.flatMap(happeningsOf))],
      words,
      ...(subject !== undefined || /^(?:moments|minutes|seconds|shortly|just|right|immediately|soon)/iu.test(match[0])
        ? { ofDay: true }
        : {}),
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

/** The masked sentence with "dawn" and "nightfall" in it: they say when on a day, not on which. */
export function withoutParts({ masked, text, start, mentions }: SentenceView): string {
  let plain = masked;
  for (const { reading, start: from, end: to } of mentions)
    if (reading.kind === 'clock' && reading.clock === undefined)
      plain = plain.slice(0, from - start) + text.slice(from - start, to - start) + plain.slice(to - start);
  return plain;
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
