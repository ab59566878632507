import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { startSession, type Session } from './session.ts';

const dataset = JSON.parse(readFileSync('data/datasets/safety-zone.json', 'utf8')) as Dataset;
const visit = dataset.events.find(({ date }) => date.edtf === '2025-11-30');
if (visit === undefined) throw new Error('the sample has no visit');

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** Chooses the visit in the story and reads its source, in a page or a frame of it. */
async function readVisit(place: Page | FrameLocator): Promise<void> {
  await place.locator(`source-timeline [data-item="${visit?.id ?? ''}"]`).click();
  expect(await place.locator('source-timeline .source mark').textContent()).toBe(visit?.evidence[0]?.quote.exact);
  expect(await place.locator('source-timeline .source mark u').textContent()).toBe('the evening of November 30');
  expect(await place.locator('source-timeline .source').innerText()).toContain('Vladimir Putin, as reported by TASS');
}

describe('a page of somebody else’s, with a strict policy', () => {
  it('embeds the timeline by element, iframe and one file, each of them to be clicked, with no policy violation', async () => {
    const { page, trouble } = await session.open('host.html');
    await readVisit(page);
    for (const frame of ['iframe[data-sourceline]', 'iframe[src="page.html"]']) {
      await page.locator(frame).scrollIntoViewIfNeeded();
      await readVisit(page.frameLocator(frame));
    }
    expect(trouble).toEqual([]);
  });

  it('keeps its own looks, its keys and its address', async () => {
    const { page } = await session.open('host.html');
    const address = page.url();
    await readVisit(page);
    expect(page.url()).toBe(address);
    expect(
      await page.evaluate(() =>
        Object.getOwnPropertyNames(window).filter((name) => /svelte|sourceline|d3/iu.test(name)),
      ),
    ).toEqual([]);
    const button = page.locator('source-timeline .head button').first();
    expect(await button.evaluate((node) => getComputedStyle(node).textTransform)).toBe('none');
    expect(await button.evaluate((node) => getComputedStyle(node).letterSpacing)).toBe('normal');
    await page.evaluate(() => document.querySelector('source-timeline')?.setAttribute('hidden', ''));
    expect(await page.locator('source-timeline').isVisible()).toBe(false);
  });

  it('tells the host page what was chosen, and takes a choice from it', async () => {
    const { page } = await session.open('host.html');
    await page.locator('source-timeline .point').first().waitFor();
    const told = page.evaluate(
      () =>
        new Promise((resolve) =>
          document
            .querySelector('source-timeline')
            ?.addEventListener('select', (event) => resolve((event as CustomEvent).detail)),
        ),
    );
    await page.locator(`source-timeline [data-item="${visit.id}"]`).click();
    expect(await told).toEqual({ id: visit.id });
    await page.evaluate(
      (id) => document.querySelector('source-timeline')?.setAttribute('event', id),
      dataset.events[0]?.id ?? '',
    );
    await expect
      .poll(() => page.locator('source-timeline .item.selected .title').textContent())
      .toBe(dataset.events[0]?.title);
  });

  it.each([
    ['a dataset that is not there', 'datasets/none.json', 'the server answered 404'],
    ['a page instead of a dataset', 'host.css', 'is not whole or not JSON'],
    ['HTML instead of a dataset', 'index.html', 'is a web page, not a dataset'],
    ['another format', '../.sourceline-none/../../x', 'the server answered'],
  ])(
    '%s: says so in its own box, keeps the fallback, fires error, and can be tried again',
    async (_title, src, message) => {
      const { page } = await session.open('host.html');
      const element = page.locator('source-timeline');
      const failed = page.evaluate(
        (address) =>
          new Promise((resolve) => {
            const timeline = document.querySelector('source-timeline');
            timeline?.addEventListener('error', (event) =>
              resolve((event as CustomEvent<{ message: string }>).detail.message),
            );
            timeline?.setAttribute('src', address);
          }),
        src,
      );
      expect(await failed).toContain(message);
      expect(await element.locator('[role="alert"]').innerText()).toContain(message);
      expect(await element.getByText('The timeline needs JavaScript.').isVisible()).toBe(true);
      await page.evaluate(() =>
        document.querySelector('source-timeline')?.setAttribute('src', 'datasets/safety-zone.json'),
      );
      await element.locator('.point').first().waitFor();
    },
  );

  it('removed and put back, it stands as before; two of them do not know each other', async () => {
    const { page, trouble } = await session.open('host.html');
    await page.locator('source-timeline .point').first().waitFor();
    await page.evaluate(() => {
      const timeline = document.querySelector('source-timeline');
      const parent = timeline?.parentNode;
      if (!timeline || !parent) return;
      const other = timeline.cloneNode(true);
      parent.insertBefore(other, timeline);
      timeline.remove();
      parent.insertBefore(timeline, other);
    });
    await page.locator('source-timeline').nth(1).scrollIntoViewIfNeeded();
    await page.locator('source-timeline').nth(1).locator('.point').first().waitFor();
    await page.locator('source-timeline').first().locator(`[data-item="${visit.id}"]`).click();
    expect(await page.locator('source-timeline').first().locator('.item.selected').count()).toBe(1);
    expect(await page.locator('source-timeline').nth(1).locator('.item.selected').count()).toBe(0);
    expect(trouble).toEqual([]);
  });
});

describe('the one-file page', () => {
  it('works from disk with the network off', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sourceline-page-')), 'page.html');
    execFileSync(process.execPath, ['dist/cli/sourceline.js', 'embed', 'data/datasets/safety-zone.json', '-o', file]);
    const context = await session.browser.newContext({ offline: true, viewport: { width: 1280, height: 960 } });
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('console', (message) => trouble.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    await readVisit(page);
    expect(trouble).toEqual([]);
  });
});
