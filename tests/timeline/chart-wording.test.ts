import { describe, expect, it } from 'vitest';
import { datasetTable } from '../../src/layout/dataset-table.ts';
import { createDateWording, englishDateWords } from '../../src/time/index.ts';
import { createChartWording } from '../../src/timeline/chart-wording.ts';
import { englishWords } from '../../src/timeline/words.ts';
import { manyEvents } from '../pages/many-events.ts';

const wordDate = createDateWording({ locale: 'en-GB', words: englishDateWords });
const table = datasetTable(manyEvents(2));
const wording = createChartWording('en-GB', englishWords, wordDate, () => '', table);

describe('createChartWording().dateOf(first, count)', () => {
  it.each([
    ['a moment alone has its clock', { edtf: '2024-05-01T11:45' }, 1, '1 May 2024, 11:45'],
    [
      'several of a day have the day, not the clock of the first',
      { edtf: '2024-05-01T11:45' },
      3,
      '1 May 2024 · 3 events',
    ],
    ['an evening alone is one', { edtf: '2025-11-30', partOfDay: 'evening' }, 1, 'Evening of 30 Nov 2025'],
    ['nor its part of day', { edtf: '2025-11-30', partOfDay: 'evening' }, 2, '30 Nov 2025 · 2 events'],
    ['nor a year that is not stated', { edtf: 'XXXX-11-30' }, 2, '30 Nov · 2 events'],
  ] as const)('%s', (_title, date, count, expected) => {
    const item = table.itemAt(0);
    const first = { ...item, event: { ...item.event, date: { ...item.event.date, ...date } } };
    expect(wording.dateOf(first, count)).toBe(expected);
  });
});
