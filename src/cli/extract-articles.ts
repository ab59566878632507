import { articleIds } from '../article/article-ids.ts';
import type { Dataset } from '../dataset/types.ts';
import type { ExtractOptions } from '../events/extraction.ts';
import { joinReadings } from '../events/join-readings.ts';
import { readArticle } from '../events/read-article.ts';
import { renameReading } from '../events/rename-reading.ts';
import type { ArticleOptions } from './article-options.ts';
import { describeArticle } from './describe-article.ts';
import { type ExitCode, exit } from './exit.ts';
import { findArticles } from './find-articles.ts';
import { keepNothing, type KeptReadings } from './keep-readings.ts';
import { loadArticle } from './load-article.ts';
import { nameArticles } from './name-articles.ts';
import { many } from './progress.ts';
import { readFiles } from './read-files.ts';
import { readInput } from './read-inputs.ts';
import { formatNumber } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** A dataset to write or draw, and whether everything named went into it (`ok`) or not (`rejected`). */
export interface Opened {
  readonly dataset: Dataset;
  readonly code: ExitCode;
}

/**
 * Makes one dataset of the articles at `paths`, saying every notice on the terminal. Each file is read and extracted before the next is
 * opened, and **kept** remembers what was found in it. Rejects with a `Failure`: input when nothing can be read, usage when the options are not
 * for so many articles.
 */
export async function extractArticles(
  paths: readonly string[],
  options: ArticleOptions,
  terminal: Terminal,
  kept: KeptReadings = keepNothing,
): Promise<Opened> {
  const { title, excerpts, separate, knownTimes, ...described } = options;
  const reading: ExtractOptions = {
    ...(excerpts !== undefined && { excerpts }),
    ...(knownTimes !== undefined && { knownTimes }),
  };
  const found = await findArticles(paths);
  const count = found.articles.length;
  describeArticle(options, count);
  await kept.open(count, [described, reading]);
  const { articles, rejected } = await readFiles(found, terminal, async (file) => {
    const loaded = await loadArticle(file);
    return kept.recall(loaded, async () => {
      const { articles: inputs, ...rest } = await readInput(loaded, options, count);
      return {
        ...rest,
        articles: inputs.map(({ name, print, text, meta }) => {
          const [id = name] = articleIds([name]);
          return { name, print, reading: readArticle({ id, text, meta }, reading) };
        }),
      };
    });
  });
  const recalled = kept.recalled();
  if (recalled !== undefined) terminal.say(recalled);
  if (articles.length >= many) terminal.show(`comparing what ${formatNumber(articles.length)} articles tell`);
  const ids = nameArticles(articles);
  const { dataset, notices } = joinReadings(
    articles.map((article, index) => renameReading(article.reading, ids[index] ?? article.name)),
    { ...(title !== undefined && { title }), ...(separate === true && { merge: false }) },
  );
  terminal.show(undefined);
  for (const { article, message } of notices) terminal.say(`${article}: ${message}`);
  return { dataset, code: rejected > 0 ? exit.rejected : exit.ok };
}
