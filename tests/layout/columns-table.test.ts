import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Columns } from '../../src/layout/columns.ts';
import { columnsTable } from '../../src/layout/columns-table.ts';
import { createDateWording, englishDateWords } from '../../src/time/index.ts';
import { laneNames, randomColumns } from './random-columns.ts';
import { createRandom } from './random-times.ts';

describe('columnsTable(columns)', () => {
  it('makes the same events of columns in any order', () => {
    fc.assert(
      fc.property(randomColumns, fc.nat(), (given, seed) => {
        const random = createRandom(seed);
        // Ids tell events apart; those that begin together stand in the order of the columns.
        const order = Array.from({ length: given.start.length }, (_, i) => ({ i, key: random() }))
          .sort((a, b) => a.key - b.key)
          .map(({ i }) => i);
        const at = (column: ArrayLike<number> | undefined): number[] => order.map((i) => column?.[i] ?? NaN);
        const mixed = columnsTable({
          start: at(given.start),
          end: at(given.end),
          lane: at(given.lane),
          lanes: laneNames,
          title: (i) => given.title(order[i] ?? NaN),
          id: (i) => String(order[i]),
        });
        const described = (table: typeof mixed): readonly string[] =>
          Array.from({ length: table.size }, (_, row) => {
            const { event, start, end, shape, middle } = table.itemAt(row);
            const lane = table.laneFields[0]?.lanes().of[row];
            return [start, event.id, event.title, event.date.edtf, end, shape, middle, lane].join();
          }).sort();
        expect(described(mixed)).toEqual(described(columnsTable(given)));
        expect([...mixed.start]).toEqual([...mixed.start].sort((a, b) => a - b));
        for (let row = 0; row < mixed.size; row += 29) expect(mixed.rowOf(mixed.idAt(row))).toBe(row);
        expect(mixed.rowOf('none of them')).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, Partial<Record<keyof Columns, unknown>>, string]>([
    [
      'a start that is no number',
      { start: [0, NaN] },
      'columns.start[1] is NaN: expected milliseconds that a Date can hold',
    ],
    [
      'an infinite start',
      { start: [-Infinity] },
      'columns.start[0] is -Infinity: expected milliseconds that a Date can hold',
    ],
    [
      'an infinite end',
      { start: [0], end: [Infinity] },
      'columns.end[0] is Infinity: expected milliseconds that a Date can hold',
    ],
    [
      'an end beyond all dates',
      { start: [0], end: [8.7e15] },
      'columns.end[0] is 8700000000000000: expected milliseconds that a Date can hold',
    ],
    [
      'a lane without a name',
      { start: [0, 1], lane: [0, 2], lanes: ['a', 'b'] },
      'columns.lane[1] is 2: expected the number of a lane',
    ],
    ['a negative lane', { start: [0], lane: [-1] }, 'columns.lane[0] is -1: expected the number of a lane'],
    ['half a lane', { start: [0], lane: [0.5] }, 'columns.lane[0] is 0.5: expected the number of a lane'],
    [
      'more lanes than anyone has',
      { start: [0], lane: [65_536] },
      'columns.lane[0] is 65536: expected the number of a lane',
    ],
    ['ends missing', { start: [0, 1], end: [1] }, 'columns.end.length is 1: expected 2, that of start'],
    ['lanes missing', { start: [0, 1], lane: [] }, 'columns.lane.length is 0: expected 2, that of start'],
    [
      'importance left over',
      { start: [0], importance: [1, 2] },
      'columns.importance.length is 2: expected 1, that of start',
    ],
    ['no starts', { start: undefined }, 'columns.start is undefined: expected a list of times'],
    ['no titles', { start: [0], title: undefined }, 'columns.title is undefined: expected a function'],
  ])('refuses %s', (_title, given, message) => {
    const wrong = { title: String, ...given } as unknown as Columns;
    expect(() => columnsTable(wrong)).toThrow(new RangeError(message));
  });

  const at = (year: number, month = 1, date = 1, hour = 0, minute = 0): number => {
    const midnight = new Date(Date.UTC(2000, month - 1, date, hour, minute));
    return midnight.setUTCFullYear(year);
  };
  it('shows as text whatever a page gives as a title or a passage', () => {
    const titles = [undefined, null, 7, { toString: () => 'an object' }];
    const odd = { start: [1, 2, 3, 4], title: (i: number) => titles[i], passage: () => ({}) } as unknown as Columns;
    const table = columnsTable(odd);
    expect(titles.map((_, row) => table.itemAt(row).event.title)).toEqual(['undefined', 'null', '7', 'an object']);
    expect(table.itemAt(0).event.evidence).toEqual([]);
  });

  it.each([
    ['a midnight is a day', at(2024, 3, 5), undefined, '2024-03-05', '5 Mar 2024'],
    ['a day', at(2024, 3, 5), at(2024, 3, 6), '2024-03-05', '5 Mar 2024'],
    ['a moment', at(2024, 3, 5, 14, 30), undefined, '2024-03-05T14:30', '5 Mar 2024, 14:30'],
    ['some hours', at(2024, 3, 5, 14, 30), at(2024, 3, 5, 18), '2024-03-05T14:30', '5 Mar 2024, 14:30'],
    ['several days', at(2024, 3, 5), at(2024, 3, 9), '2024-03-05/2024-03-08', '5 – 8 Mar 2024'],
    ['an end before the start', at(2024, 3, 5), at(2024, 3, 1), '2024-03-05', '5 Mar 2024'],
    ['before year 1', at(-43, 3, 15), undefined, '-0043-03-15', '15 Mar 44 BCE'],
    ['a year beyond 9999', at(12_345, 6, 7), undefined, 'Y12345', '12345'],
    ['a year long before history', at(-12_344, 6, 7), undefined, 'Y-12344', '12345 BCE'],
  ])('dates %s', (_title, start, end, edtf, words) => {
    const table = columnsTable({ start: [start], end: end === undefined ? undefined : [end], title: String });
    const { date } = table.itemAt(0).event;
    expect(date.edtf).toBe(edtf);
    expect(createDateWording({ locale: 'en-GB', words: englishDateWords })(date)).toBe(words);
  });

  it('takes a passage as a sentence, or with all that stands around it', () => {
    const table = columnsTable({
      start: [0, 1, 2],
      title: (i) => `event ${i}`,
      lane: [0, 0, 1],
      lanes: ['Politics', 'Economy'],
      passage: (i) =>
        [
          'The 🌊 rose.',
          {
            exact: 'It fell.',
            prefix: 'Once 🌊. ',
            suffix: ' The end.',
            title: 'Rivers',
            url: 'https://news.example/',
            source: 'a fisher',
          },
          undefined,
        ][i],
    });
    const [plain, whole, none] = [0, 1, 2].map((row) => table.itemAt(row));
    const article = whole && table.articleOf(whole, '1');
    expect(plain?.event.evidence[0]?.quote.exact).toBe('The 🌊 rose.');
    expect(plain?.event.attribution).toEqual([{ source: 'Politics' }]);
    expect(whole?.event.evidence[0]?.position).toEqual({ type: 'TextPositionSelector', start: 8, end: 16 });
    expect(whole?.event.attribution).toEqual([{ source: 'a fisher' }]);
    expect([article?.title, article?.url]).toEqual(['Rivers', 'https://news.example/']);
    expect(article?.text).toEqual([{ start: 0, text: 'Once 🌊. It fell. The end.' }]);
    expect(article?.sentences).toEqual([
      [0, 8],
      [8, 16],
      [16, 25],
    ]);
    expect([none?.event.evidence, none?.event.title]).toEqual([[], 'event 2']);
  });

  it('follows no address but http and https', () => {
    const table = columnsTable({
      start: [0],
      title: String,
      passage: () => ({ exact: 'x', url: 'javascript:alert(1)' }),
    });
    const item = table.itemAt(0);
    expect(table.articleOf(item, '0')?.url).toBeNull();
  });
});
