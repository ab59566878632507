import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../src/cli/failure.ts';
import { type Batch, makeBatch, writeInto } from './make-batch.ts';
import { failingCalls, runExtract, type Setting, wrapCalls } from './run-extract.ts';

const count = 12;

let batch: Batch;
beforeEach(async () => void (batch = await makeBatch(count)));
afterEach(() => batch.remove());

const run = (setting: Setting = {}): ReturnType<typeof runExtract> =>
  runExtract([batch.articles], { output: batch.output, ...setting });

/** The bytes of a run that nothing disturbs, as the articles now are. */
async function undisturbed(setting: Setting = {}): Promise<string> {
  const output = join(batch.root, 'undisturbed.json');
  expect(await run({ ...setting, output })).toMatchObject({ code: 0, error: undefined });
  return fs.readFile(output, 'utf8');
}

/** A run that reads everything and cannot write the output. */
async function cutShort(setting: Setting = {}): Promise<void> {
  const { calls } = failingCalls((_n, name, path) => name === 'open' && path.endsWith('.tmp'), 'ENOSPC');
  const { error } = await run({ ...setting, calls });
  expect(error).toMatchObject({ code: 4 });
}

/** A run that goes on, and how many files it read, by what it kept of them. */
async function goOn(setting: Setting = {}): Promise<{ readonly read: number; readonly stderr: string }> {
  let read = 0;
  const calls = wrapCalls((name, path, call) => {
    if (name === 'writeFile' && path.endsWith('.tmp')) read += 1;
    return call();
  });
  const { code, error, stderr } = await run({ ...setting, calls });
  expect([code, error]).toEqual([0, undefined]);
  await expect(fs.stat(batch.partial)).rejects.toMatchObject({ code: 'ENOENT' });
  return { read, stderr };
}

describe('extractToFile(paths, options, output) of many files', () => {
  it('leaves the whole old or the whole new file when the n-th file call fails, for every n, and goes on from there', async () => {
    const expected = await undisturbed();
    for (const before of ['old', undefined]) {
      for (let n = 1; ; n += 1) {
        if (before === undefined) await fs.rm(batch.output, { force: true });
        else await fs.writeFile(batch.output, before);
        const { calls, made } = failingCalls((at) => at === n, n % 2 === 0 ? 'ENOSPC' : 'EIO');
        const { error } = await run({ calls });
        if (error !== undefined) expect(error).toBeInstanceOf(Failure);
        expect(await batch.content(), `call ${n}`).toBe(error === undefined ? expected : before);
        await goOn();
        expect(await batch.content(), `call ${n}, then again`).toBe(expected);
        expect((await fs.readdir(batch.root)).sort(), `call ${n} left something behind`).toEqual(
          ['articles', 'out.json', 'undisturbed.json'].sort(),
        );
        if (made() < n) {
          expect(n).toBeGreaterThan(4 * count);
          break;
        }
      }
    }
  });

  it('says where it keeps what it has read, and reads nothing of it again', async () => {
    const expected = await undisturbed();
    const { calls } = failingCalls((_n, name, path) => name === 'open' && path.endsWith('.tmp'), 'ENOSPC');
    const { error } = await run({ calls });
    expect((error as Failure).message).toBe(
      `cannot write ${batch.output}: the disk is full. Free some space, or name a file on another disk with -o. ` +
        `${count} of ${count} articles are read and kept in ${batch.partial}: the same command goes on from there.`,
    );
    const { read, stderr } = await goOn();
    expect(read).toBe(0);
    expect(stderr).toContain(`${count} of ${count} articles were already read\n`);
    expect(await batch.content()).toBe(expected);
  });

  it('reads again what has changed: text, metadata, a name, and what is new', async () => {
    await cutShort();
    await writeInto(join(batch.articles, 'article-3', 'article.txt'), 'It rained on 3 March 2014.');
    await writeInto(join(batch.articles, 'article-4', 'meta.json'), '{"title": "Another", "published": "2014-03-05"}');
    await fs.rm(join(batch.articles, 'article-5', 'meta.json'));
    await fs.rename(join(batch.articles, 'article-6'), join(batch.articles, 'article-60'));
    await writeInto(join(batch.articles, 'new.txt'), 'It snowed on 4 March 2014.');
    const { read, stderr } = await goOn();
    expect(read).toBe(5);
    expect(stderr).toContain(`${count - 4} of ${count + 1} articles were already read\n`);
    expect(await batch.content()).toBe(await undisturbed());
  });

  it.each([
    ['cut in half', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
    ['without its seal', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['changed in one letter', (text: string) => text.replace('fire', 'hire')],
    ['not UTF-8', () => Uint8Array.of(0xff, 0x0a, 0x7b)],
  ])('reads again what is damaged: %s', async (_title, damage) => {
    await cutShort();
    const names = (await fs.readdir(batch.partial)).filter((name) => name.endsWith('.json')).sort();
    expect(names).toHaveLength(count);
    const paths = names.slice(0, 2).map((name) => join(batch.partial, name));
    for (const path of paths) await fs.writeFile(path, damage(await fs.readFile(path, 'utf8')));
    await fs.copyFile(join(batch.partial, names[3] ?? ''), join(batch.partial, names[4] ?? ''));
    expect((await goOn()).read).toBe(3);
    expect(await batch.content()).toBe(await undisturbed());
  });

  it.each([
    ['another version', { version: '1.0.1' }],
    ['another date of publication', { options: { published: '2013-01-01' } }],
    ['excerpts', { options: { excerpts: true } }],
    ['--no-resume', { afresh: true }],
  ])('uses nothing kept with %s', async (_title, setting) => {
    await cutShort();
    const { read, stderr } = await goOn(setting);
    expect(read).toBe(count);
    expect(stderr).not.toContain('already');
    expect(await batch.content()).toBe(await undisturbed(setting));
  });

  it('uses what is kept for another title, and for reports kept apart', async () => {
    await cutShort();
    const setting = { options: { title: 'Fires', separate: true } };
    expect((await goOn(setting)).read).toBe(0);
    expect(await batch.content()).toBe(await undisturbed(setting));
  });

  it('keeps nothing of few files, and nothing beside a device', async () => {
    for (const [paths, output] of [
      [[join(batch.articles, 'article-1'), join(batch.articles, 'article-2')], batch.output],
      [[batch.articles], '/dev/null'],
    ] as const) {
      const { calls } = failingCalls((_n, name) => name === 'mkdir');
      expect(await runExtract(paths, { output, calls })).toMatchObject({ code: 0, error: undefined });
    }
  });

  it('goes on without keeping anything, and says so once, when the folder cannot be written', async () => {
    const expected = await undisturbed();
    for (const failing of ['mkdir', 'writeFile']) {
      const { calls } = failingCalls((_n, name) => name === failing, 'ENOSPC');
      const { code, stderr } = await run({ calls });
      expect(code).toBe(0);
      expect(stderr.split('\n').filter((line) => line.startsWith(batch.partial))).toEqual([
        `${batch.partial}: the disk is full. What is read from here on cannot be kept: a run that is cut short reads it again.`,
      ]);
      expect(await batch.content()).toBe(expected);
      expect(await fs.readdir(batch.root)).not.toContain('out.json.partial');
    }
  });

  it.each([
    ['a folder with something in it', (path: string) => writeInto(join(path, 'mine.txt'), 'mine')],
    ['a file', (path: string) => writeInto(path, 'mine')],
    ['a link to a folder', (path: string) => fs.symlink(batch.articles, path)],
  ])('refuses what is not its own, and leaves it as it is: %s', async (_title, make) => {
    await make(batch.partial);
    const before = await fs.readdir(batch.root, { recursive: true });
    for (const afresh of [false, true]) {
      const { error } = await run({ afresh });
      expect(error).toMatchObject({
        code: 2,
        message: expect.stringContaining('Sourceline did not make it') as string,
      });
    }
    expect(await fs.readdir(batch.root, { recursive: true })).toEqual(before);
  });

  it('leaves a folder of its own in which something lies that is not its own', async () => {
    await cutShort();
    await writeInto(join(batch.partial, 'notes.json'), 'mine');
    expect(await run()).toMatchObject({ code: 0 });
    expect((await fs.readdir(batch.partial)).sort()).toEqual(['made-by-sourceline', 'notes.json']);
  });

  it('says the same of bad articles whether it reads them or remembers them', async () => {
    await writeInto(join(batch.articles, 'empty.txt'), '');
    await writeInto(join(batch.articles, 'article-2', 'meta.json'), '{"colour": "red"}');
    const said = (stderr: string): readonly string[] => stderr.split('\n').filter((line) => line.includes('articles/'));
    const { stderr: first } = await run({ output: join(batch.root, 'other.json') });
    await cutShort();
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(said(stderr)).toHaveLength(2);
    expect(said(stderr)).toEqual(said(first));
  });

  it('shows on a terminal how far it is, in one line that is gone in the end', async () => {
    const { stderr } = await run({ isTTY: true });
    const shown = stderr.split('\r\u001b[K');
    expect(shown).toContain(`read 3 of ${count} articles  [######------------------]  25 %`);
    expect(shown).toContain(`read ${count} of ${count} articles  [${'#'.repeat(24)}] 100 %`);
    expect(shown).toContain(`comparing what ${count} articles tell`);
    expect(shown.at(-1)).toMatch(/^\S+out\.json: \d+ events from 12 articles; \d+ of them told by several\n$/u);
  });

  it('says nothing of several when reports are kept apart', async () => {
    const { stderr } = await run({ options: { separate: true } });
    expect(stderr).toMatch(/out\.json: 48 events from 12 articles\n$/u);
  });
});
