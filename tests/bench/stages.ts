import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import { splitSentences } from '../../src/article/split-sentences.ts';
import { extract } from '../../src/events/extract.ts';
import { english } from '../../src/timex/en/english.ts';
import { createLexer } from '../../src/timex/recognise/lex.ts';
import { recognise } from '../../src/timex/recognise/recognise.ts';
import { tag } from '../../src/timex/tag.ts';
import type { NewsArticle } from './read-news.ts';

/** What is timed: a way through one article. */
export interface Stage {
  readonly name: string;
  readonly run: (article: NewsArticle) => unknown;
}

/** The splitting of sentences, the lexer with the rules, `tag` with all that it needs, and `extract` from raw text to a dataset. */
export const stages: readonly Stage[] = [
  { name: 'sentences', run: ({ text }) => splitSentences(text) },
  {
    name: 'recognise',
    run: ({ text }) => {
      const lex = createLexer(english.grammar);
      return splitSentences(text).map(([start, end]) => recognise(lex(text.slice(start, end)), english.grammar).length);
    },
  },
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

/** The part of compromise's plugin that is used; its own types do not fit those of compromise 14. */
interface DatesView {
  readonly dates: (options: { readonly today?: string }) => { readonly get: () => unknown };
}

const calendar = nlp.extend(dates) as unknown as (text: string) => DatesView;

/** The npm packages that find dates in English, each given what it needs to read relative ones. */
export const peers: readonly Stage[] = [
  {
    name: 'chrono-node',
    run: ({ text, published }) =>
      chrono.parse(text, published === undefined ? undefined : new Date(`${published}T12:00:00Z`)),
  },
  {
    name: 'compromise-dates',
    run: ({ text, published }) => {
      return calendar(text)
        .dates(published === undefined ? {} : { today: published })
        .get();
    },
  },
];
