import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/events/extract.ts';
import { audit } from './audit.ts';
import { manyEvents } from './many-events.ts';
import { startSession, type Session } from './session.ts';

/** Where the pictures are that the README shows and people compare with the design; remade by `npm run accept`. */
const pictures = 'tests/output/screenshots';

const widths = [
  [1280, 960],
  [768, 1024],
  [375, 1000],
] as const;
const schemes = ['light', 'dark'] as const;

let session: Session;
beforeAll(async () => {
  session = await startSession();
  mkdirSync(pictures, { recursive: true });
});
afterAll(() => session.close());

/** An article that has dates with a year and dates without. */
const mixed = extract([
  { id: 'strike', text: readFileSync('tests/cases/cannery-strike/article.txt', 'utf8'), meta: { genre: 'news' } },
]).dataset;

async function open(page: Page, dataset: unknown): Promise<void> {
  await page.route('**/other.json', (route) => route.fulfill({ json: dataset }));
  await page.goto(`${session.address}?dataset=other.json`);
}

async function chooseLast(page: Page): Promise<void> {
  await page.locator('[data-item]').last().click();
}

/** A state of the page: how it comes about, and the name of its picture if it is kept. */
const states: readonly (readonly [title: string, picture: string, prepare: (page: Page) => Promise<void>])[] = [
  ['the sample, its last event chosen', 'reader', chooseLast],
  ['the sample, nothing chosen', '', () => Promise.resolve()],
  [
    'the whole article',
    '',
    async (page) => {
      await chooseLast(page);
      await page.getByRole('button', { name: 'Show in the full article' }).click();
    },
  ],
  ['the form for another article', '', (page) => page.getByRole('button', { name: 'Read another article' }).click()],
  [
    'fifty events',
    'fifty',
    async (page) => {
      await open(page, manyEvents(50));
      await chooseLast(page);
    },
  ],
  ['no events', '', (page) => open(page, manyEvents(0))],
  [
    'dates with a year and dates without',
    'mixed',
    async (page) => {
      await open(page, mixed);
      await chooseLast(page);
    },
  ],
];

describe.each(schemes.flatMap((scheme) => widths.map((size) => [scheme, ...size] as const)))(
  '%s, %i × %i px',
  (scheme, width, height) => {
    it.each(states)(
      '%s: no overlapping, clipped, small or faint text, no small target, nothing axe-core finds',
      async (_title, picture, prepare) => {
        const { page, trouble } = await session.open('', { viewport: { width, height }, colorScheme: scheme });
        await page.locator('[data-item]').last().waitFor();
        await prepare(page);
        await page.mouse.move(2, 2);
        await page.waitForTimeout(900); // movements have come to rest
        if (process.env['ACCEPT'] === '1' && picture !== '')
          writeFileSync(join(pictures, `${picture}-${width}-${scheme}.png`), await page.screenshot());
        expect(await audit(page)).toEqual([]);
        expect(await violations(page)).toEqual([]);
        expect(trouble).toEqual([]);
        await page.context().close();
      },
    );
  },
);

/** What axe-core (https://github.com/dequelabs/axe-core) finds wrong. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const axe = (
      globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}
