import { createHash } from 'node:crypto';
import { articleIds } from '../article/article-ids.ts';
import type { ArticleMeta } from '../article/read-meta.ts';

/** What an article's id is made of. */
export interface Named {
  /** Of its file, its folder, or its item in a feed. */
  readonly name: string;
  /** `printOf` its text and metadata, which tells articles of one name apart. */
  readonly print: string;
}

/**
 * Ids for **articles**, in their order. They follow from names and contents alone: of several with one name, which gets `-2` does not depend
 * on the folders they lie in, nor on the order in which these were named.
 */
export function nameArticles(articles: readonly Named[]): readonly string[] {
  const order = articles
    .map((article, index) => ({ ...article, index }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.print, b.print));
  const ids: string[] = [];
  for (const [place, id] of articleIds(order.map(({ name }) => name)).entries()) ids[order[place]?.index ?? place] = id;
  return ids;
}

/** The same for articles that are the same. */
export function printOf(text: string, meta: ArticleMeta): string {
  return createHash('sha256')
    .update(JSON.stringify([text, Object.entries(meta).sort(([a], [b]) => compareText(a, b))]))
    .digest('hex');
}

/** By UTF-16 units: the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
