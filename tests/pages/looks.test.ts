import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/events/extract.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { boundsOf, parseEdtf } from '../../src/time/index.ts';
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

/** The made-up events, on dates of our own. */
function onDates(dates: readonly string[]): Dataset {
  const dataset = manyEvents(dates.length);
  const events = dataset.events.map((event, index) => {
    const edtf = dates[index] ?? '';
    const parsed = parseEdtf(edtf);
    if (!('value' in parsed)) throw new Error(parsed.problem);
    return { ...event, date: { edtf, ...boundsOf(parsed.value), inferred: [], rule: 'en/iso' } };
  });
  const articles = dataset.articles.map((article) => ({
    ...article,
    published: { edtf: null, basis: 'unknown' as const },
  }));
  return { ...dataset, articles, events };
}

const ages = onDates([
  '-0499',
  '-0043-03-15',
  '0033',
  '0476-09-04',
  '1066-10-14',
  '1492-10-12',
  '15XX',
  '1789-07-14',
  '1969-07-20',
  '2100',
]);
const hours = onDates(
  ['06:15', '08:00', '08:20', '11:45', '12:00', '12:05', '15:30', '21:10'].map((time) => `2024-05-01T${time}`),
);

async function open(page: Page, dataset: unknown): Promise<void> {
  await page.route('**/other.json', (route) => route.fulfill({ json: dataset }));
  await page.goto(`${session.address}?dataset=other.json`);
}

async function chooseLast(page: Page): Promise<void> {
  await page.locator('[data-item]').last().click();
}

/** What is also kept in the dark; the others are kept in the light alone. */
const inTheDark = ['reader', 'fifty', 'mixed'];

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
  ...([4, 20, 400] as const).map(
    (count) => [`${count} events`, `events-${count}`, (page: Page) => open(page, manyEvents(count))] as const,
  ),
  ['from 500 BCE to 2100', 'ages', (page) => open(page, ages)],
  ['a single day by hours', 'hours', (page) => open(page, hours)],
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
    it.concurrent.each(states)(
      '%s: no overlapping, clipped, small or faint text, no small target, nothing axe-core finds',
      async (_title, picture, prepare) => {
        const { page, trouble } = await session.open('', { viewport: { width, height }, colorScheme: scheme });
        await page.locator('[data-item]').last().waitFor();
        await prepare(page);
        await page.mouse.move(2, 2);
        await page.waitForTimeout(900); // movements have come to rest
        if (process.env['ACCEPT'] === '1' && picture !== '' && (scheme === 'light' || inTheDark.includes(picture)))
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
