import { articleIds } from '../article/article-ids.ts';
import { detectFormat } from '../article/detect-format.ts';
import { mergeMeta } from '../article/merge-meta.ts';
import type { ArticleMeta } from '../article/read-meta.ts';
import { readSource } from '../article/read-source.ts';
import { formatProblem } from '../dataset/format-problem.ts';
import { readDataset, type DatasetReading } from '../dataset/read-dataset.ts';
import { extract } from '../events/extract.ts';

/** A dataset ready to be shown, with what is to be said of it; or why there is none. */
export type Opened =
  { readonly reading: DatasetReading; readonly notices: readonly string[] } | { readonly problems: readonly string[] };

/** So many reasons are shown of a file that cannot be opened. */
const most = 4;

/** Whether **text** is a dataset rather than an article, a page or a feed; **name** is empty for what was pasted. */
export function looksLikeDataset(text: string, name = ''): boolean {
  return detectFormat(text, name) === 'dataset';
}

/** Opens the text of a dataset. Its good events are kept, and the others are listed. */
export function openDataset(text: string, name: string): Opened {
  const reading = readDataset(text);
  if (reading.dataset === undefined)
    return { problems: reading.problems.slice(0, most).map((problem) => `${name}: ${formatProblem(problem)}`) };
  return { reading, notices: reading.problems.map((problem) => formatProblem(problem)) };
}

/**
 * Makes the dataset of the article, page or feed that **text** is, here in the browser. What **meta** says goes before what a page says
 * of itself; its title is that of the timeline when a feed holds several articles. Nothing is fetched.
 */
export async function openArticle(text: string, meta: ArticleMeta, name = ''): Promise<Opened> {
  if (text.trim() === '') return { problems: ['There is no text to read: paste an article, or choose a file.'] };
  const { articles, problems: said } = await readSource(text, name);
  const problems = said.slice(0, most).map(asSentence);
  if (articles.length === 0) return { problems };
  const several = articles.length > 1;
  const { title, ...others } = meta;
  const ids = several ? articleIds(articles.map((article) => article.title ?? 'article')) : ['article'];
  const inputs = articles.map((article, index) => ({
    id: ids[index] ?? 'article',
    text: article.text,
    meta: mergeMeta(article.meta, several ? others : meta),
  }));
  const { dataset, notices } = extract(inputs, several && title !== undefined ? { title } : {});
  const messages = notices.map(({ article, message }) => (several ? `${article}: ${message}` : message));
  return { reading: { dataset, problems: [], rejected: [] }, notices: [...problems, ...messages] };
}

function asSentence(problem: string): string {
  return problem.charAt(0).toUpperCase() + problem.slice(1);
}
