import { createArticleText } from './article-text.ts';
import type { Article } from './types.ts';

/**
 * The text of **article** from **start** to **end** (excluded) in code points, across pieces that touch; `undefined` where the dataset does
 * not hold all of it. Reads the whole text for every call: for many slices of one article make one `createArticleText`.
 */
export function sliceOf(article: Article, start: number, end: number): string | undefined {
  return createArticleText(article).slice(start, end);
}
