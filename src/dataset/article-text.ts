import { type CodePointIndex, createCodePointIndex } from '../base/code-points.ts';
import type { Article, TextPiece } from './types.ts';

/** The text of one article, whole or in excerpts, addressed by code points. */
export interface ArticleText {
  /** The text from **start** to **end** (excluded), across pieces that touch; `undefined` where the dataset does not hold all of it. */
  readonly slice: (start: number, end: number) => string | undefined;
}

interface IndexedPiece extends TextPiece {
  readonly end: number;
  readonly index: CodePointIndex;
}

/** Indexes the pieces of an article once, for many slices. Linear in the text; a slice then costs its own length. */
export function createArticleText(article: Pick<Article, 'text'>): ArticleText {
  const pieces: readonly IndexedPiece[] = article.text.map((piece) => {
    const index = createCodePointIndex(piece.text);
    return { ...piece, index, end: piece.start + index.length };
  });
  return {
    slice(start, end) {
      if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) return undefined;
      let text = '';
      let position = start;
      for (const piece of pieces) {
        if (piece.end < position || piece.start > position) continue;
        const stop = Math.min(end, piece.end);
        text += piece.text.slice(piece.index.toUtf16(position - piece.start), piece.index.toUtf16(stop - piece.start));
        position = stop;
        if (position === end) return text;
      }
      return undefined;
    },
  };
}
