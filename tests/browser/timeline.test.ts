import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import Timeline from '../../src/timeline/Timeline.svelte';
import { manyEvents } from '../pages/many-events.ts';

afterEach(() => cleanup());

/** Numbers of events that the marks and counts of the chart stand for. */
function counts(root: ParentNode): number[] {
  const numberOf = (mark: Element): number => {
    const text = mark.querySelector('text')?.textContent.replaceAll(',', '') ?? '1';
    return /^\d+(?: periods)?$/u.test(text) ? Number.parseInt(text, 10) : 1; // a bar may carry its title
  };
  return [...root.querySelectorAll('.chart :is(.point, .pill, .bar)')].map(numberOf);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('<Timeline dataset>', () => {
  it.each([0, 1, 4, 50, 400, 2000])(
    '%i events: the chart, counted, and the story hold the same ones',
    async (count) => {
      await page.viewport(1280, 960);
      const { container } = await render(Timeline, { props: { dataset: manyEvents(count) } });
      await expect.poll(() => container.querySelectorAll('[data-item]').length).toBe(count);
      // Labels and counts come a frame after the marks.
      await expect.poll(() => sum(counts(container))).toBe(count);
    },
  );

  it('every line of every flag fits into its flag, whatever the width', async () => {
    for (const width of [720, 900, 1280, 1900]) {
      await page.viewport(width, 900);
      const { container } = await render(Timeline, { props: { dataset: manyEvents(50) } });
      await expect.poll(() => container.querySelectorAll('.flag').length).toBeGreaterThan(2);
      for (const flag of container.querySelectorAll<SVGGElement>('.flag')) {
        const box = flag.querySelector('rect')?.getBoundingClientRect();
        for (const text of flag.querySelectorAll('text')) {
          const line = text.getBoundingClientRect();
          expect(line.left).toBeGreaterThanOrEqual(box?.left ?? 0);
          expect(line.right).toBeLessThanOrEqual(box?.right ?? 0);
          expect(line.bottom).toBeLessThanOrEqual((box?.bottom ?? 0) + 1);
        }
      }
      cleanup();
    }
  });

  it.each([
    ['ArrowRight', '{ArrowRight}', 1],
    ['ArrowRight three times', '{ArrowRight}{ArrowRight}{ArrowRight}', 3],
    ['End', '{End}', 50],
    ['End and back', '{End}{ArrowLeft}', 49],
    ['Home', '{End}{Home}', 1],
    ['ArrowLeft at first', '{ArrowLeft}', 50],
    ['ArrowLeft at the first one', '{Home}{ArrowLeft}', 1],
  ] as const)('in the chart, %s announces the event it comes to', async (_title, keys, place) => {
    await page.viewport(1280, 960);
    const dataset = manyEvents(50);
    const { container } = await render(Timeline, { props: { dataset } });
    await expect.poll(() => container.querySelector('.chart')).not.toBeNull();
    container.querySelector<HTMLElement>('.chart')?.focus();
    await userEvent.keyboard(keys);
    const told = container.querySelector('[aria-live]')?.textContent ?? '';
    expect(told).toContain(dataset.events[place - 1]?.title);
    expect(told.endsWith(`, ${place} of 50`)).toBe(true);
  });

  it('is one stop for Tab in the chart and one in the story', async () => {
    await page.viewport(1280, 960);
    const { container } = await render(Timeline, { props: { dataset: manyEvents(50) } });
    await expect.poll(() => container.querySelectorAll('[data-item]').length).toBe(50);
    expect(container.querySelectorAll('.chart[tabindex="0"], .chart [tabindex="0"]').length).toBe(1);
    expect(container.querySelectorAll('.story [tabindex="0"]').length).toBe(1);
  });

  it('two of them on a page have nothing in common', async () => {
    await page.viewport(1280, 960);
    const first = await render(Timeline, { props: { dataset: manyEvents(4) } });
    const second = await render(Timeline, { props: { dataset: manyEvents(4) } });
    await expect.poll(() => second.container.querySelectorAll('[data-item]').length).toBe(4);
    first.container.querySelector<HTMLElement>('[data-item]')?.click();
    await expect.poll(() => first.container.querySelectorAll('.item.selected').length).toBe(1);
    expect(second.container.querySelectorAll('.item.selected').length).toBe(0);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('text of an article stays text', async () => {
    await page.viewport(1280, 960);
    const dataset = manyEvents(1);
    const hostile = '<img src=x onerror="document.title=\'broken\'"><b>bold</b>';
    const [event] = dataset.events;
    if (event === undefined) throw new Error('no event');
    const { container } = await render(Timeline, {
      props: { dataset: { ...dataset, title: hostile, events: [{ ...event, title: hostile }] } },
    });
    await expect.poll(() => container.querySelector('h1')?.textContent).toBe(hostile);
    await expect.poll(() => container.querySelectorAll('[data-item]').length).toBe(1);
    container.querySelector<HTMLElement>('[data-item]')?.click();
    expect(container.querySelector('.item .title')?.textContent).toBe(hostile);
    expect(container.querySelectorAll('img, b').length).toBe(0);
    expect(document.title).not.toBe('broken');
  });
});
