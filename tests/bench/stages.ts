import { splitSentences } from '../../src/article/split-sentences.ts';
import { extract } from '../../src/events/extract.ts';
import { tag } from '../../src/timex/tag.ts';
import type { NewsArticle } from './read-news.ts';

/** What is timed: a way through one article. */
export interface Stage {
  readonly name: string;
  readonly run: (article: NewsArticle) => unknown;
}

/** `tag` with the splitting of sentences that it needs, and `extract` from raw text to a dataset. */
export const stages: readonly Stage[] = [
  {
    name: 'tag',
    run: ({ text, published }) =>
      tag(text, splitSentences(text), {
        genre: 'news',
        hemisphere: 'north',
        ...(published === undefined ? {} : { published }),
      }),
  },
  {
    name: 'extract',
    // The language is given: otherwise what is no prose would be left unread, and fast.
    run: ({ text, published }) =>
      extract([
        { id: 'a', text, meta: { language: 'en', genre: 'news', ...(published === undefined ? {} : { published }) } },
      ]),
  },
];
