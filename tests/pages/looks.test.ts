import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { manyEvents } from './many-events.ts';
import { startSession, type Session } from './session.ts';

/** Where the pictures are that the README shows and people compare with `design/`. */
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

describe.each(schemes.flatMap((scheme) => widths.map((size) => [scheme, ...size] as const)))(
  '%s, %i × %i px',
  (scheme, width, height) => {
    const options = { viewport: { width, height }, colorScheme: scheme } as const;

    it.each([
      ['the sample', 'reader', '', true],
      ['the sample, nothing chosen', 'plain', '', false],
      ['fifty events', 'fifty', '?dataset=datasets/../fifty.json', true],
    ] as const)(
      '%s: no overlapping, clipped, small or faint text, no small target',
      async (_title, name, _path, choose) => {
        const { page, trouble } = await session.open('', options);
        if (name === 'fifty') {
          await page.route('**/fifty.json', (route) => route.fulfill({ json: manyEvents(50) }));
          await page.goto(`${session.address}?dataset=fifty.json`);
        }
        const last = page.locator('[data-item]').last();
        await last.waitFor();
        if (choose) await last.click();
        await page.mouse.move(2, 2);
        await page.waitForTimeout(900); // movements have come to rest
        expect(await audit(page)).toEqual([]);
        if (process.env['ACCEPT'] === '1')
          writeFileSync(join(pictures, `${name}-${width}-${scheme}.png`), await page.screenshot());
        expect(trouble).toEqual([]);
      },
    );
  },
);
