import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Columns } from '../../src/layout/columns.ts';
import { columnsTable } from '../../src/layout/columns-table.ts';
import { isSpan } from '../../src/layout/event-table.ts';
import { createLanes, middleOf, type Lane, type LaneOptions } from '../../src/layout/lane-set.ts';
import { laneNames, randomColumns } from './random-columns.ts';

const day = 86_400_000;

function lanesOf(given: Columns, options: LaneOptions): readonly Lane[] {
  const table = columnsTable(given);
  return createLanes(table, [0, table.size], table.laneFields[0], options);
}

describe('createLanes(table, [from, to), field, options)', () => {
  const options = fc.record({
    order: fc.constantFrom('size' as const, 'name' as const),
    most: fc.integer({ min: 1, max: 8 }),
  });

  it('puts every row into the lane of its name, points by their middle, spans by start', () => {
    fc.assert(
      fc.property(randomColumns, options, (given, { order, most }) => {
        const table = columnsTable(given);
        const of = table.laneFields[0]?.lanes().of;
        const lanes = lanesOf(given, { order, most });
        const rows: number[] = [];
        for (const { name, shared, size, points, spans } of lanes) {
          expect(size).toBe(points.row.length + spans.row.length);
          expect([...points.row].every((row, i) => points.time[i] === middleOf(table, row))).toBe(true);
          expect([...spans.row].every((row, i) => spans.start[i] === table.start[row] && isSpan(table, row))).toBe(
            true,
          );
          expect([...points.time].every((time, i) => i === 0 || time >= (points.time[i - 1] ?? NaN))).toBe(true);
          const all = [...points.row, ...spans.row];
          if (shared === 0) expect(all.every((row) => laneNames[of?.[row] ?? -1] === name)).toBe(true);
          rows.push(...all);
        }
        expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: table.size }, (_, row) => row));
      }),
      { numRuns: 300 },
    );
  });

  it('orders by size or name; the smallest share the last one, which has no name', () => {
    fc.assert(
      fc.property(randomColumns, options, (given, { order, most }) => {
        const all = lanesOf(given, { order: 'size', most: 99 });
        const lanes = lanesOf(given, { order, most });
        const own = lanes.filter(({ shared }) => shared === 0);
        const rest = lanes.slice(own.length);
        expect(lanes.length).toBe(Math.min(most, all.length));
        expect(all.map(({ size }) => size)).toEqual(all.map(({ size }) => size).toSorted((a, b) => b - a));
        expect(own.map(({ name }) => name).sort()).toEqual(
          all
            .slice(0, own.length)
            .map(({ name }) => name)
            .sort(),
        );
        if (order === 'name') expect(own.map(({ name }) => name)).toEqual(own.map(({ name }) => name).toSorted());
        expect(rest.map(({ name, shared }) => [name, shared])).toEqual(
          all.length > most ? [['', all.length - own.length]] : [],
        );
        expect(lanes.reduce((sum, { size }) => sum + size, 0)).toBe(given.start.length);
      }),
      { numRuns: 300 },
    );
  });

  it('indexes what is kept, in the lanes of all', () => {
    fc.assert(
      fc.property(randomColumns, options, fc.integer({ min: 1, max: 9 }), (given, { order, most }, by) => {
        const keep = (row: number): boolean => row % by === 0;
        const all = lanesOf(given, { order, most });
        const kept = lanesOf(given, { order, most, keep });
        expect(kept.map(({ name, shared, size }) => [name, shared, size])).toEqual(
          all.map(({ name, shared, size }) => [name, shared, size]),
        );
        expect(kept.map(({ points, spans }) => [[...points.row], [...spans.row]])).toEqual(
          all.map(({ points, spans }) => [[...points.row].filter(keep), [...spans.row].filter(keep)]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('makes one lane without a field, of the rows it is given', () => {
    const table = columnsTable({ start: [0, 1, 2, 3].map((at) => at * day), title: String });
    const lanes = createLanes(table, [1, 3], undefined, { order: 'size', most: 12 });
    expect(lanes.map(({ name, size, points }) => [name, size, [...points.row]])).toEqual([['', 2, [1, 2]]]);
    expect(createLanes(table, [0, 0], undefined, { order: 'size', most: 12 })).toEqual([]);
  });
});
