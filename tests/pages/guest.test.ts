import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { startSession, type Session } from './session.ts';

const dataset = JSON.parse(readFileSync('data/datasets/safety-zone.json', 'utf8')) as Dataset;
const d3 = readFileSync('node_modules/d3/dist/d3.min.js', 'utf8');

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** A host page of **body** in which the element's script comes where the test puts it. */
async function host(body: string): Promise<{ readonly page: Page; readonly trouble: string[] }> {
  const opened = await session.open('icon.svg');
  await opened.page.route('**/host-of-test.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="icon.svg"><body>${body}</body>`,
    }),
  );
  await opened.page.route('**/d3.js', (route) => route.fulfill({ contentType: 'text/javascript', body: d3 }));
  await opened.page.goto(`${session.address}host-of-test.html`);
  return opened;
}

const script = '<script src="element/sourceline.js"></script>';
const element = '<source-timeline src="datasets/safety-zone.json"></source-timeline>';
const zoomed = `<svg id="theirs" width="300" height="200" style="background:#eee"></svg><script src="d3.js"></script>
  <script>var zooms = 0; d3.select('#theirs').call(d3.zoom().on('zoom', () => zooms++)); d3.select(window).on('resize.host', () => {});</script>`;

async function drag(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not drawn`);
  await page.mouse.move(box.x + 100, box.y + 40);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 40, { steps: 4 });
  await page.mouse.up();
}

/** Counts the `load` events of the element from now on. */
async function countLoads(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(globalThis, { loads: 0 });
    document.addEventListener('load', () => ((globalThis as unknown as { loads: number }).loads += 1), true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { loads: number }).loads);
}

describe('<source-timeline> as a guest', () => {
  it.each([
    ['after', `${script}${element}${zoomed}`],
    ['before', `${zoomed}${script}${element}`],
  ])('lives beside a d3 of the page that comes %s it, and leaves nothing on window', async (_title, body) => {
    const { page, trouble } = await host(body);
    await page.locator('source-timeline .point').first().waitFor();
    await drag(page, 'source-timeline .chart');
    await drag(page, '#theirs');
    await drag(page, 'source-timeline .chart');
    await drag(page, '#theirs');
    expect(await page.evaluate(() => (globalThis as unknown as { zooms: number }).zooms)).toBeGreaterThan(4);
    expect(trouble).toEqual([]);
  });

  it('adds nothing to window but what the browser does for every element', async () => {
    const { page } = await host('<script>var known = new Set(Reflect.ownKeys(window));</script>' + script + element);
    await page.locator('source-timeline .point').first().waitFor();
    await drag(page, 'source-timeline .chart');
    const added = await page.evaluate(() =>
      Reflect.ownKeys(globalThis)
        .filter((key) => !(globalThis as unknown as { known: Set<PropertyKey> }).known.has(key))
        .map(String),
    );
    expect(added.filter((key) => key !== 'known')).toEqual([]);
  });

  it('loads an address that comes later, and data that came before the script', async () => {
    const { page } = await host(`${script}<source-timeline id="late"></source-timeline>`);
    await page.waitForTimeout(300);
    await page.evaluate(() => document.querySelector('#late')?.setAttribute('src', 'datasets/safety-zone.json'));
    await page.locator('#late .point').first().waitFor();
    const early = await host(
      `<source-timeline></source-timeline><script>document.querySelector('source-timeline').data = ${JSON.stringify(dataset).replaceAll('<', '\\u003c')};</script>${script}`,
    );
    await early.page.locator('source-timeline .point').first().waitFor();
    expect(early.trouble).toEqual([]);
  });

  it('loads once, also with data set at once and after moving in its page', async () => {
    const { page } = await host(`${script}<div id="there"></div>`);
    const loads = await countLoads(page);
    await page.evaluate((data) => {
      const timeline = document.createElement('source-timeline');
      document.body.append(timeline);
      Object.assign(timeline, { data });
    }, dataset);
    await page.locator('source-timeline .point').first().waitFor();
    await page.evaluate(() =>
      document.querySelector('#there')?.append(document.querySelector('source-timeline') ?? ''),
    );
    await page.locator('source-timeline .point').first().waitFor();
    await page.waitForTimeout(300);
    expect(await loads()).toBe(1);
  });

  it('takes the same choice again after its reader has chosen another event', async () => {
    const { page } = await host(`${script}${element}`);
    const [first, second] = dataset.events;
    const chosen = page.locator('source-timeline .item.selected .title');
    const set = (id: string): Promise<void> =>
      page.evaluate((event) => document.querySelector('source-timeline')?.setAttribute('event', event), id);
    await page.locator('source-timeline .point').first().waitFor();
    await set(first?.id ?? '');
    await expect.poll(() => chosen.textContent()).toBe(first?.title);
    await page.locator('source-timeline [data-item]').nth(1).click();
    await expect.poll(() => chosen.textContent()).toBe(second?.title);
    await set(first?.id ?? '');
    await expect.poll(() => chosen.textContent()).toBe(first?.title);
  });

  it('keeps what it shows within its box, whatever height and direction the page gives it', async () => {
    const { page } = await host(
      `${script}<div dir="rtl"><source-timeline src="datasets/safety-zone.json" style="height: 400px"></source-timeline></div><p id="next">Next</p>`,
    );
    await page.locator('source-timeline .flag').first().waitFor();
    const outside = await page.evaluate(() => {
      const root = document.querySelector('source-timeline')?.shadowRoot;
      const top = document.querySelector('#next')?.getBoundingClientRect().top ?? 0;
      const visible = document.elementFromPoint(200, top + 8)?.id;
      const loose = [...(root?.querySelectorAll('.flag') ?? [])].filter((flag) => {
        const box = flag.querySelector('rect')?.getBoundingClientRect();
        return [...flag.querySelectorAll('text')].some((text) => text.getBoundingClientRect().left < (box?.left ?? 0));
      });
      return { visible, loose: loose.length };
    });
    expect(outside).toEqual({ visible: 'next', loose: 0 });
  });

  it('hidden and shown again, it keeps its zoom', async () => {
    const { page } = await host(`${script}${element}`);
    await page.locator('source-timeline .point').first().waitFor();
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(500);
    const windowWidth = (): Promise<number> =>
      page.locator('source-timeline .overview .window').evaluate((node) => node.getBoundingClientRect().width);
    const before = await windowWidth();
    await page.evaluate(() => document.querySelector('source-timeline')?.setAttribute('hidden', ''));
    await page.waitForTimeout(200);
    await page.evaluate(() => document.querySelector('source-timeline')?.removeAttribute('hidden'));
    await page.waitForTimeout(300);
    expect(await windowWidth()).toBeCloseTo(before, 0);
    await page.setViewportSize({ width: 500, height: 900 });
    await page.waitForTimeout(300);
    await page.setViewportSize({ width: 1280, height: 960 });
    await page.waitForTimeout(300);
    expect(await windowWidth()).toBeCloseTo(before, 0);
  });
});
