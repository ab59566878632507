import type { Dataset } from '../dataset/types.ts';
import { extract } from '../events/extract.ts';
import type { ArticleOptions } from './article-options.ts';
import { type ExitCode, exit } from './exit.ts';
import { readInputs } from './read-inputs.ts';
import type { Terminal } from './terminal.ts';

/** A dataset to write or draw, and whether everything named went into it (`ok`) or not (`rejected`). */
export interface Opened {
  readonly dataset: Dataset;
  readonly code: ExitCode;
}

/** Makes one dataset of the articles at `paths`, saying every notice on the terminal. Rejects as `readInputs` does. */
export async function extractArticles(
  paths: readonly string[],
  options: ArticleOptions,
  terminal: Terminal,
): Promise<Opened> {
  const { articles, rejected } = await readInputs(paths, options, terminal);
  const { dataset, notices } = extract(articles, {
    ...(options.title !== undefined && { title: options.title }),
    ...(options.excerpts !== undefined && { excerpts: options.excerpts }),
  });
  for (const { article, message } of notices) terminal.say(`${article}: ${message}`);
  return { dataset, code: rejected > 0 ? exit.rejected : exit.ok };
}
