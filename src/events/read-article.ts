import type { Article, TimelineEvent, Undated } from '../dataset/types.ts';
import { cutExcerpts } from './cut-excerpts.ts';
import type { ArticleInput, ExtractOptions, NoticeCode } from './extraction.ts';
import { findHeadline } from './find-title.ts';
import { traceArticle } from './trace-article.ts';

/** One article with its events, in the order of its text, and what should be said about it. */
export interface ArticleReading {
  readonly article: Article;
  /** Whether its title is its own; one without is called by its id (`renameReading`). */
  readonly isTitled: boolean;
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly Undated[];
  readonly notice?: { readonly code: NoticeCode; readonly message: string };
}

/** Reads one article from its raw text. Never throws on text; a text that is not English has its sentences but no events. */
export function readArticle(input: ArticleInput, options: ExtractOptions): ArticleReading {
  const { article: whole, view, notice, undated, ...found } = traceArticle(input, options);
  const events = [...found.events, ...found.placed];
  const { excerpts = false } = options;
  const article = excerpts ? { ...whole, text: cutExcerpts(whole, view, events, undated) } : whole;
  const isTitled = input.meta.title !== undefined || findHeadline(view.text) !== undefined;
  return { article, isTitled, events, undated, ...(notice === undefined ? {} : { notice }) };
}
