import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { detectFormat } from '../article/detect-format.ts';
import { formatProblem } from '../dataset/format-problem.ts';
import type { ArticleOptions } from './article-options.ts';
import { exit } from './exit.ts';
import { type Opened, extractArticles } from './extract-articles.ts';
import { Failure } from './failure.ts';
import { readBytes } from './read-bytes.ts';
import { readDatasetFile } from './read-dataset-file.ts';
import type { Terminal } from './terminal.ts';

/**
 * What a page is to show: one dataset (a JSON file, read with all that is good in it, the rest listed on the terminal), or the
 * articles at `paths` made into one. Rejects with a `Failure`: usage when the two are mixed, when there are several datasets or
 * when article options come with a dataset; input when nothing can be used.
 */
export async function openDataset(
  paths: readonly string[],
  options: ArticleOptions,
  terminal: Terminal,
): Promise<Opened> {
  const datasets: string[] = [];
  for (const path of paths) if (await isDataset(path)) datasets.push(path);
  const [path] = datasets;
  if (path === undefined) return extractArticles(paths, options, terminal);
  if (paths.length > 1) {
    throw new Failure(exit.usage, `${path} is a dataset: name it alone, or name only articles.`);
  }
  const [option] = Object.keys(options);
  if (option !== undefined) {
    throw new Failure(exit.usage, `--${option} describes articles, and ${path} is a dataset: leave the option out.`);
  }
  const { dataset, problems } = await readDatasetFile(path);
  for (const problem of problems) terminal.say(`${path}: ${formatProblem(problem)}`);
  if (dataset === undefined) throw new Failure(exit.input, `${path} cannot be used as a dataset.`);
  return { dataset, code: problems.some(({ severity }) => severity === 'error') ? exit.rejected : exit.ok };
}

/**
 * By its name and its first characters: a JSON object is a dataset unless it says that it is a feed. A path that cannot be read is judged
 * by its name.
 */
async function isDataset(path: string): Promise<boolean> {
  const extension = extname(path).toLowerCase();
  if (extension === '.txt' || extension === '.md') return false;
  try {
    if (!(await stat(path)).isFile()) return extension === '.json';
    const start = new TextDecoder().decode(await readBytes(path, 4096));
    return detectFormat(start, path) === 'dataset' || (extension === '.json' && detectFormat(start, path) !== 'feed');
  } catch {
    return extension === '.json';
  }
}
