import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventTable } from '../../src/layout/event-table.ts';
import { drawChart, tableOf, wholeOf } from './draw-chart.ts';
import { createRandom } from './random-times.ts';

const day = 86_400_000;
const width = 1200;
const words =
  'the court rules that a second report on evacuated families contradicts what ministers told parliament'.split(' ');

/** A title of 90 to 160 characters. */
function titleOf(random: () => number, index: number): string {
  const least = 90 + random() * 55;
  let title = `${index + 1}.`;
  while (title.length < least) title += ` ${words[Math.floor(random() * words.length)] ?? ''}`;
  return title;
}

/** Twenty events of two years: five within three weeks, two of them on one day. */
function story(seed: number): EventTable {
  const random = createRandom(seed);
  const first = Date.UTC(2023, 0, 1);
  const burst = first + Math.floor(random() * 700) * day;
  // The fourth and the fifth stand together; all others have a day of their own.
  const third = 1 + Math.floor(random() * 9);
  const fourth = third + 1 + Math.floor(random() * 9);
  const days = [0, 20, third, fourth, fourth].map((by) => burst + by * day);
  while (days.length < 20) {
    const other = first + Math.floor(random() * 730) * day;
    if (!days.includes(other)) days.push(other);
  }
  return tableOf(
    days.map((time, index) => ({ edtf: new Date(time).toISOString().slice(0, 10), title: titleOf(random, index) })),
  );
}

/** Whether the whole title of **row** stands in a flag in view when the chart shows **length** milliseconds around it. */
function isTold(table: EventTable, row: number, length: number): boolean {
  const { event, middle } = table.itemAt(row);
  const { layout, frame } = drawChart(table, {
    width,
    interval: { start: middle - length / 2, end: middle + length / 2 },
  });
  return layout.flags.some(
    ({ flag, x1, y1 }) =>
      x1 >= 0 &&
      x1 + flag.width <= width &&
      y1 >= 0 &&
      y1 + flag.height <= frame.height &&
      flag.entries.some(({ item, lines }) => item.index === row && lines.join(' ') === event.title),
  );
}

describe('a chart of twenty events with long titles', () => {
  it('tells the whole title of every one without choosing it, at some zoom around it', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const table = story(seed);
        const { start, end } = wholeOf(table);
        const lengths: number[] = [];
        for (let length = end - start; length >= day / 8; length /= 1.5) lengths.push(length);
        const untold = Array.from({ length: table.size }, (_, row) => row).filter(
          (row) => !lengths.some((length) => isTold(table, row, length)),
        );
        expect(untold.map((row) => table.itemAt(row).event.title)).toEqual([]);
      }),
      { numRuns: process.env['SOURCELINE_RUNS'] === 'full' ? 300 : 40 },
    );
  });

  it('tells most of them when a twentieth of the time is in view', () => {
    const table = story(1);
    const { start, end } = wholeOf(table);
    const rows = Array.from({ length: table.size }, (_, row) => row);
    const told = rows.filter((row) => isTold(table, row, (end - start) / 20));
    expect(told.length).toBeGreaterThanOrEqual(16);
  });

  it('tells the whole title of one that is chosen in every view that shows it', () => {
    const table = story(2);
    const { start, end } = wholeOf(table);
    for (let row = 0; row < table.size; row++) {
      const { event, middle } = table.itemAt(row);
      for (const interval of [
        { start, end },
        { start: middle - 20 * day, end: middle + 20 * day },
      ]) {
        const { layout } = drawChart(table, { width, interval, selected: row });
        const titles = layout.flags.flatMap(({ flag }) => flag.entries.map(({ lines }) => lines.join(' ')));
        expect(titles).toContain(event.title);
      }
    }
  });

  it.each([90, 120, 160, 200, 280])('sets a title of %d characters in lines, uncut', (length) => {
    const title = 'eleven more '.repeat(30).slice(0, length).trimEnd();
    const table = tableOf([{ edtf: '2024-03-05', title }]);
    const { layout } = drawChart(table, { width });
    expect(layout.flags.map(({ flag }) => flag.entries[0]?.lines.join(' '))).toEqual([title]);
  });
});
