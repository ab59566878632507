import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ArticleInput } from '../../src/events/extraction.ts';
import { makeNews } from '../events/merge/make-news.ts';

/** A folder of articles on a disk of its own, and a place for what is made of them. */
export interface Batch {
  readonly root: string;
  readonly articles: string;
  readonly output: string;
  /** Where the command keeps what it has read. */
  readonly partial: string;
  readonly news: readonly ArticleInput[];
  /** The output; `undefined` when there is none. */
  content(): Promise<string | undefined>;
  remove(): Promise<void>;
}

/** Articles of four dated sentences each, which tell the same stories: always the same ones for **count** and **seed**. */
export async function makeBatch(count: number, seed = 7): Promise<Batch> {
  const root = await mkdtemp(join(tmpdir(), 'sourceline-batch-'));
  const articles = join(root, 'articles');
  const output = join(root, 'out.json');
  const news = shortNews(count, seed);
  await writeArticles(articles, news);
  return {
    root,
    articles,
    output,
    partial: `${output}.partial`,
    news,
    content: () => readFile(output, 'utf8').catch(() => undefined),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** News with years in proportion to their number, as a longer archive has. */
export function shortNews(count: number, seed: number): readonly ArticleInput[] {
  return makeNews(count, seed, Math.max(1, count / 4)).map(({ id, text, meta }) => ({
    id,
    text: text.split('\n').slice(0, 4).join('\n'),
    meta,
  }));
}

/** A folder for each article, with its `meta.json`, in the order given. */
export async function writeArticles(folder: string, articles: readonly ArticleInput[]): Promise<void> {
  for (const { id, text, meta } of articles) {
    await writeInto(join(folder, id, 'article.txt'), text);
    await writeInto(join(folder, id, 'meta.json'), JSON.stringify(meta));
  }
}

/** Writes a file, and the folders that it lies in. */
export async function writeInto(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
