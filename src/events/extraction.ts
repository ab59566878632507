import type { ArticleMeta } from '../article/read-meta.ts';
import type { Dataset } from '../dataset/types.ts';

/** An article as it comes in; **text** need not be normalised. */
export interface ArticleInput {
  /** Unique among the articles; a repeated one gets `-2`, `-3` … */
  readonly id: string;
  readonly text: string;
  readonly meta: ArticleMeta;
}

export interface ExtractOptions {
  /** Of the dataset; by default that of the only article, or "Timeline of n articles". */
  readonly title?: string;
  /** Keep only the passages with a sentence on each side instead of whole texts. */
  readonly excerpts?: boolean;
  /** Propose reports of one event in several articles as one event (`splitMerged` takes one back); by default when there are several. */
  readonly merge?: boolean;
  /** Place well-known events that are named without a date ("the Maidan revolution") by background knowledge, marked as such; off by default. */
  readonly knownTimes?: boolean;
}

export type NoticeCode = 'empty' | 'not-english' | 'no-dates';

/** Something that a person should know of one article; never an error. */
export interface Notice {
  /** Id of the article. */
  readonly article: string;
  readonly code: NoticeCode;
  /** One sentence, with the remedy where there is one. */
  readonly message: string;
}

export interface Extraction {
  readonly dataset: Dataset;
  /** In the order of the dataset's articles. */
  readonly notices: readonly Notice[];
}
