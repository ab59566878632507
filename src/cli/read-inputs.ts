import type { ArticleInput } from '../events/extraction.ts';
import { mergeMeta } from '../article/merge-meta.ts';
import type { ArticleOptions } from './article-options.ts';
import { describeArticle } from './describe-article.ts';
import { findArticles, type FoundArticle } from './find-articles.ts';
import { type LoadedArticle, loadArticle } from './load-article.ts';
import { nameArticles, type Named, printOf } from './name-articles.ts';
import { type FileReading, readArticle } from './read-article.ts';
import { type FilesRead, readFiles } from './read-files.ts';
import type { Terminal } from './terminal.ts';

/** An article before it is known how many have its name. */
export type NamedInput = Named & Pick<ArticleInput, 'text' | 'meta'>;

/**
 * Reads the articles that files and folders stand for, whole and all at once. What cannot be used is said on the terminal and left out; when
 * nothing is left, rejects with a `Failure` (input).
 */
export async function readInputs(
  paths: readonly string[],
  options: ArticleOptions,
  terminal: Terminal,
): Promise<FilesRead<ArticleInput>> {
  const found = await findArticles(paths);
  const { articles, rejected } = await readFiles(found, terminal, async (file: FoundArticle) =>
    readInput(await loadArticle(file), options, found.articles.length),
  );
  const ids = nameArticles(articles);
  return {
    articles: articles.map(({ name, text, meta }, index) => ({ id: ids[index] ?? name, text, meta })),
    rejected,
  };
}

/**
 * Reads the articles of one file of **count**, and puts the options over what its `meta.json` and it say. An item of a feed is named by its
 * title. Rejects with a `Failure` (usage) when the options are not for so many.
 */
export async function readInput(
  file: LoadedArticle,
  options: ArticleOptions,
  count: number,
): Promise<FileReading<NamedInput>> {
  const read = await readArticle(file);
  const described = describeArticle(options, Math.max(count, read.articles.length));
  return {
    ...read,
    articles: read.articles.map(({ title, text, meta: said }) => {
      const meta = mergeMeta(said, described);
      return { name: title ?? file.name, print: printOf(text, meta), text, meta };
    }),
  };
}
