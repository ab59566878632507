import { detectLanguage } from '../article/detect-language.ts';
import { fingerprint } from '../article/fingerprint.ts';
import { normaliseText } from '../article/normalise-text.ts';
import { splitSentences } from '../article/split-sentences.ts';
import type { Article, TimelineEvent } from '../dataset/types.ts';
import { dayFirstIn } from '../timex/en/day-first.ts';
import { detectGenre } from '../timex/en/detect-genre.ts';
import { tag, type TagContext } from '../timex/tag.ts';
import { createArticleView } from './article-view.ts';
import { cutExcerpts } from './cut-excerpts.ts';
import type { ArticleInput, ExtractOptions, NoticeCode } from './extraction.ts';
import { findPublished } from './find-published.ts';
import { findTitle } from './find-title.ts';
import { makeEvents } from './make-events.ts';
import { describeNotice } from './describe-notice.ts';

/** One article with its events, in the order of its text, and what should be said about it. */
export interface ArticleReading {
  readonly article: Article;
  readonly events: readonly TimelineEvent[];
  readonly notice?: { readonly code: NoticeCode; readonly message: string };
}

/** Reads one article from its raw text. Never throws on text; a text that is not English has its sentences but no events. */
export function readArticle(
  { id, text: raw, meta }: ArticleInput,
  { excerpts = false }: ExtractOptions,
): ArticleReading {
  const text = normaliseText(raw);
  const sentences = splitSentences(text);
  const language = meta.language ?? detectLanguage(text);
  const hemisphere = meta.hemisphere ?? 'north';
  // A text that speaks for no language is too short to tell; its dates may still be read.
  const readable = /^(?:en|und)(?:-|$)/iu.test(language);
  const dayFirst = dayFirstIn(language);
  const context: TagContext = {
    genre: meta.genre ?? detectGenre(text, meta.published),
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
  const whole: Article = {
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
  const events = makeEvents(whole, view, sentences, mentions);
  const article = excerpts ? { ...whole, text: cutExcerpts(whole, view, events) } : whole;
  const code =
    sentences.length === 0 ? 'empty' : !readable ? 'not-english' : events.length === 0 ? 'no-dates' : undefined;
  return code === undefined
    ? { article, events }
    : { article, events, notice: { code, message: describeNotice(code, article) } };
}
