import * as fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ArticleOptions } from '../../src/cli/article-options.ts';
import { extractToFile, type FileOutput } from '../../src/cli/extract-to-file.ts';
import type { FileCalls, FileHandle } from '../../src/cli/write-file.ts';
import type { FolderCalls } from '../../src/cli/partial-folder.ts';
import { createTerminal, type Sink } from '../../src/cli/terminal.ts';

export type Calls = FileCalls & FolderCalls;

/** What a run of `extractToFile` came to. */
export interface Extracting {
  /** `undefined` when it did not end by itself. */
  readonly code: number | undefined;
  readonly error: unknown;
  readonly stderr: string;
}

export interface Setting extends Partial<FileOutput> {
  readonly isTTY?: boolean;
  readonly options?: ArticleOptions;
  readonly version?: string;
}

/** Runs the command's work in this process, where its file calls can be counted and made to fail. */
export async function runExtract(
  paths: readonly string[],
  { output = '', afresh = false, calls, isTTY = false, options = {}, version = '1.0.0' }: Setting,
): Promise<Extracting> {
  let stderr = '';
  const sink: Sink = {
    isTTY,
    write(text, done) {
      stderr += text;
      done();
      return true;
    },
  };
  let code: number | undefined;
  const none = '';
  const error: unknown = await extractToFile(
    paths,
    options,
    { output, afresh, ...(calls === undefined ? {} : { calls }) },
    {
      terminal: createTerminal(sink, sink),
      package: {
        version,
        program: fileURLToPath(import.meta.url),
        sample: none,
        datasets: none,
        reader: none,
        element: none,
      },
      end: (ended) => (code = ended),
    },
  ).then(
    () => undefined,
    (failure: unknown) => failure,
  );
  return { code, error, stderr };
}

/** What a wrapped call does: **call** is the real one, **half** leaves it half done. */
export type Step = <T>(name: string, path: string, call: () => Promise<T>, half?: () => Promise<unknown>) => Promise<T>;

/** The real file calls, each of them made by **step**. */
export function wrapCalls(step: Step): Calls {
  const wrap = (handle: fs.FileHandle, path: string): FileHandle => ({
    writeFile: (text) =>
      step(
        'write',
        path,
        () => handle.writeFile(text, 'utf8'),
        () => handle.writeFile(text.slice(0, text.length / 2), 'utf8'),
      ),
    sync: () => step('sync', path, () => handle.sync()),
    close: () =>
      step(
        'close',
        path,
        () => handle.close(),
        () => handle.close(),
      ),
  });
  return {
    realpath: (path) => step('realpath', path, () => fs.realpath(path)),
    stat: (path) => step('stat', path, () => fs.stat(path)),
    open: (path, flags, mode) => step('open', path, async () => wrap(await fs.open(path, flags, mode), path)),
    rename: (from, to) => step('rename', to, () => fs.rename(from, to)),
    unlink: (path) => step('unlink', path, () => fs.unlink(path)),
    mkdir: (path) => step('mkdir', path, () => fs.mkdir(path)),
    lstat: (path) => step('lstat', path, () => fs.lstat(path)),
    readdir: (path) => step('readdir', path, () => fs.readdir(path)),
    readFile: (path, encoding) => step('readFile', path, () => fs.readFile(path, encoding)),
    writeFile: (path, text, options) =>
      step(
        'writeFile',
        path,
        () => fs.writeFile(path, text, options),
        () => fs.writeFile(path, text.slice(0, text.length / 2), options),
      ),
    rmdir: (path) => step('rmdir', path, () => fs.rmdir(path)),
  };
}

/** The real calls, of which those fail that **fails** says, counted from 1. */
export function failingCalls(
  fails: (n: number, name: string, path: string) => boolean,
  code = 'EIO',
): { readonly calls: Calls; readonly made: () => number } {
  let made = 0;
  const calls = wrapCalls(async (name, path, call, half) => {
    made += 1;
    if (!fails(made, name, path)) return call();
    await half?.();
    throw Object.assign(new Error('planted'), { code });
  });
  return { calls, made: () => made };
}
