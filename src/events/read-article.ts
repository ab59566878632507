import type { Article, TimelineEvent, Undated } from '../dataset/types.ts';
import { cutExcerpts } from './cut-excerpts.ts';
import { describeNotice } from './describe-notice.ts';
import type { ArticleInput, ExtractOptions, NoticeCode } from './extraction.ts';
import { findUndated } from './find-undated.ts';
import { makeEvents } from './make-events.ts';
import { viewArticle } from './view-article.ts';

/** One article with its events, in the order of its text, and what should be said about it. */
export interface ArticleReading {
  readonly article: Article;
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly Undated[];
  readonly notice?: { readonly code: NoticeCode; readonly message: string };
}

/** Reads one article from its raw text. Never throws on text; a text that is not English has its sentences but no events. */
export function readArticle(input: ArticleInput, { excerpts = false }: ExtractOptions): ArticleReading {
  const { article: whole, view, sentences, mentions, readable } = viewArticle(input);
  const events = makeEvents(whole, view, sentences, mentions);
  const undated = readable ? findUndated(view, sentences.length, events) : [];
  const article = excerpts ? { ...whole, text: cutExcerpts(whole, view, events, undated) } : whole;
  const code =
    sentences.length === 0 ? 'empty' : !readable ? 'not-english' : events.length === 0 ? 'no-dates' : undefined;
  return code === undefined
    ? { article, events, undated }
    : { article, events, undated, notice: { code, message: describeNotice(code, article) } };
}
