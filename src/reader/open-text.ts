import { formatProblem } from '../dataset/format-problem.ts';
import { readDataset, type DatasetReading } from '../dataset/read-dataset.ts';
import { extract } from '../events/extract.ts';
import type { ArticleMeta } from '../article/read-meta.ts';

/** A dataset ready to be shown, with what is to be said of it; or why there is none. */
export type Opened =
  { readonly reading: DatasetReading; readonly notices: readonly string[] } | { readonly problems: readonly string[] };

/** So many reasons are shown of a file that cannot be opened. */
const most = 4;

/** Whether **text** looks like a dataset rather than an article: the first thing in it opens a JSON object. */
export function looksLikeDataset(text: string): boolean {
  return /^\s*\{/u.test(text);
}

/** Opens the text of a dataset. Its good events are kept, and the others are listed. */
export function openDataset(text: string, name: string): Opened {
  const reading = readDataset(text);
  if (reading.dataset === undefined)
    return { problems: reading.problems.slice(0, most).map((problem) => `${name}: ${formatProblem(problem)}`) };
  return { reading, notices: reading.problems.map((problem) => formatProblem(problem)) };
}

/** Makes the dataset of one article, here in the browser. */
export function openArticle(text: string, meta: ArticleMeta): Opened {
  if (text.trim() === '') return { problems: ['There is no text to read: paste an article, or choose a file.'] };
  const { dataset, notices } = extract([{ id: 'article', text, meta }]);
  return { reading: { dataset, problems: [], rejected: [] }, notices: notices.map(({ message }) => message) };
}
