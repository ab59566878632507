import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEvents } from '../bench/chart/make-events.ts';
import { startSession, type Session } from './session.ts';

const pictures = 'tests/output/screenshots';

let session: Session;
beforeAll(async () => {
  session = await startSession();
  mkdirSync(pictures, { recursive: true });
});
afterAll(() => session.close());

/** What a page can be handed: typed arrays as the text of their bytes. */
function packed(count: number): Readonly<Record<string, string>> {
  const { start, end, lane, importance } = makeEvents(count);
  return Object.fromEntries(
    Object.entries({ start, end, lane, importance }).map(([name, { buffer }]) => [
      name,
      Buffer.from(buffer).toString('base64'),
    ]),
  );
}

interface Given {
  readonly bytes?: Readonly<Record<string, string>>;
  readonly days?: readonly number[];
  readonly from?: number;
}

/** A page of somebody else's with one element, which gets columns by its property. */
async function open(given: Given, attributes = ''): Promise<{ readonly page: Page; readonly trouble: string[] }> {
  const { page, trouble } = await session.open('', { viewport: { width: 1280, height: 720 } });
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>host</title><body style="margin:0"><source-timeline ${attributes}></source-timeline>`,
    }),
  );
  await page.goto(new URL('host.html', session.address).href);
  await page.addScriptTag({ content: readFileSync('dist/element/sourceline.js', 'utf8') });
  await page.evaluate(async ({ bytes, days = [], from = 0 }) => {
    const unpack = async (text: string): Promise<ArrayBuffer> =>
      (await fetch(`data:application/octet-stream;base64,${text}`)).arrayBuffer();
    const element = document.querySelector<HTMLElement & { columns?: unknown }>('source-timeline');
    if (element === null) throw new Error('no element');
    element.style.height = '700px';
    const shown = new Promise((resolve, reject) => {
      element.addEventListener('load', resolve);
      element.addEventListener('error', (event: Event) =>
        reject(new Error(event instanceof CustomEvent ? JSON.stringify(event.detail) : event.type)),
      );
    });
    const title = (i: number): string => `Event number ${i + 1}`;
    const passage = (i: number): string => `That was event number ${i + 1}, the office said.`;
    element.columns =
      bytes === undefined
        ? { start: days.map((day) => from + day * 86_400_000), title, passage }
        : {
            start: new Float64Array(await unpack(bytes['start'] ?? '')),
            end: new Float64Array(await unpack(bytes['end'] ?? '')),
            lane: new Uint8Array(await unpack(bytes['lane'] ?? '')),
            importance: new Float32Array(await unpack(bytes['importance'] ?? '')),
            lanes: ['Politics', 'Economy', 'Conflict', 'Culture', 'Science'],
            title,
            passage,
          };
    await shown;
  }, given);
  await page.waitForTimeout(700);
  return { page, trouble };
}

const total = async (page: Page): Promise<number> => {
  const texts = await page.locator('.pill text').allTextContents();
  return texts.reduce((sum, text) => sum + Number.parseInt(text.replaceAll(',', ''), 10), 0);
};

describe('<source-timeline>.columns', () => {
  it.each([12_000, 1_000_000])('%i events in five lanes: counts, flags, a header for each lane', async (count) => {
    const { page, trouble } = await open({ bytes: packed(count) });
    if (process.env['ACCEPT'] === '1')
      writeFileSync(join(pictures, `columns-${count}-light.png`), await page.screenshot());
    expect(await page.locator('.lanes button').count()).toBe(5);
    expect(await page.locator('.flag').count()).toBeGreaterThan(2);
    // At this width all is counted, but what stands alone.
    expect(await total(page)).toBeGreaterThan(count * 0.9);
    const bytes = await page.evaluate(
      () => document.querySelector<Element & { indexBytes: number }>('source-timeline')?.indexBytes ?? NaN,
    );
    expect(bytes / count).toBeLessThan(50);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('a count zooms in when it is clicked, and a flag leads to its sentence', async () => {
    const { page, trouble } = await open({ bytes: packed(12_000) });
    const before = await total(page);
    await page.locator('.pill').nth(2).click();
    await page.waitForTimeout(900);
    expect(await total(page)).toBeLessThan(before / 2);
    await page.locator('.flag .entry').first().click();
    const title = await page.locator('.item.selected .title').textContent();
    expect(await page.locator('.source mark').textContent()).toBe(
      `That was ${title?.replace('Event', 'event')}, the office said.`,
    );
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('a thousand on one day stand in one column, which opens as a list', async () => {
    const days = [0, ...Array.from({ length: 1000 }, () => 40), 90];
    const { page, trouble } = await open({ days, from: Date.UTC(2024, 0, 1) });
    expect(await page.locator('.point text').allTextContents()).toEqual(['1,000']);
    await page.locator('.point.many').click();
    await page.locator('.only').waitFor();
    const titles = await page.locator('.story .title:visible').allTextContents();
    expect(titles.length).toBe(1000);
    expect(titles[0]).toBe('Event number 2');
    await page.locator('.chart').focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.story .title:visible').count()).toBe(1002);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('a search counts what it finds among a million, and Enter goes from one to the next', async () => {
    const { page, trouble } = await open({ bytes: packed(1_000_000) });
    await page.locator('input[type=search]').fill('number 99999');
    await expect.poll(() => page.locator('.search .quiet').textContent(), { timeout: 30_000 }).toContain('19');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.search .quiet').textContent()).toContain('1 of 19');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.search .quiet').textContent()).toContain('2 of 19');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('a lane folds and unfolds, and lanes can be left', async () => {
    const { page, trouble } = await open({ bytes: packed(12_000) });
    const height = async (): Promise<number> => (await page.locator('.chart').boundingBox())?.height ?? 0;
    const open_ = await height();
    await page.locator('.lanes button').first().click();
    await expect.poll(height).toBeLessThan(open_);
    await page.locator('.lanes button').first().click();
    await expect.poll(height).toBe(open_);
    await page.locator('select').first().selectOption('');
    await expect.poll(() => page.locator('.lanes button').count()).toBe(0);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  it('names the column, the place and what is wrong', async () => {
    await expect(open({ days: [0, NaN, 2] })).rejects.toThrow(
      /columns\.start\[1\] is NaN: expected milliseconds that a Date can hold/,
    );
  });
});
