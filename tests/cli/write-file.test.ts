import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/cli/failure.ts';
import { type FileCalls, type FileHandle, writeFile } from '../../src/cli/write-file.ts';
import { buildModule } from './build-module.ts';

let folder: string;
beforeEach(async () => void (folder = await fs.mkdtemp(join(tmpdir(), 'sourceline-write-'))));
afterEach(() => fs.rm(folder, { recursive: true }));

/** The real calls, of which the n-th fails: with nothing done, or (a write) with half of it done. */
function failingAt(n: number): { readonly calls: FileCalls; readonly made: () => number } {
  let made = 0;
  const step = async <T>(call: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> => {
    made += 1;
    if (made !== n) return call();
    await half?.();
    throw Object.assign(new Error('planted'), { code: 'EIO' });
  };
  const wrap = (handle: fs.FileHandle): FileHandle => ({
    writeFile: (text) =>
      step(
        () => handle.writeFile(text, 'utf8'),
        () => handle.writeFile(text.slice(0, text.length / 2), 'utf8'),
      ),
    sync: () => step(() => handle.sync()),
    close: () =>
      step(
        () => handle.close(),
        () => handle.close(),
      ),
  });
  const calls: FileCalls = {
    realpath: (path) => step(() => fs.realpath(path)),
    stat: (path) => step(() => fs.stat(path)),
    open: (path, flags, mode) => step(async () => wrap(await fs.open(path, flags, mode))),
    rename: (from, to) => step(() => fs.rename(from, to)),
    unlink: (path) => step(() => fs.unlink(path)),
  };
  return { calls, made: () => made };
}

describe('writeFile(path, text) leaves the whole old or the whole new file', () => {
  const oldText = 'old '.repeat(1000);
  const newText = 'new '.repeat(5000);

  for (const before of ['an old file', 'no file']) {
    it(`when the n-th call fails, for every n, over ${before}`, async () => {
      const target = join(folder, 'out.json');
      for (let n = 1; ; n += 1) {
        if (before === 'no file') await fs.rm(target, { force: true });
        else await fs.writeFile(target, oldText);
        const { calls, made } = failingAt(n);
        const outcome = await writeFile(target, newText, calls).catch((error: unknown) => error);
        const content = await fs.readFile(target, 'utf8').catch(() => undefined);
        const old = before === 'no file' ? undefined : oldText;
        expect([old, newText], `call ${n}`).toContain(content);
        if (outcome === undefined) expect(content, `call ${n} reported success`).toBe(newText);
        else {
          expect(outcome).toBeInstanceOf(Failure);
          expect(content, `call ${n} reported failure`).toBe(old);
        }
        expect(await fs.readdir(folder), `call ${n} left something behind`).toEqual(
          content === undefined ? [] : ['out.json'],
        );
        if (made() < n) break;
      }
    });
  }

  it('when the process is killed at any moment', { timeout: 120_000 }, async () => {
    const script = join(await buildModule('src/cli/write-file.ts', join(folder, 'built')), 'write-file.js');
    const target = join(folder, 'out.json');
    const versions = ['a', 'b'].map((letter) => letter.repeat(400_000));
    const loop = `
      const { writeFile } = await import(${JSON.stringify(script)});
      process.stdout.write('.');
      for (let turn = 0; ; turn += 1) await writeFile(${JSON.stringify(target)}, 'ab'[turn % 2].repeat(400_000));`;
    const rounds = process.env['SOURCELINE_RUNS'] === 'full' ? 100 : 10;
    for (let round = 0; round < rounds; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module', '--eval', loop], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await setTimeout(20 + ((round * 37) % 100) / 4);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const content = await fs.readFile(target, 'utf8').catch(() => undefined);
      if (content !== undefined) expect(versions.includes(content), `after ${content.length} characters`).toBe(true);
    }
  });
});

describe('writeFile(path, text)', () => {
  it('follows a link and keeps a file as private as it was', async () => {
    const target = join(folder, 'real.json');
    await fs.writeFile(target, 'old', { mode: 0o600 });
    await fs.symlink(target, join(folder, 'link.json'));
    await writeFile(join(folder, 'link.json'), 'new');
    expect(await fs.readFile(target, 'utf8')).toBe('new');
    expect((await fs.stat(target)).mode & 0o777).toBe(0o600);
    expect((await fs.lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true);
  });

  it('writes into a pipe as it is', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const [read] = await Promise.all([fs.readFile(pipe, 'utf8'), writeFile(pipe, 'through')]);
    expect(read).toBe('through');
    expect((await fs.stat(pipe)).isFIFO()).toBe(true);
  });

  it.each([
    [
      'a folder that is not there',
      'missing/out.json',
      /^cannot write \S+missing\/out\.json: there is no such file or folder\. Make the folder first/,
    ],
    ['a folder', '.', /^cannot write \S+: it is (a folder|in use)\. Name another file with -o\.$/],
  ])('names the place and the remedy: %s', async (_title, path, message) => {
    const failure = await writeFile(join(folder, path), 'text').catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 4, message: expect.stringMatching(message) as string });
  });
});
