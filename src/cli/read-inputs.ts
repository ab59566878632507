import type { ArticleInput } from '../events/extraction.ts';
import { articleIds } from './article-ids.ts';
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
 * Reads the articles that files and folders stand for, and puts the options over what their `meta.json` says. What cannot
 * be used is said on the terminal and left out; when nothing is left, rejects with a `Failure` (input).
 */
export async function readInputs(
  paths: readonly string[],
  options: ArticleOptions,
  terminal: Terminal,
): Promise<Inputs> {
  const { articles: found, problems } = await findArticles(paths);
  for (const problem of problems) terminal.say(problem);
  if (options.url !== undefined && found.length > 1) {
    throw new Failure(
      exit.usage,
      `--url is the address of one article, and there are ${found.length}: put each address into the meta.json of its folder.`,
    );
  }
  const ids = articleIds(found.map(({ name }) => name));
  const articles: ArticleInput[] = [];
  let rejected = problems.length;
  const progress = createProgress(terminal, 'read', 'articles', found.length);
  for (const [index, article] of found.entries()) {
    const { text, meta, problems: said, rejected: incomplete } = await readArticle(article);
    for (const problem of said) terminal.say(problem);
    if (incomplete) rejected += 1;
    if (text !== undefined)
      articles.push({ id: ids[index] ?? article.name, text, meta: { ...meta, ...describe(options, found.length) } });
    progress.step();
  }
  progress.finish();
  if (articles.length === 0) throw new Failure(exit.input, 'nothing to read: no article could be used.');
  return { articles, rejected };
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
