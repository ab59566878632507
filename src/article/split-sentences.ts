import { leadingAbbreviations, otherAbbreviations, sentenceStarters } from './abbreviations.ts';
import { isHardWrapped } from './is-hard-wrapped.ts';

/** `[start, end]` in UTF-16 code units, end excluded. */
type Span = readonly [start: number, end: number];

/**
 * Longest sentence in UTF-16 units. People do not write longer ones; in a list or a table that never stops, each part is quoted
 * by itself, and the cost of everything that looks at a whole sentence stays bounded.
 */
export const longestSentence = 1000;

/**
 * The sentences of **text** as `[start, end]` in UTF-16 code units, ascending and disjoint, without the white space
 * around them. Every other character belongs to a sentence.
 *
 * A blank line always ends a sentence, a heading line (`# …`) stands alone, and a single line break ends one unless the text
 * is hard-wrapped (see `isHardWrapped`). Within a line a sentence ends after `.`, `!`, `?` or `…` and the closing quotes that
 * follow, before white space, unless what follows goes on (a lower-case letter, a dash, a comma) or the full
 * stop belongs to an abbreviation, an initial or the number of a list. What is longer than `longestSentence` is broken after a word.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  for (const [start, end] of paragraphs(text, isHardWrapped(text))) {
    let from = start;
    for (const at of stops(text.slice(start, end))) {
      push(sentences, text, from, start + at);
      from = start + at;
    }
    push(sentences, text, from, end);
  }
  return sentences;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  const slice = text.slice(from, to);
  const start = from + (slice.length - slice.trimStart().length);
  const end = to - (slice.length - slice.trimEnd().length);
  let at = start;
  while (end - at > longestSentence) {
    const stop = breakOf(text, at);
    sentences.push([at, stop]);
    at = stop;
    while (at < end && text.charAt(at).trim() === '') at += 1;
  }
  if (at < end) sentences.push([at, end]);
}

/** Where an overlong sentence that starts at **start** is broken: after its last whole word, or within a word without end. */
function breakOf(text: string, start: number): number {
  const part = text.slice(start, start + longestSentence);
  const blank = part.search(/\s\S{0,200}$/u);
  const words = blank === -1 ? '' : part.slice(0, blank).trimEnd();
  if (words.length > longestSentence / 2) return start + words.length;
  return start + (/[\uD800-\uDBFF]$/u.test(part) ? part.length - 1 : part.length);
}

/** Runs of lines that belong together: single lines, or whole blocks when the text is hard-wrapped. */
function* paragraphs(text: string, wrapped: boolean): Generator<Span> {
  let start = 0;
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end).trim();
    const alone = line === '' || line.startsWith('#');
    if (alone) yield [start, at];
    if (alone || !wrapped) {
      yield [alone ? at : start, end];
      start = end + 1;
    }
    at = end + 1;
  }
  if (start < text.length) yield [start, text.length];
}

/** Candidates for the end of a sentence; bounded so that a run of stops or quotes costs no more than its length. */
const stopPattern = /(?:[.!?…]{1,4}["'”’»)\]]{0,4}(?=\s)|[。！？][」』”]{0,2})/gu;

function* stops(line: string): Generator<number> {
  for (const match of line.matchAll(stopPattern)) {
    const end = match.index + match[0].length;
    if (/[。！？]/u.test(match[0]) || endsSentence(line, match.index, match[0], end)) yield end;
  }
}

/** Abbreviations of states, months and days that are words when they have no capital. */
const words = /^(?:ill|miss|wash|sun|sat|mar|mass|ore|ark|art|fig|pa|ma|mo|tue|wed|fl|rev)$/u;

function endsSentence(line: string, at: number, stop: string, end: number): boolean {
  const after = line.slice(end, end + 40).trimStart();
  const opened = after.replace(/^["'“‘«([]{1,4}/u, '');
  if (/^[\p{Ll}—–,;:)-]/u.test(opened)) return false;
  if (stop !== '.') return true;
  const token = /[\p{L}\p{N}.]{1,16}$/u.exec(line.slice(Math.max(0, at - 16), at))?.[0] ?? '';
  const word = token.toLowerCase();
  // A name cannot follow with a common first word, so such a word ends the sentence after an ambiguous abbreviation.
  const starts = sentenceStarters.has((/^[\p{L}’']{1,16}/u.exec(opened)?.[0] ?? '').toLowerCase());
  // "to fall ill. Lustra maintains": in small letters a word.
  if (words.test(token) && /^\p{Lu}/u.test(opened)) return true;
  if (leadingAbbreviations.has(word)) return false;
  if (/^\p{Lu}$/u.test(token)) return starts && !/^(?:An?|I|No)\b/u.test(opened);
  if (/\p{L}\.\p{L}/u.test(token)) return starts;
  if (otherAbbreviations.has(word)) return starts && /\p{Lu}/u.test(opened[0] ?? '');
  const indent = at - token.length;
  return !(/^\p{N}{1,3}$/u.test(token) && indent < 8 && line.slice(0, indent).trim() === '');
}
