import type { ArticleInput, Extraction, ExtractOptions } from './extraction.ts';
import { joinReadings } from './join-readings.ts';
import { readArticle } from './read-article.ts';

/**
 * Makes a dataset of **articles**: their texts, the dated events in them, each with its sentence and who says so.
 *
 * Pure and deterministic: the same articles and options give the same dataset, in whatever order the articles come (they are put
 * in the order of their ids) and in every time zone and locale. Events are in the order of `compareEvents`. Text is never an
 * error; what a person should know of an article is a notice. Those who cannot hold all texts at once read one article after the
 * other (`readArticle`) and bring the readings together in the end (`joinReadings`), which comes to the same.
 */
export function extract(articles: readonly ArticleInput[], options: ExtractOptions = {}): Extraction {
  return joinReadings(
    withUniqueIds(articles).map((article) => readArticle(article, options)),
    options,
  );
}

/** By id, then by text, so that the order in which articles come changes nothing. */
function withUniqueIds(articles: readonly ArticleInput[]): readonly ArticleInput[] {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return [...articles]
    .sort(
      (a, b) =>
        compareText(a.id, b.id) ||
        compareText(a.text, b.text) ||
        compareText(JSON.stringify(a.meta), JSON.stringify(b.meta)),
    )
    .map((article) => {
      let id = article.id;
      let count = counts.get(article.id) ?? 2;
      for (; seen.has(id); count += 1) id = `${article.id}-${count}`;
      counts.set(article.id, count);
      seen.add(id);
      return id === article.id ? article : { ...article, id };
    });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
