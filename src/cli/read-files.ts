import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import type { FoundArticle, FoundArticles } from './find-articles.ts';
import { createProgress } from './progress.ts';
import type { FileReading } from './read-article.ts';
import type { Terminal } from './terminal.ts';

/** What came of all files. */
export interface FilesRead<T> {
  /** In the order of their paths. */
  readonly articles: readonly T[];
  /** How many of the things named or found could not be used, or not wholly; each was said on the terminal. */
  readonly rejected: number;
}

/**
 * Does what is to be done with each of the files found, one after the other, so that only what **read** gives is held of them, and shows
 * how far it is. What cannot be used is said on the terminal and left out; when nothing is left, rejects with a `Failure` (input).
 */
export async function readFiles<T>(
  { articles: found, problems: unfound }: FoundArticles,
  terminal: Terminal,
  read: (file: FoundArticle) => Promise<FileReading<T>>,
): Promise<FilesRead<T>> {
  for (const problem of unfound) terminal.say(problem);
  const all: T[] = [];
  let rejected = unfound.length;
  const progress = createProgress(terminal, 'read', 'articles', found.length);
  for (const file of found) {
    const { articles, problems, rejected: incomplete } = await read(file);
    for (const problem of problems) terminal.say(problem);
    if (incomplete) rejected += 1;
    for (const article of articles) all.push(article);
    progress.step();
  }
  progress.finish();
  if (all.length === 0) throw new Failure(exit.input, 'nothing to read: no article could be used.');
  return { articles: all, rejected };
}
