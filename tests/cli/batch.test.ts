import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { createDice } from '../events/merge/make-news.ts';
import { type InstalledCommand, installCommand } from './installed-command.ts';
import { type Batch, makeBatch, writeArticles, writeInto } from './make-batch.ts';

const full = process.env['SOURCELINE_RUNS'] === 'full';
const count = 24;

let command: InstalledCommand;
beforeAll(async () => void (command = await installCommand()), 120_000);
afterAll(() => command.remove());

let batch: Batch;
beforeEach(async () => void (batch = await makeBatch(count)));
afterEach(() => batch.remove());

const extract = (...args: readonly string[]): ReturnType<InstalledCommand['run']> =>
  command.run(['extract', ...args], { cwd: batch.root });

/** What the command prints of **paths**, in the folder of the batch. */
async function printed(...paths: readonly string[]): Promise<string> {
  const { code, stdout } = await extract(...paths);
  expect(code).toBe(0);
  return stdout;
}

/** Starts what the tests below cut short; **grown** resolves once so many files are kept. */
function start(): { readonly child: ChildProcess; readonly grown: (files: number) => Promise<void> } {
  const child = spawn(process.execPath, [command.script, 'extract', 'articles', '-o', 'out.json'], {
    cwd: batch.root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return {
    child,
    async grown(files) {
      while (child.exitCode === null && (await kept()) < files) await setTimeout(2);
    },
  };
}

async function kept(): Promise<number> {
  const names = await fs.readdir(batch.partial).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).length;
}

describe('sourceline extract of many articles gives the same bytes', () => {
  it('whatever the order in which they are named and were written, and whether they go to a file', async () => {
    const expected = await printed('articles');
    const names = batch.news.map(({ id }) => join('articles', id));
    expect(await printed(...names)).toBe(expected);
    const dice = createDice(11);
    const shuffled = names
      .map((name) => [dice(1_000_000), name] as const)
      .sort(([a], [b]) => a - b)
      .map(([, name]) => name);
    expect(await printed(...shuffled)).toBe(expected);
    await writeArticles(join(batch.root, 'backwards'), batch.news.toReversed());
    expect(await printed('backwards')).toBe(expected);
    expect((await extract('articles', '-o', 'out.json')).code).toBe(0);
    expect(await batch.content()).toBe(expected);
  });

  it('wherever they lie: of several with one name, what they say decides', async () => {
    const folders = batch.news.map((_, index) => `${index % 7}/${index}`);
    for (const [root, order] of [
      ['one', folders],
      ['other', folders.toReversed()],
    ] as const) {
      for (const [index, { text: article }] of batch.news.entries()) {
        await writeInto(join(batch.root, root, order[index] ?? '', 'report.txt'), article);
      }
    }
    const one = await printed('one');
    expect(await printed('other')).toBe(one);
    const ids = (JSON.parse(one) as Dataset).articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(count);
    expect(ids).toContain(`report-${count}`);
  });

  it('but for ids and titles, under other names in the same order', async () => {
    for (const [index, { text: article }] of batch.news.entries()) {
      await writeInto(join(batch.root, 'one', `a-${100 + index}.txt`), article);
      await writeInto(join(batch.root, 'other', `the-${100 + index}.txt`), article);
    }
    const renamed = (await printed('one'))
      .replaceAll(/"a-(\d{3})"/gu, '"the-$1"')
      .replaceAll(/"A (\d{3})"/gu, '"The $1"');
    // Lines may break elsewhere.
    expect(JSON.parse(renamed)).toEqual(JSON.parse(await printed('other')));
  });

  it('in four time zones and locales', async () => {
    const outputs = await Promise.all(
      [
        ['UTC', 'en_US.UTF-8'],
        ['America/Los_Angeles', 'de_DE.UTF-8'],
        ['Pacific/Kiritimati', 'ar_EG.UTF-8'],
        ['Asia/Kathmandu', 'th_TH.UTF-8'],
      ].map(async ([zone, locale]) => {
        const child = spawn(process.execPath, [command.script, 'extract', 'articles'], {
          cwd: batch.root,
          env: { PATH: process.env['PATH'], TZ: zone, LANG: locale, LC_ALL: locale },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        return Promise.all([text(child.stdout), text(child.stderr)]);
      }),
    );
    expect(outputs[0]?.[0].length).toBeGreaterThan(10_000);
    expect(new Set(outputs.map((output) => output.join())).size).toBe(1);
  });
});

describe('sourceline extract', () => {
  it('brings reports of one event together and counts them, or keeps them apart', async () => {
    const together = await extract('articles', '-o', 'out.json');
    expect(together.stderr).toMatch(/^out\.json: \d+ events from 24 articles; \d+ of them told by several$/mu);
    const apart = await extract('articles', '-o', 'out.json', '--separate', '--no-resume');
    expect(apart.stderr).toMatch(/^out\.json: 96 events from 24 articles$/mu);
    const { events, edits } = JSON.parse((await batch.content()) ?? '') as Dataset;
    expect(events.every(({ evidence }) => evidence.length === 1)).toBe(true);
    expect(edits).toEqual([]);
  });
});

describe('sourceline extract of many articles, cut short', () => {
  it(
    'goes on to the same bytes after being killed at any moment',
    { timeout: full ? 1_200_000 : 400_000 },
    async () => {
      const expected = await printed('articles');
      const begun = performance.now();
      await extract('articles', '-o', 'other.json');
      const whole = performance.now() - begun;
      const dice = createDice(3);
      const [wanted, moments] = [full ? 100 : 30, 1_000];
      let [killed, resumed] = [0, 0];
      for (let turn = 0; killed < wanted; turn += 1) {
        expect(turn).toBeLessThan(4 * wanted);
        if (turn % 3 === 0) await fs.writeFile(batch.output, 'old');
        const { child } = start();
        const before = await kept();
        await setTimeout(((1 + dice(moments)) / moments) * whole);
        child.kill('SIGKILL');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
        if (child.signalCode === 'SIGKILL') killed += 1;
        expect(['old', expected], `after turn ${turn}`).toContain(await batch.content());
        // Nothing that was kept is lost, unless all was done.
        if ((await batch.content()) === 'old') expect(await kept()).toBeGreaterThanOrEqual(before);
        if (turn % 3 < 2) continue;
        const known = await kept();
        const { code, stderr } = await extract('articles', '-o', 'out.json');
        expect(code).toBe(0);
        if (known > 0) expect(stderr).toContain(`${known} of ${count} articles were already read`);
        if (known > 0) resumed += 1;
        expect(await batch.content()).toBe(expected);
        expect((await fs.readdir(batch.root)).filter((name) => name.includes('partial'))).toEqual([]);
      }
      // Where the machine is busy, few runs are killed between the first article that is kept and the end.
      expect(resumed).toBeGreaterThan(0);
    },
  );

  it('ends with 130 on Ctrl+C, says where it goes on from, and goes on', async () => {
    await fs.writeFile(batch.output, 'old');
    const { child, grown } = start();
    const said = child.stderr === null ? '' : text(child.stderr);
    await grown(5);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    const known = await kept();
    expect(known).toBeGreaterThanOrEqual(5);
    expect(await said).toMatch(
      /^sourceline: interrupted\. \d+ of 24 articles are read and kept in out\.json\.partial: the same command goes on from there\.\n$/u,
    );
    expect(await batch.content()).toBe('old');
    expect((await extract('articles', '-o', 'out.json')).stderr).toContain(
      `${known} of ${count} articles were already read`,
    );
    expect(await batch.content()).toBe(await printed('articles'));
  });

  it('ends on Ctrl+C by the signal, quietly, when it waits for a pipe', async () => {
    await promisify(execFile)('mkfifo', [join(batch.root, 'pipe')]);
    const child = spawn(process.execPath, [command.script, 'extract', 'pipe'], {
      cwd: batch.root,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const said = text(child.stderr);
    // Opening the other end to write waits until the command has opened it to read.
    const other = await fs.open(join(batch.root, 'pipe'), 'w');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
    expect(await said).toBe('');
    await other.close();
  });
});
