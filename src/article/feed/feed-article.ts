import type { ArticleMeta } from '../read-meta.ts';

/** One item of a feed. */
export interface FeedArticle {
  readonly title: string | undefined;
  /** Blocks with a blank line between; never empty. */
  readonly text: string;
  readonly meta: ArticleMeta;
}

/** The articles of a feed in its order. */
export interface FeedReading {
  readonly articles: readonly FeedArticle[];
  /** Sentences for a person, without the name of the feed. */
  readonly problems: readonly string[];
  /** How many items could not be used. */
  readonly rejected: number;
}

/** What an item says, as it is written. */
export interface FeedItem {
  readonly title: string | undefined;
  /** HTML or plain text. */
  readonly content: string;
  readonly url: string | undefined;
  readonly authors: readonly string[];
  readonly published: string | undefined;
  /** When it was last changed: taken when nothing says when it was published. */
  readonly updated: string | undefined;
  readonly language: string | undefined;
}
