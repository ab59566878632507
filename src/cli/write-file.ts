import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { codeOf, reasonOf } from './reason-of.ts';
import { ClosedPipe } from './terminal.ts';

/** The file calls that a write makes, so that a test can let each of them fail. */
export interface FileCalls {
  readonly realpath: (path: string) => Promise<string>;
  readonly stat: (path: string) => Promise<{ readonly mode: number; isFile(): boolean; isDirectory(): boolean }>;
  readonly open: (path: string, flags: string, mode?: number) => Promise<FileHandle>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
}

export interface FileHandle {
  writeFile(text: string, encoding: 'utf8'): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Writes `text` to `path` as UTF-8 so that at every moment, whatever fails or kills the process, the file is the whole
 * old or the whole new one: to a temporary file in the same folder, flushed to the disk, then renamed over the target.
 *
 * A link is followed and its target replaced; the new file is readable to nobody to whom the old one was not; a device or
 * pipe (`/dev/stdout`) is written directly. Rejects with a `Failure` (output) that names `path`; the temporary file is then removed.
 */
export async function writeFile(path: string, text: string, calls: FileCalls = fs): Promise<void> {
  try {
    const target = await resolveTarget(path, calls);
    if (target.direct) await fill(await calls.open(target.path, 'w'), text, false);
    else await replace(target.path, target.mode, text, calls);
  } catch (error) {
    // Whoever read the pipe has enough.
    if (codeOf(error) === 'EPIPE') throw new ClosedPipe();
    throw new Failure(exit.output, `cannot write ${path}: ${reasonOf(error)}. ${remedyFor(error)}`, error);
  }
}

interface Target {
  readonly path: string;
  readonly mode: number;
  readonly direct: boolean;
}

async function resolveTarget(path: string, calls: FileCalls): Promise<Target> {
  try {
    const stats = await calls.stat(path);
    // What a link such as /dev/stdout leads to may be a pipe, which has no path of its own.
    if (!stats.isFile() && !stats.isDirectory()) return { path, mode: 0, direct: true };
    return { path: await calls.realpath(path), mode: stats.mode & 0o777, direct: false };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { path, mode: 0o666, direct: false };
  }
}

async function replace(target: string, mode: number, text: string, calls: FileCalls): Promise<void> {
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target).slice(0, 80)}.${randomUUID()}.tmp`);
  const handle = await calls.open(temporary, 'wx', mode);
  try {
    await fill(handle, text, true);
    await calls.rename(temporary, target);
  } catch (error) {
    // The first error is the one to report; a leftover that cannot be removed either changes nothing about it.
    await calls.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder, calls);
}

async function fill(handle: FileHandle, text: string, sync: boolean): Promise<void> {
  try {
    await handle.writeFile(text, 'utf8');
    if (sync) await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the rename itself last; systems that cannot flush a folder have nothing to do here, and the file is whole. */
async function syncFolder(folder: string, calls: FileCalls): Promise<void> {
  try {
    const handle = await calls.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

function remedyFor(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'Make the folder first, or name another file with -o.';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'Free some space, or name a file on another disk with -o.';
  return 'Name another file with -o.';
}
