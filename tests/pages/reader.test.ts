import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { manyEvents } from './many-events.ts';
import { startSession, type Session } from './session.ts';

const dataset = JSON.parse(readFileSync('data/datasets/safety-zone.json', 'utf8')) as Dataset;
const visit = dataset.events.find(({ date }) => date.edtf === '2025-11-30');
const inspection = dataset.events.find(({ date }) => date.rule === 'en/inherited');
if (visit === undefined || inspection === undefined) throw new Error('the sample has no visit');
/** The inspection leads the ring of its day, which the visit, in the evening, shares. */
const ring = inspection.id;
/** A whole day stands before its evening. */
const inOrder = [...dataset.events.slice(0, 2), inspection, visit];
const sentence = visit.evidence[0]?.quote.exact ?? '';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** A ring or bar of the chart, by the event that leads it. */
function markOf(page: Page, id: string): Locator {
  return page.locator(`.chart :is(.point, .bar)[data-event="${id}"]`);
}

/** The title of the visit in the flag of its day. */
function entryOf(page: Page, id: string): Locator {
  return page.locator(`.flag .entry[data-event="${id}"]`);
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.waitFor({ state: 'attached' }); // a line has no height of its own, so it is never "visible"
  const box = await locator.boundingBox();
  if (box === null) throw new Error('it is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until a mark has come to rest, and tells where. */
async function restOf(page: Page, locator: Locator): Promise<number> {
  let before = Number.NaN;
  for (let i = 0; i < 40; i++) {
    // While the chart zooms, an element may be written anew.
    const box = await locator.boundingBox();
    const x = box === null ? Number.NaN : box.x + box.width / 2;
    if (Math.abs(x - before) < 0.01) return x;
    before = x;
    await page.waitForTimeout(60);
  }
  throw new Error('it does not come to rest');
}

describe('the reader page, with the sample', () => {
  it('shows the events in order, in the story and in the chart', async () => {
    const { page, trouble } = await session.open('');
    await page.locator('.story .title').last().waitFor();
    expect(await page.locator('.story .title').allTextContents()).toEqual(inOrder.map(({ title }) => title));
    const places = await Promise.all(inOrder.slice(0, 3).map(async ({ id }) => (await middleOf(markOf(page, id))).x));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(trouble).toEqual([]);
  });

  it('a click on the visit shows its exact sentence, the date words, how the year was read, and TASS', async () => {
    const { page, trouble } = await session.open('');
    await entryOf(page, visit.id).click();
    expect(await page.locator('.source mark').textContent()).toBe(sentence);
    const words = page.locator('.source mark u');
    expect(await words.textContent()).toBe('the evening of November 30');
    expect(await words.evaluate((node) => getComputedStyle(node).textDecorationLine)).toBe('underline');
    const source = await page.locator('.source').innerText();
    expect(source).toContain('“the evening of November 30” → 2025-11-30, evening.');
    expect(source).toContain('The year comes from the publication date, 1 Dec 2025 (assumed).');
    expect(source).toContain('Vladimir Putin, as reported by TASS');
    expect(source).toContain('sentence 2 of 19');
    expect(await page.locator('.story .item.selected .title').textContent()).toBe(visit.title);
    expect(trouble).toEqual([]);
  });

  it('a click on a flag chooses the same event as one on its mark', async () => {
    const { page } = await session.open('');
    const night = dataset.events[1];
    await entryOf(page, night?.id ?? '').click();
    expect(await page.locator('.source mark').textContent()).toBe(night?.evidence[0]?.quote.exact);
    await page.keyboard.press('Escape');
    await markOf(page, night?.id ?? '').click();
    expect(await page.locator('.source mark').textContent()).toBe(night?.evidence[0]?.quote.exact);
  });

  it('scrolling the story moves the chart, and nothing is chosen by it', async () => {
    const { page } = await session.open('', { viewport: { width: 1280, height: 690 } });
    await markOf(page, ring).dblclick(); // zooms in on the last event
    await page.keyboard.press('Escape');
    await page.locator('.chart').focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('+');
    await restOf(page, page.locator('.chart .axis').first());
    const first = dataset.events[1]; // 1 November: out of view now
    if (first === undefined) throw new Error('the sample has too few events');
    await markOf(page, first.id).waitFor({ state: 'detached' });
    await page.locator('.body > .story').hover();
    await expect
      .poll(
        async () => {
          await page.mouse.wheel(0, -12);
          return markOf(page, first.id).count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    const x = await restOf(page, markOf(page, first.id));
    expect(x).toBeGreaterThan(28);
    expect(x).toBeLessThan(1252);
    expect(await page.locator('.item.selected').count()).toBe(0);
  });

  it('keys go from event to event, open and close the source', async () => {
    const { page } = await session.open('');
    await page.locator('.chart').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await page.locator('.source mark').textContent()).toBe(sentence);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.source mark').textContent()).toBe(inspection.evidence[0]?.quote.exact);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.item.selected .title').textContent()).toBe(dataset.events[1]?.title);
    expect(await page.locator('[aria-live="polite"]').textContent()).toBe(
      `Night of 1 Nov 2025, ${dataset.events[1]?.title ?? ''}, 2 of 4`,
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('.item.selected').count()).toBe(0);
  });

  it('the wheel scrolls the page, Ctrl with it zooms, Shift with it pans', async () => {
    const { page } = await session.open('');
    const mark = markOf(page, ring);
    const { x, y } = await middleOf(page.locator('.chart'));
    await page.mouse.move(x, y);
    const before = await restOf(page, mark);
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(120);
    expect(await restOf(page, mark)).toBe(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -8);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await middleOf(mark)).x).toBeGreaterThan(before + 5);
    const zoomed = await restOf(page, mark);
    expect((zoomed - x) / (before - x)).toBeCloseTo(2 ** 0.08, 3); // about the pointer, which stays where it is
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 30);
    await page.keyboard.up('Shift');
    await expect.poll(async () => (await middleOf(mark)).x).toBeCloseTo(zoomed - 30, 0);
  });

  it('a drag pans by as many pixels, and does not choose', async () => {
    const { page } = await session.open('');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const { x, y } = await middleOf(page.locator('.chart'));
    const second = markOf(page, dataset.events[1]?.id ?? '');
    await page.waitForTimeout(400);
    const before = await restOf(page, second);
    await page.mouse.move(x, y - 80);
    await page.mouse.down();
    await page.mouse.move(x + 40, y - 80, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await middleOf(second)).x).toBeCloseTo(before + 40, 0);
    expect(await page.locator('.item.selected').count()).toBe(0);
  });

  it('the overview jumps where it is clicked', async () => {
    const { page } = await session.open('');
    for (let i = 0; i < 3; i++) await page.getByRole('button', { name: 'Zoom in' }).click();
    await restOf(page, page.locator('.overview .window'));
    const box = await page.locator('.overview').boundingBox();
    if (box === null) throw new Error('no overview');
    await page.mouse.click(box.x + box.width - 60, box.y + 20);
    await markOf(page, ring).waitFor();
    await page.getByRole('button', { name: 'Fit' }).click();
    for (const { id } of inOrder.slice(0, 3)) await markOf(page, id).waitFor();
  });

  it('an address opens with its event chosen and follows the choice without filling the history', async () => {
    const { page } = await session.open(`#event=${visit.id}`);
    expect(await page.locator('.source mark').textContent()).toBe(sentence);
    const before = await page.evaluate(() => history.length);
    await page.locator('.story [data-item]').first().click();
    expect(new URL(page.url()).hash).toBe(`#event=${dataset.events[0]?.id ?? ''}`);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  it('shows the whole article with every dated sentence marked, and another one chooses its event', async () => {
    const { page } = await session.open(`#event=${visit.id}`);
    await page.getByRole('button', { name: 'Show in the full article' }).click();
    expect(await page.locator('.text').textContent()).toBe(dataset.articles[0]?.text[0]?.text);
    expect(await page.locator('.text [role="button"]').count()).toBe(4);
    expect(await page.locator('.text .chosen').textContent()).toBe(sentence);
    await page.locator('.text [role="button"]').nth(3).click();
    expect(await page.locator('.item.selected .title').textContent()).toBe(dataset.events[0]?.title);
  });

  it('narrow: the source unfolds in the story, and the strip follows the page', async () => {
    const { page, trouble } = await session.open('', { viewport: { width: 375, height: 640 } });
    await page.locator(`[data-item="${visit.id}"]`).click();
    expect(await page.locator('.unfolded mark').textContent()).toBe(sentence);
    expect(await page.locator('.unfolded mark u').textContent()).toBe('the evening of November 30');
    await page.mouse.move(180, 400);
    await page.mouse.wheel(0, 700);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect((await page.locator('.chart').boundingBox())?.y).toBe(0); // sticks to the top
    expect(trouble).toEqual([]);
  });
});

describe('the story follows the chart', () => {
  it('on a narrow page too, where the page itself scrolls', async () => {
    const { page } = await session.open('', { viewport: { width: 375, height: 640 } });
    await page.route('**/many.json', (route) => route.fulfill({ json: manyEvents(50) }));
    await page.goto(`${session.address}?dataset=many.json#event=e-000028`);
    await expect
      .poll(() => page.locator('.item.selected').evaluate((node) => Math.round(node.getBoundingClientRect().top)))
      .toBeLessThan(400);
    await page.locator('.chart').focus();
    await page.keyboard.press('End');
    await expect
      .poll(() =>
        page.locator('[data-item="e-000031"]').evaluate((node) => Math.round(node.getBoundingClientRect().top)),
      )
      .toBeLessThan(640);
  });

  it('Escape belongs to the page when nothing is chosen, and the whole article stays open while its sentences are chosen', async () => {
    const { page } = await session.open(`#event=${visit.id}`);
    await page.getByRole('button', { name: 'Show in the full article' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Back to the sentence');
    await page.locator('.text [role="button"]').nth(3).click();
    await expect.poll(() => page.locator('.text .chosen').count()).toBe(2); // the season has two sentences
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.text').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('.item.selected').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('chart');
    await page.evaluate(() => {
      addEventListener('keydown', (event) => Object.assign(globalThis, { taken: event.defaultPrevented }));
    });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (globalThis as unknown as { taken: boolean }).taken)).toBe(false);
  });
});
