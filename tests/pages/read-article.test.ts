import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../src/article/html/read-html.ts';
import { formatDataset } from '../../src/dataset/format-dataset.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { extract } from '../../src/events/extract.ts';
import { manyEvents } from './many-events.ts';
import { startSession, type Session } from './session.ts';

const sample = readFileSync('data/articles/safety-zone/article.txt', 'utf8');

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

async function fill(page: Page, text: string, published = '', title = ''): Promise<void> {
  await page.getByRole('button', { name: 'Read another article' }).click();
  await page.getByLabel('Text of the article').fill(text);
  await page.getByLabel('Published').fill(published);
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Make the timeline' }).click();
}

/** Drops a file on the page, as from a desktop. */
async function drop(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  const data = typeof bytes === 'string' ? [...new TextEncoder().encode(bytes)] : [...bytes];
  await page.evaluate(
    ({ fileName, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], fileName));
      for (const type of ['dragover', 'drop']) {
        dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }
    },
    { fileName: name, content: data },
  );
}

describe('another article, read in the page', () => {
  it('pasted with its date, gives the timeline that the command gives, to be downloaded; nothing leaves the page', async () => {
    const { page, trouble } = await session.open('');
    const requests: string[] = [];
    await page.locator('.story .title').first().waitFor();
    page.on('request', (request) => requests.push(request.url()));
    await fill(page, sample, '2025-12-01', 'A safety zone along the border');
    await page.locator('.story .title').first().waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download dataset' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('a-safety-zone-along-the-border.json');
    const made = JSON.parse(readFileSync(await download.path(), 'utf8')) as Dataset;
    const shipped = JSON.parse(readFileSync('data/datasets/safety-zone.json', 'utf8')) as Dataset;
    expect(made.events.map(({ title, date }) => [title, date])).toEqual(
      shipped.events.map(({ title, date }) => [title, date]),
    );
    expect(made.articles[0]?.published).toEqual({ edtf: '2025-12-01', basis: 'given' });
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it('without a date, years that are not stated stay so', async () => {
    const { page } = await session.open('');
    await fill(page, sample);
    await expect
      .poll(() => page.locator('.story .date strong').allTextContents())
      .toEqual(['Autumn', 'Night of 1 Nov', '30 Nov', 'Evening of 30 Nov']);
    expect(await page.locator('.head').innerText()).toContain('publication date unknown');
    await page.locator('.story [data-item]').last().click();
    expect(await page.locator('.source').innerText()).toContain('30 Nov (XXXX-11-30), evening');
    expect(await page.locator('.source').innerText()).toContain('The article does not state the year');
  });

  it('a web page, pasted, gives the dataset that Node makes of it; nothing is fetched but the reader of pages', async () => {
    const { page, trouble } = await session.open('');
    const requests: string[] = [];
    await page.locator('.story .title').first().waitFor();
    page.on('request', (request) => requests.push(request.url()));
    const html = readFileSync('tests/article/pages/wordpress-yoast-ferry/page.html', 'utf8');
    await fill(page, html);
    await expect
      .poll(() => page.locator('h1').textContent())
      .toBe('Harbor Ferry to Return in Spring After Two-Year Gap');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download dataset' }).click(),
    ]);
    const { text, meta } = readHtml(html);
    const { dataset } = extract([{ id: 'article', text, meta }]);
    expect(dataset.events.length).toBeGreaterThan(0);
    expect(readFileSync(await download.path(), 'utf8')).toBe(formatDataset(dataset));
    expect(requests.filter((url) => !url.startsWith('blob:') && !url.startsWith(session.address))).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it('what the form says goes before what the page says; a feed makes one timeline; an empty page says so', async () => {
    const { page } = await session.open('');
    await fill(page, '<html><title>Theirs</title><p>The mill burned down on 3 May.</p></html>', '1921-05-04', 'Mine');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Mine');
    expect(await page.locator('.story .date strong').allTextContents()).toEqual(['3 May 1921']);
    const item = (day: number): string =>
      `<item><title>Day ${day}</title><description>It rained on ${day} May 1921.</description></item>`;
    await fill(page, `<rss><channel><title>Post</title>${item(4)}${item(3)}</channel></rss>`);
    await expect.poll(() => page.locator('h1').textContent()).toBe('Timeline of 2 articles');
    await fill(page, '<!doctype html><div id="root"></div><script>run()</script>');
    await expect
      .poll(() => page.locator('dialog [role="alert"]').innerText())
      .toContain('save the page after it has loaded');
  });

  it('a dropped dataset opens; a dropped article asks for its date first', async () => {
    const { page } = await session.open('');
    await page.locator('.story .title').first().waitFor();
    await drop(page, 'four.json', formatDataset(manyEvents(4)));
    await expect.poll(() => page.locator('h1').textContent()).toBe('4 events');
    await drop(page, 'note.txt', 'The mill burned down on 3 May 1921.');
    expect(await page.getByLabel('Text of the article').inputValue()).toBe('The mill burned down on 3 May 1921.');
    await page.getByRole('button', { name: 'Make the timeline' }).click();
    await expect.poll(() => page.locator('.story .title').allTextContents()).toEqual(['The mill burned down']);
  });

  it.each([
    ['nothing', '', '', 'There is no text to read'],
    ['a date that is none', 'It rained on 3 May.', '2025-13-01', '2025-13-01'],
    ['a date in words', 'It rained on 3 May.', 'yesterday', 'yesterday'],
  ])('%s: one sentence in the form, and what was typed stays', async (_title, text, published, message) => {
    const { page } = await session.open('');
    await fill(page, text, published);
    expect(await page.locator('dialog [role="alert"]').innerText()).toContain(message);
    expect(await page.locator('dialog [role="alert"] li').count()).toBe(1);
    expect(await page.getByLabel('Text of the article').inputValue()).toBe(text);
    expect(await page.getByLabel('Published').inputValue()).toBe(published);
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await page.locator('.story .title').count()).toBe(4); // the timeline that was there is still there
  });

  it.each([
    ['an article without any date', 'Bread needs patience and flour. Feed the starter.', 'no date'],
    [
      'a text that is not English',
      'Der Minister sagte am Montag, dass die Brücke nicht mehr sicher sei und bald geschlossen werde.',
      'German',
    ],
  ])('%s says so, and still opens', async (_title, text, message) => {
    const { page } = await session.open('');
    await fill(page, text, '2025-12-01', 'Opened all the same');
    await expect.poll(() => page.locator('aside').innerText()).toContain(message);
    expect(await page.locator('h1').textContent()).toBe('Opened all the same');
  });

  it('a binary file and an empty one are refused by name; a dataset with one broken event shows the others', async () => {
    const { page } = await session.open('');
    await page.locator('.story .title').first().waitFor();
    await drop(page, 'photo.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 255, 254]));
    await expect.poll(() => page.locator('aside').innerText()).toContain('photo.png');
    await drop(page, 'empty.txt', '');
    await expect.poll(() => page.locator('aside').innerText()).toContain('empty.txt');
    expect(await page.locator('.story .title').count()).toBe(4);
    const broken = structuredClone(manyEvents(4)) as unknown as { events: { date: { edtf: string } }[] };
    if (broken.events[1] !== undefined) broken.events[1].date.edtf = '2023-02-30';
    await drop(page, 'broken.json', JSON.stringify(broken));
    await expect.poll(() => page.locator('.story .title').count()).toBe(3);
    expect(await page.locator('.head').innerText()).toContain('1 entry of the dataset could not be read');
    expect(await page.locator('aside').innerText()).toContain('/events/1/date/edtf');
  });
});
