import { detectLanguage } from '../article/detect-language.ts';
import { fingerprint } from '../article/fingerprint.ts';
import { normaliseText } from '../article/normalise-text.ts';
import { splitSentences } from '../article/split-sentences.ts';
import type { Article } from '../dataset/types.ts';
import { dayFirstIn } from '../timex/en/day-first.ts';
import { detectGenre } from '../timex/en/detect-genre.ts';
import { tag, type TagContext } from '../timex/tag.ts';
import type { TimexMention } from '../timex/timex-mention.ts';
import { type ArticleView, createArticleView } from './article-view.ts';
import type { ArticleInput } from './extraction.ts';
import { findPublished } from './find-published.ts';
import { findTitle } from './find-title.ts';
import type { Span } from './sentence-view.ts';

/** An article as it is read: its record for the dataset, its sentences (UTF-16), its times and the view that rules look through. */
export interface ViewedArticle {
  /** With its whole text. */
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly mentions: readonly TimexMention[];
  readonly view: ArticleView;
  /** Whether its language is one in which times are read. */
  readonly readable: boolean;
}

/** Normalises, splits and tags an article, and settles its title, language and publication date. Never throws on text. */
export function viewArticle({ id, text: raw, meta }: ArticleInput): ViewedArticle {
  const text = normaliseText(raw);
  const sentences = splitSentences(text);
  const language = meta.language ?? detectLanguage(text);
  const hemisphere = meta.hemisphere ?? 'north';
  // A text that speaks for no language is too short to tell; its dates may still be read.
  const readable = /^(?:en|und)(?:-|$)/iu.test(language);
  const dayFirst = dayFirstIn(language);
  const context: TagContext = {
    // What carries a publication date in its markup is journalism.
    genre: meta.genre ?? (meta.publishedBasis === 'metadata' ? 'news' : detectGenre(text, meta.published)),
    hemisphere,
    ...(dayFirst === undefined ? {} : { dayFirst }),
    ...(meta.published === undefined ? {} : { published: meta.published }),
  };
  const tagged = readable ? tag(text, sentences, context) : [];
  const published = findPublished(meta, text, sentences, tagged);
  // Only a dateline settles after the first reading what the dates are seen from.
  const mentions =
    published.basis === 'dateline' && published.edtf !== null
      ? tag(text, sentences, { ...context, published: published.edtf })
      : tagged;
  const view = createArticleView(id, text, sentences, mentions);
  const { toCodePoint, length } = view.index;
  const article: Article = {
    id,
    title: meta.title ?? findTitle(text, id),
    url: meta.url ?? null,
    publisher: meta.publisher ?? null,
    authors: meta.authors ?? [],
    published,
    language,
    hemisphere,
    sha256: fingerprint(text),
    text: length === 0 ? [] : [{ start: 0, text }],
    sentences: sentences.map(([start, end]) => [toCodePoint(start), toCodePoint(end)] as const),
  };
  return { article, sentences, mentions, view, readable };
}
