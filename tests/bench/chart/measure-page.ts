import type { Browser, CDPSession, Page } from 'playwright-core';
import type { ContenderPage } from './contender-pages.ts';
import { type Measurement, type Recording, motionOf } from './measurement.ts';

const viewport = { width: 1200, height: 600 };
/** Milliseconds of one movement, of the zoom that comes before a drag, and of patience with each step. */
const [duration, approach, patience] = [3000, 500, 60_000] as const;

/**
 * Measures **contender** with **size** events on a fresh page, in a process of its own, of the server at **address**.
 * Rejects when a step takes more than a minute, when the page throws, and when its picture stays as it was though it was
 * zoomed or dragged.
 */
export async function measurePage(
  browser: Browser,
  address: string,
  { name, moves }: ContenderPage,
  size: number,
): Promise<Measurement> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const trouble: string[] = [];
    page.on('pageerror', ({ message }) => trouble.push(message));
    const step = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
      const result = await within(patience, what, act());
      if (trouble.length > 0) throw new Error(`${what}: ${trouble.join('; ')}`);
      return result;
    };

    await step('opening the page', () => page.goto(new URL(`bench/${name}/`, address).href));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await step('making the events', () => page.evaluate((count) => globalThis.driver?.make(count), size));
    const firstPaint = await step('the first paint', () => page.evaluate(() => globalThis.driver?.start()));
    const memory = await step('collecting garbage', () => memoryOf(session));

    const pictures = [await step('the first picture', () => page.screenshot())];
    const zoom = await step('zooming', () =>
      record(session, () => page.evaluate((time) => globalThis.driver?.wheel(time, true), duration)),
    );
    await step('zooming in', () => page.evaluate((time) => globalThis.driver?.wheel(time, false), approach));
    pictures.push(await step('the zoomed picture', () => page.screenshot()));
    const pan = await step('dragging', () =>
      record(session, () => page.evaluate((time) => globalThis.driver?.drag(time), duration)),
    );
    pictures.push(await step('the dragged picture', () => page.screenshot()));

    const [before, zoomed, dragged] = pictures;
    if (moves && zoomed?.equals(before ?? zoomed)) throw new Error('zooming did not change the picture');
    if (moves && dragged?.equals(zoomed ?? dragged)) throw new Error('dragging did not change the picture');
    return {
      firstPaint: firstPaint ?? Number.NaN,
      memory,
      indexBytes: await step('asking for the index', () => indexBytesOf(page)),
      zoom: motionOf(zoom),
      pan: motionOf(pan),
    };
  } finally {
    await within(patience, 'closing the page', context.close());
  }
}

/** The frames that **act** tells of, and what the main thread did meanwhile. */
async function record(session: CDPSession, act: () => Promise<readonly number[] | undefined>): Promise<Recording> {
  const before = await busyOf(session);
  const frames = (await act()) ?? [];
  const after = await busyOf(session);
  return { frames, task: after.task - before.task, script: after.script - before.script };
}

/** Seconds that the main thread has worked so far. */
async function busyOf(session: CDPSession): Promise<{ readonly task: number; readonly script: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { task: of('TaskDuration'), script: of('ScriptDuration') };
}

async function memoryOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  // Older browsers do not tell the size of array buffers, whatever the types say.
  const usage: { readonly usedSize: number; readonly backingStorageSize?: number } =
    await session.send('Runtime.getHeapUsage');
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

function indexBytesOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const element = document.querySelector<Element & { readonly indexBytes?: number }>('source-timeline');
    return element?.indexBytes ?? Number.NaN;
  });
}

async function within<T>(limit: number, what: string, result: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took more than ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}
