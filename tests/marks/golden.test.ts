import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { TimelineState } from '../../src/interaction/timeline-state.svelte.ts';
import { columnsTable } from '../../src/layout/columns-table.ts';
import { datasetTable } from '../../src/layout/dataset-table.ts';
import type { EventTable } from '../../src/layout/event-table.ts';
import { chartNodes } from '../../src/timeline/chart-nodes.ts';
import { englishWords } from '../../src/timeline/words.ts';
import { makeEvents } from '../bench/chart/make-events.ts';
import { drawChart, plainType, tableOf, wordingOf, type ChartOptions } from '../layout/draw-chart.ts';
import { manyEvents } from '../pages/many-events.ts';
import { formatSvg } from './format-svg.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'tests/output/svg');

function draw(table: EventTable, options: ChartOptions): string {
  const { layout, points, frame, scale } = drawChart(table, options);
  const nodes = chartNodes({
    id: 'chart',
    // All that a frame reads of it.
    timeline: { table, selected: options.selected, current: undefined } as unknown as TimelineState,
    layout,
    points,
    frame,
    scale,
    shared: { words: englishWords, wording: wordingOf(table), type: { ...plainType, family: 'sans-serif' } },
    yearless: table.dated === 0,
  });
  return formatSvg(nodes, frame.width, frame.height);
}

function sample(): EventTable {
  const { dataset } = readDataset(readFileSync(join(root, 'data/datasets/safety-zone.json'), 'utf8'));
  if (dataset === undefined) throw new RangeError('the sample cannot be read');
  return datasetTable(dataset);
}

/** A made-up event for each date, titled by it. */
const dates = (...edtf: readonly string[]): EventTable =>
  tableOf(
    edtf.map((each, index) => ({ edtf: each, title: `What happened in ${each}`, source: index % 2 ? 'a' : 'b' })),
  );

const day = Date.UTC(2024, 2, 5);
const hours = [6, 9, 9.5, 9.55, 12, 14.25, 14.25, 14.25, 21].map((hour) => day + hour * 3_600_000);

/** Files, and what is drawn in them; all 1200 pixels wide unless it says another width. */
const pictures: readonly (readonly [file: string, table: EventTable, options?: Partial<ChartOptions>])[] = [
  ['sample', sample()],
  ['sample-chosen', sample(), { selected: 1, width: 760 }],
  ['events-20', datasetTable(manyEvents(20))],
  ['events-400', datasetTable(manyEvents(400))],
  [
    'events-400-spring',
    datasetTable(manyEvents(400)),
    { interval: { start: Date.UTC(2024, 2), end: Date.UTC(2024, 5) } },
  ],
  ['columns-12000-lanes', columnsTable(makeEvents(12_000)), { field: 'lane' }],
  [
    'columns-12000-week',
    columnsTable(makeEvents(12_000)),
    { field: 'lane', interval: { start: Date.UTC(2020, 5, 1), end: Date.UTC(2020, 5, 8) } },
  ],
  [
    'antiquity',
    dates('-0499', '-0043-03-15', '0014-08-19', '0476', '1066-10-14', '1492-10-12', '1969-07-20', '2100-01-01'),
  ],
  [
    'hours',
    columnsTable({ start: hours, title: (i) => `Bulletin ${i + 1}` }),
    { interval: { start: day, end: day + 86_400_000 } },
  ],
  [
    'kinds',
    dates(
      '2023-01-10',
      '2023-02-20~',
      '2023-03-15?',
      '../2023-05-01',
      '2023-09-15/..',
      '2023-21',
      '2023-06',
      '2023-07-04/2023-08-20',
      '2023-10~',
      '2023-11-11%',
    ),
  ],
  ['kinds-decades', dates('199X', '2004', '2010/2012', '201X~', '2016-22', '20XX', '2021-05-06')],
  ['yearless', dates('XXXX-12-25', 'XXXX-03-17', 'XXXX-07', 'XXXX')],
];

describe('chartNodes(frame), written down as SVG', () => {
  // `npm run accept` remakes the files; look at them, and read their difference, before you commit them.
  it.each(pictures.map(([name, table, options = {}]) => ({ name, table, options })))(
    'draws tests/output/svg/$name.svg',
    ({ name, table, options }) => {
      const file = join(folder, `${name}.svg`);
      const drawn = draw(table, { width: 1200, ...options });
      if (process.env['ACCEPT'] === '1' && (!existsSync(file) || readFileSync(file, 'utf8') !== drawn)) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, drawn);
      }
      expect(drawn).toBe(readFileSync(file, 'utf8'));
    },
  );

  it('has no other files there', () => {
    expect(readdirSync(folder).sort()).toEqual(pictures.map(([name]) => `${name}.svg`).sort());
  });
});
