import { setImmediate } from 'node:timers/promises';
import { formatDataset } from '../dataset/format-dataset.ts';
import type { ArticleOptions } from './article-options.ts';
import { exit } from './exit.ts';
import { extractArticles } from './extract-articles.ts';
import { Failure } from './failure.ts';
import { heedInterruption } from './interruption.ts';
import { keepReadings } from './keep-readings.ts';
import type { FolderCalls } from './partial-folder.ts';
import { refuseInput } from './refuse-input.ts';
import type { Session } from './session.ts';
import { summaryWithReports } from './summary.ts';
import { type FileCalls, writeFile } from './write-file.ts';

export interface FileOutput {
  readonly output: string;
  /** Whether to use nothing that an earlier run has read. */
  readonly afresh: boolean;
  /** By default those of the system. */
  readonly calls?: FileCalls & FolderCalls;
}

/**
 * Makes one dataset of the articles at **paths** and writes it to a file. What is read of many files is kept beside it until it is written, so
 * that the same command goes on where one was cut short, to the same bytes. Rejects with a `Failure` that says so when the file cannot be written.
 */
export async function extractToFile(
  paths: readonly string[],
  options: ArticleOptions,
  { output, afresh, calls }: FileOutput,
  { terminal, package: installed, end }: Session,
): Promise<void> {
  await refuseInput(output, paths);
  const kept = keepReadings({
    output,
    afresh,
    package: installed,
    terminal,
    ...(calls === undefined ? {} : { calls }),
  });
  const interruption = await heedInterruption(terminal, paths, kept.remark);
  try {
    const { dataset, code } = await extractArticles(paths, options, terminal, kept);
    const text = formatDataset(dataset);
    // An interruption that came meanwhile is heeded before anything is written.
    await setImmediate();
    interruption.hold();
    await writeFile(output, text, calls);
    await kept.forget();
    terminal.say(`${output}: ${summaryWithReports(dataset)}`);
    end(code);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === exit.input) await kept.forget();
    const remark = error.code === exit.output ? kept.remark() : undefined;
    throw remark === undefined ? error : new Failure(error.code, `${error.message} ${remark}`, error);
  } finally {
    interruption.release();
  }
}
