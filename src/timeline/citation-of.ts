import type { Article, Evidence } from '../dataset/types.ts';
import type { WordDate } from './explain-date.ts';

/** A plain citation of the sentence: “quote” — authors, “title”, publisher, date, address; what is not known is left out. */
export function citationOf(evidence: Evidence, article: Article, wordDate: WordDate): string {
  const { edtf } = article.published;
  const parts = [
    article.authors.join(', '),
    `“${article.title}”`,
    article.publisher ?? '',
    edtf === null ? '' : wordDate({ edtf }),
    article.url ?? '',
  ].filter((part) => part !== '');
  return `“${evidence.quote.exact.replaceAll(/\s+/gu, ' ')}” — ${parts.join(', ')}`;
}
