import type { CodePointIndex } from '../base/code-points.ts';
import type { Passage } from '../dataset/types.ts';

/** Context kept on each side of a quote, in code points: enough to find it again in a text that has moved. */
const contextLength = 32;

/** What a passage is cut from: an article's id and text with its index of code points. */
export interface PassageSource {
  readonly id: string;
  readonly text: string;
  readonly index: CodePointIndex;
}

/** The passage at [**start**, **end**) in UTF-16 units, which lie between characters; its positions are code points. */
export function createPassage({ id, text, index }: PassageSource, start: number, end: number): Passage {
  const [from, to] = [index.toCodePoint(start), index.toCodePoint(end)];
  const prefix = text.slice(index.toUtf16(Math.max(0, from - contextLength)), start);
  const suffix = text.slice(end, index.toUtf16(Math.min(index.length, to + contextLength)));
  return {
    article: id,
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
    },
    position: { type: 'TextPositionSelector', start: from, end: to },
  };
}
