import { createHash, randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { exit } from './exit.ts';
import { Failure } from './failure.ts';
import { codeOf } from './reason-of.ts';

/** The file calls that are made in the folder, so that a test can let each of them fail. */
export interface FolderCalls {
  readonly mkdir: (path: string) => Promise<unknown>;
  readonly lstat: (path: string) => Promise<{ isDirectory(): boolean }>;
  readonly readdir: (path: string) => Promise<readonly string[]>;
  readonly readFile: (path: string, encoding: 'utf8') => Promise<string>;
  readonly writeFile: (path: string, text: string, options: { readonly flag: 'wx' }) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly rmdir: (path: string) => Promise<void>;
}

/** A folder of texts by their keys (64 hexadecimal digits) that outlives the process. All calls reject with the system's error. */
export interface PartialFolder {
  /** The text of a key; `undefined` when there is none, or not as it was written. */
  readonly read: (key: string) => Promise<string | undefined>;
  /** Writes a text so that it is there wholly or not at all. */
  readonly write: (key: string, text: string) => Promise<void>;
  /** Takes away all texts, those of earlier runs too, and the folder with them, unless there is something in it that is not ours. */
  readonly remove: () => Promise<void>;
}

/** Has no ending that an article has, as the folder may lie among articles. */
const marker = 'made-by-sourceline';

const notice =
  'Sourceline keeps here what it has read of articles, so that a run that is cut short can go on.\n' +
  'The folder goes when the run is done. You may delete it: the articles are then read again.\n';

const ownName = /^[0-9a-f]{64}(?:\.json|\.[0-9a-f-]{36}\.tmp)$/;

/**
 * Opens the folder **path**, or makes it. Rejects with a `Failure` (usage) when something of that name is there that Sourceline did not make,
 * and leaves it as it is; with the system's error when it cannot be made.
 */
export async function openPartialFolder(path: string, calls: FolderCalls = fs): Promise<PartialFolder> {
  try {
    await calls.mkdir(path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (!(await isOurs(path, calls))) {
      throw new Failure(
        exit.usage,
        `${path} is where what has been read would be kept, and Sourceline did not make it: rename it, or name another output with -o.`,
        error,
      );
    }
  }
  try {
    await calls.writeFile(join(path, marker), notice, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') {
      await calls.unlink(join(path, marker)).catch(() => undefined);
      await calls.rmdir(path).catch(() => undefined); // which takes away an empty folder only
      throw error;
    }
  }
  const fileOf = (key: string): string => join(path, `${key}.json`);
  return {
    async read(key) {
      const file = await calls.readFile(fileOf(key), 'utf8').catch(() => '');
      const text = file.slice(file.indexOf('\n') + 1);
      return file === seal(key, text) ? text : undefined;
    },
    async write(key, text) {
      const temporary = join(path, `${key}.${randomUUID()}.tmp`);
      try {
        // Not flushed: what a failing machine damages is found out by its seal, and read again.
        await calls.writeFile(temporary, seal(key, text), { flag: 'wx' });
        await calls.rename(temporary, fileOf(key));
      } catch (error) {
        await calls.unlink(temporary).catch(() => undefined);
        throw error;
      }
    },
    async remove() {
      const names = await calls.readdir(path);
      for (const name of names) if (ownName.test(name)) await calls.unlink(join(path, name));
      if (names.some((name) => name !== marker && !ownName.test(name))) return;
      await calls.unlink(join(path, marker));
      await calls.rmdir(path);
    },
  };
}

/** Whether **path** is a folder with our marker, or an empty one, as it is before the marker comes and after it goes. */
async function isOurs(path: string, calls: FolderCalls): Promise<boolean> {
  if (!(await calls.lstat(path)).isDirectory()) return false;
  const names = await calls.readdir(path);
  return names.length === 0 || names.includes(marker);
}

/** The text below a hash of itself and its key. */
function seal(key: string, text: string): string {
  return `${createHash('sha256').update(`${key}\n${text}`).digest('hex')}\n${text}`;
}
