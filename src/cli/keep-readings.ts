import { lstat, realpath, stat } from 'node:fs/promises';
import type { ArticleReading } from '../events/read-article.ts';
import { Failure } from './failure.ts';
import type { LoadedArticle } from './load-article.ts';
import type { Named } from './name-articles.ts';
import type { Package } from './package-root.ts';
import { type FolderCalls, openPartialFolder, type PartialFolder } from './partial-folder.ts';
import { many } from './progress.ts';
import type { FileReading } from './read-article.ts';
import { type KeyOf, readingKeys } from './reading-key.ts';
import { reasonOf } from './reason-of.ts';
import { formatNumber } from './summary.ts';
import type { Terminal } from './terminal.ts';

/** An article read before it is known how many have its name; its id is that of the only one. */
export interface NamedReading extends Named {
  readonly reading: ArticleReading;
}

export type Extracted = FileReading<NamedReading>;

/** Keeps what is read of each file until the output is safe, so that a run that is cut short can go on. */
export interface KeptReadings {
  /** To be called once **count** files have been found, and it is known with which **options** they are read. */
  readonly open: (count: number, options: unknown) => Promise<void>;
  /** What is kept of this file, or else what **read** gives, which is then kept. */
  readonly recall: (file: LoadedArticle, read: () => Promise<Extracted>) => Promise<Extracted>;
  /** What there is to say once all files are read. */
  readonly recalled: () => string | undefined;
  /** What there is to say when the run is cut short. */
  readonly remark: () => string | undefined;
  /** Takes everything away: the output is safe. */
  readonly forget: () => Promise<void>;
}

/** Keeps nothing. */
export const keepNothing: KeptReadings = {
  open: () => Promise.resolve(),
  recall: (_file, read) => read(),
  recalled: () => undefined,
  remark: () => undefined,
  forget: () => Promise.resolve(),
};

export interface Keeping {
  readonly output: string;
  /** Whether to begin with nothing, whatever an earlier run has kept. */
  readonly afresh: boolean;
  readonly package: Package;
  readonly terminal: Terminal;
  readonly calls?: FolderCalls;
}

/**
 * Keeps what is read for **output** in the folder `<output>.partial` beside it, a file for each file read: from as many files on as are worth
 * a line of progress. Nothing that is wrong with the folder stops the run, it only can no longer go on later, which is said once; but
 * a folder of that name that is not ours is refused with a `Failure` (usage).
 */
export function keepReadings({ output, afresh, package: installed, terminal, calls }: Keeping): KeptReadings {
  let path = `${output}.partial`;
  let folder: PartialFolder | undefined;
  let keyOf: KeyOf = () => undefined;
  let [total, kept, known] = [0, 0, 0];
  /** Whether more can be kept. */
  let keeps = false;
  const giveUp = (error: unknown): void => {
    keeps = false;
    terminal.say(
      `${path}: ${reasonOf(error)}. What is read from here on cannot be kept: a run that is cut short reads it again.`,
    );
  };
  return {
    async open(count, options) {
      total = count;
      const place = count < many ? undefined : await placeBeside(output);
      if (place === undefined) return;
      path = place;
      try {
        if (afresh) await (await openPartialFolder(path, calls)).remove();
        folder = await openPartialFolder(path, calls);
        keyOf = await readingKeys(installed, options);
        keeps = true;
      } catch (error) {
        if (error instanceof Failure) throw error;
        giveUp(error);
      }
    },
    async recall(file, read) {
      const key = folder === undefined ? undefined : keyOf(file);
      const text = key === undefined ? undefined : await folder?.read(key);
      if (text !== undefined) {
        known += 1;
        return JSON.parse(text) as Extracted;
      }
      const reading = await read();
      if (key === undefined || !keeps) return reading;
      try {
        await folder?.write(key, JSON.stringify(reading));
        kept += 1;
      } catch (error) {
        giveUp(error);
      }
      return reading;
    },
    recalled: () => (known === 0 ? undefined : `${ofTotal(known, total)} were already read`),
    remark: () =>
      known + kept === 0
        ? undefined
        : `${ofTotal(known + kept, total)} are read and kept in ${path}: the same command goes on from there.`,
    async forget() {
      try {
        await folder?.remove();
      } catch (error) {
        terminal.say(`${path}: ${reasonOf(error)}. It is of no use any more: delete it.`);
      }
    },
  };
}

function ofTotal(part: number, total: number): string {
  return `${formatNumber(part)} of ${formatNumber(total)} articles`;
}

/** The folder beside the file that **output** leads to; `undefined` for a device or pipe, beside which nothing belongs. */
async function placeBeside(output: string): Promise<string | undefined> {
  try {
    if (!(await stat(output)).isFile()) return undefined;
    const target = (await lstat(output)).isSymbolicLink() ? await realpath(output) : output;
    return `${target}.partial`;
  } catch {
    return `${output}.partial`;
  }
}
