import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte';
import Timeline from '../../src/timeline/Timeline.svelte';
import type { Dataset } from '../../src/dataset/types.ts';
import { manyEvents } from '../pages/many-events.ts';

afterEach(() => cleanup());

/** Days since 2024: two on one day, five within three weeks, the others far from each other. */
const days = [0, 40, 77, 130, 160, 163, 163, 170, 178, 230, 270, 300, 340, 390, 431, 470, 520, 590, 640, 700];

/** Twenty events with titles of 80 to 120 characters, each its own. */
function longTitles(): Dataset {
  const dataset = manyEvents(20);
  const events = dataset.events.map((event, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + (days[index] ?? 0))).toISOString().slice(0, 10);
    const title = `Number ${index + 1}: the council of the northern districts puts off its decision on the bridge ${'once more '.repeat(index % 4)}`;
    return {
      ...event,
      title: title.trim(),
      kind: 'occurrence' as const,
      date: { edtf: day, earliest: day, latest: day, inferred: [], rule: 'en/iso' },
    };
  });
  return { ...dataset, events };
}

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
};

describe('twenty long titles', () => {
  it('in a chart of 1200 px each is read whole at some zoom and place; none is cut, none overlaps', async () => {
    await page.viewport(1200, 900);
    const dataset = longTitles();
    const { container } = await render(Timeline, { props: { dataset } });
    await expect.poll(() => container.querySelectorAll('.flag').length).toBeGreaterThan(2);
    const chart = container.querySelector<HTMLElement>('.chart');
    if (chart === null) throw new Error('no chart');
    const turn = (init: WheelEventInit): boolean =>
      chart.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: 600, ...init }));
    const read = new Set<string>();
    const look = (): void => {
      const frame = chart.getBoundingClientRect();
      const boxes = [...container.querySelectorAll<SVGGElement>('.flag')].map((flag) => {
        const box = flag.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
        for (const text of flag.querySelectorAll('text')) {
          const line = text.getBoundingClientRect();
          expect(line.left >= box.left && line.right <= box.right && line.bottom <= box.bottom + 1).toBe(true);
        }
        for (const entry of flag.querySelectorAll('.entry'))
          read.add([...entry.querySelectorAll('.title')].map(({ textContent }) => textContent).join(' '));
        return box;
      });
      for (const [index, box] of boxes.entries()) {
        expect(box.left >= frame.left && box.right <= frame.right && box.top >= frame.top).toBe(true);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(apart).toBe(true);
        }
      }
    };
    for (let zoom = 0; zoom < 7; zoom++) {
      for (let i = 0; i < 2 ** zoom; i++) turn({ shiftKey: true, deltaY: -1200 });
      for (let screen = 0; screen < 2 ** (zoom + 1); screen++) {
        await frames(8);
        look();
        turn({ shiftKey: true, deltaY: 600 });
      }
      for (let i = 0; i < 10; i++) turn({ ctrlKey: true, deltaY: -10 }); // twice as near
    }
    for (const { title } of dataset.events) expect([...read]).toContain(title);
    // Nothing that was read had its end left out.
    const titles = new Set(dataset.events.map(({ title }) => title));
    expect([...read].filter((text) => !titles.has(text))).toEqual([]);
  }, 120_000);

  it('in the rail of 375 px each stands whole, one under the other', async () => {
    await page.viewport(375, 900);
    const dataset = longTitles();
    const { container } = await render(Timeline, { props: { dataset } });
    await expect.poll(() => container.querySelectorAll('[data-item]').length).toBe(20);
    const titles = [...container.querySelectorAll<HTMLElement>('.item .title')];
    expect(titles.map(({ textContent }) => textContent)).toEqual(dataset.events.map(({ title }) => title));
    let below = -Infinity;
    for (const title of titles) {
      const box = title.getBoundingClientRect();
      expect(title.scrollWidth).toBeLessThanOrEqual(title.clientWidth + 1);
      expect(title.scrollHeight).toBeLessThanOrEqual(title.clientHeight + 1);
      expect(box.right).toBeLessThanOrEqual(375);
      expect(box.top).toBeGreaterThanOrEqual(below);
      below = box.bottom;
    }
  });
});

describe('<Timeline columns lanes>', () => {
  it('draws columns as it draws a dataset, also when they are not in order', async () => {
    await page.viewport(1200, 900);
    const start = [5, 3, 9, 1].map((day) => Date.UTC(2024, 0, day));
    const { container } = await render(Timeline, { props: { columns: { start, title: (i: number) => `Event ${i}` } } });
    await expect.poll(() => container.querySelectorAll('[data-item]').length).toBe(4);
    expect([...container.querySelectorAll('.item .title')].map(({ textContent }) => textContent)).toEqual([
      'Event 3',
      'Event 1',
      'Event 0',
      'Event 2',
    ]);
    expect(container.querySelectorAll('.chart .point').length).toBe(4);
  });

  it('makes a lane of each source, the largest first or by name', async () => {
    await page.viewport(1200, 900);
    const many = manyEvents(50);
    const events = many.events.map((event, i) => ({
      ...event,
      attribution: [{ source: i < 20 ? 'Agency' : 'Office' }],
    }));
    for (const [laneOrder, expected] of [
      ['size', ['Office', 'Agency']],
      ['name', ['Agency', 'Office']],
    ] as const) {
      const { container } = await render(Timeline, {
        props: { dataset: { ...many, events }, lanes: 'source', laneOrder },
      });
      await expect.poll(() => container.querySelectorAll('.lanes button').length).toBe(2);
      expect([...container.querySelectorAll('.lanes strong')].map(({ textContent }) => textContent)).toEqual(expected);
      cleanup();
    }
  });
});
