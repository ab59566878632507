import { articleIds } from '../article/article-ids.ts';
import { explainArticle } from '../events/explain/explain-article.ts';
import { formatExplanation } from '../events/explain/format-explanation.ts';
import type { ArticleOptions } from './article-options.ts';
import { type ExitCode, exit } from './exit.ts';
import { findArticles } from './find-articles.ts';
import { loadArticle } from './load-article.ts';
import { readFiles } from './read-files.ts';
import { readInput } from './read-inputs.ts';
import type { Terminal } from './terminal.ts';

/**
 * Writes to stdout how each of the articles at **paths** is read, one after the other, with two empty lines between, and says on the terminal what
 * cannot be used. Rejects as `extractArticles` does.
 */
export async function explainArticles(
  paths: readonly string[],
  options: ArticleOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const found = await findArticles(paths);
  const known = options.knownTimes === true ? { knownTimes: true } : {};
  let count = 0;
  const { rejected } = await readFiles(found, terminal, async (file) => {
    const { articles, ...rest } = await readInput(await loadArticle(file), options, found.articles.length);
    for (const { name, text, meta } of articles) {
      const [id = name] = articleIds([name]);
      await terminal.print(
        `${count === 0 ? '' : '\n\n'}${formatExplanation(explainArticle({ id, text, meta }, known))}`,
      );
      count += 1;
    }
    return { ...rest, articles: articles.map(({ name }) => name) };
  });
  return rejected > 0 ? exit.rejected : exit.ok;
}
