import type { TimelineEvent, Undated } from '../dataset/types.ts';
import type { Decision } from './decision.ts';
import { describeNotice } from './describe-notice.ts';
import { placeKnownTimes } from './discourse/place-known-times.ts';
import type { ArticleInput, ExtractOptions, NoticeCode } from './extraction.ts';
import { findUndated } from './find-undated.ts';
import { makeEvents } from './make-events.ts';
import { viewArticle, type ViewedArticle } from './view-article.ts';

/** All that reading an article finds out: of this the dataset keeps the findings, an explanation the reasons. */
export interface ArticleTrace extends ViewedArticle {
  /** Of the dates in the article's text, in its order; inherited dates last. */
  readonly events: readonly TimelineEvent[];
  /** Events of known times, which the text names without a date; none unless they are asked for. */
  readonly placed: readonly TimelineEvent[];
  readonly undated: readonly Undated[];
  readonly decisions: readonly Decision[];
  readonly notice?: { readonly code: NoticeCode; readonly message: string };
}

/** Reads an article and keeps what was decided on the way. Never throws on text. */
export function traceArticle(
  input: ArticleInput,
  { knownTimes = false }: Pick<ExtractOptions, 'knownTimes'> = {},
): ArticleTrace {
  const viewed = viewArticle(input);
  const { article, view, sentences, mentions, readable } = viewed;
  const { events, decisions } = makeEvents(article, view, sentences, mentions);
  const named = readable ? findUndated(view, sentences.length, events) : [];
  const { events: placed, undated } = knownTimes ? placeKnownTimes(article, named) : { events: [], undated: named };
  const dated = events.length + placed.length > 0;
  const code = sentences.length === 0 ? 'empty' : !readable ? 'not-english' : !dated ? 'no-dates' : undefined;
  return {
    ...viewed,
    events,
    placed,
    undated,
    decisions,
    ...(code === undefined ? {} : { notice: { code, message: describeNotice(code, article) } }),
  };
}
