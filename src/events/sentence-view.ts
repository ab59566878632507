import type { TimexMention } from '../timex/timex-mention.ts';

/** `[start, end]` in UTF-16 units, end excluded. */
export type Span = readonly [start: number, end: number];

/** Stands for every character of a date in `masked`: no word goes on across it. */
export const dateMark = '\u241F';

/** A sentence as attribution and titles look at it; all spans of what is found in it are relative to its start. */
export interface SentenceView {
  /** Index in the article. */
  readonly index: number;
  /** UTF-16 offset in the article. */
  readonly start: number;
  readonly text: string;
  /** `text` with the dates painted over, so that they are no part of names and noun phrases. Same length. */
  readonly masked: string;
  readonly mentions: readonly TimexMention[];
}

/** A view of the sentence at **span** of **text** with its **mentions**. */
export function createSentenceView(
  text: string,
  index: number,
  [start, end]: Span,
  mentions: readonly TimexMention[],
): SentenceView {
  const sentence = text.slice(start, end);
  let masked = '';
  let at = 0;
  for (const mention of mentions) {
    // "The 47-year-old" is somebody, not some time.
    if (mention.text.endsWith('-old')) continue;
    // "told the daily El Faro": a noun or an adjective, and part of a name.
    if (/^(?:daily|weekly|monthly|nightly|quarterly)$/iu.test(mention.text)) continue;
    masked += sentence.slice(at, mention.start - start) + dateMark.repeat(mention.end - mention.start);
    at = mention.end - start;
  }
  return { index, start, text: sentence, masked: masked + sentence.slice(at), mentions };
}
