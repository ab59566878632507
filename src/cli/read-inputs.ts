import { articleIds } from '../article/article-ids.ts';
import { mergeMeta } from '../article/merge-meta.ts';
import type { SourceArticle } from '../article/read-source.ts';
import type { ArticleInput } from '../events/extraction.ts';
import type { ArticleOptions } from './article-options.ts';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { findArticles } from './find-articles.ts';
import { createProgress } from './progress.ts';
import { readArticle } from './read-article.ts';
import type { Terminal } from './terminal.ts';

export interface Inputs {
  /** In the order of their paths. */
  readonly articles: readonly ArticleInput[];
  /** How many of the things named or found could not be used, or not wholly; each was said on the terminal. */
  readonly rejected: number;
}

/**
 * Reads the articles that files and folders stand for, and puts the options over what their `meta.json` and they themselves say.
 * An item of a feed is named by its title. What cannot
 * be used is said on the terminal and left out; when nothing is left, rejects with a `Failure` (input).
 */
export async function readInputs(
  paths: readonly string[],
  options: ArticleOptions,
  terminal: Terminal,
): Promise<Inputs> {
  const { articles: found, problems } = await findArticles(paths);
  for (const problem of problems) terminal.say(problem);
  const read: { readonly name: string; readonly article: SourceArticle }[] = [];
  let rejected = problems.length;
  if (found.length > 1) refuseUrl(options, found.length);
  const progress = createProgress(terminal, 'read', 'articles', found.length);
  for (const file of found) {
    const { articles, problems: said, rejected: incomplete } = await readArticle(file);
    for (const problem of said) terminal.say(problem);
    if (incomplete) rejected += 1;
    for (const article of articles) read.push({ name: article.title ?? file.name, article });
    progress.step();
  }
  progress.finish();
  if (read.length === 0) throw new Failure(exit.input, 'nothing to read: no article could be used.');
  if (read.length > 1) refuseUrl(options, read.length);
  const ids = articleIds(read.map(({ name }) => name));
  const described = describe(options, Math.max(found.length, read.length));
  const articles = read.map(({ name, article: { text, meta } }, index) => ({
    id: ids[index] ?? name,
    text,
    meta: mergeMeta(meta, described),
  }));
  return { articles, rejected };
}

function refuseUrl({ url }: ArticleOptions, count: number): void {
  if (url === undefined) return;
  throw new Failure(
    exit.usage,
    `--url is the address of one article, and there are ${count}: put each address into the meta.json of its folder.`,
  );
}

function describe(options: ArticleOptions, count: number): ArticleInput['meta'] {
  const { published, title, publisher, url, genre } = options;
  return {
    ...(published !== undefined && { published, publishedBasis: 'given' }),
    ...(title !== undefined && count === 1 && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(genre !== undefined && { genre }),
  };
}
