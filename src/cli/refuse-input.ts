import { realpath } from 'node:fs/promises';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { findArticles } from './find-articles.ts';

/** Refuses to write **output** over one of the files that it is made of: the **paths** themselves, or the articles below them. */
export async function refuseInput(output: string, paths: readonly string[]): Promise<void> {
  const target = await realpath(output).catch(() => undefined);
  if (target === undefined) return;
  const { articles } = await findArticles(paths).catch(() => ({ articles: [] }));
  for (const path of [...paths, ...articles.map(({ textPath }) => textPath)]) {
    if ((await realpath(path).catch(() => undefined)) === target) {
      throw new Failure(exit.usage, `${output} is one of the files read: name another file with -o.`);
    }
  }
}
