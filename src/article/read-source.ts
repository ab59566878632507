import { detectFormat } from './detect-format.ts';
import { readFrontMatter } from './read-front-matter.ts';
import type { ArticleMeta } from './read-meta.ts';

/** An article out of a source. */
export interface SourceArticle {
  /** Its title where the source holds several, to be named by. */
  readonly title: string | undefined;
  readonly text: string;
  readonly meta: ArticleMeta;
}

/** What a source holds; `problems` are sentences for a person, without the name of the source. */
export interface SourceReading {
  readonly articles: readonly SourceArticle[];
  readonly problems: readonly string[];
  /** How many articles could not be used. */
  readonly rejected: number;
}

/**
 * Reads the articles of a decoded source by its format (`detectFormat`): a page or a text holds one, a feed one an item. A page or
 * feed without text holds none, and the problems say what to do. The source must not be a dataset.
 *
 * The readers of HTML are loaded when the first page or feed comes: they weigh more than everything else in the reader page.
 */
export async function readSource(text: string, name: string): Promise<SourceReading> {
  const format = detectFormat(text, name);
  if (format === 'html') {
    const { readHtml } = await import('./html/read-html.ts');
    const { text: body, meta, problems } = readHtml(text);
    const articles = body === '' ? [] : [{ title: undefined, text: body, meta }];
    return { articles, problems, rejected: articles.length === 0 ? 1 : 0 };
  }
  if (format === 'feed') {
    const { readFeed } = await import('./feed/read-feed.ts');
    return readFeed(text);
  }
  if (format === 'markdown') {
    const { text: body, meta, problems } = readFrontMatter(text);
    return { articles: [{ title: undefined, text: body, meta }], problems, rejected: 0 };
  }
  return { articles: [{ title: undefined, text, meta: {} }], problems: [], rejected: 0 };
}
