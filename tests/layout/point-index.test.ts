import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsTable } from '../../src/layout/columns-table.ts';
import { createLanes } from '../../src/layout/lane-set.ts';
import { createPointIndex } from '../../src/layout/point-index.ts';
import { makeEvents } from '../bench/chart/make-events.ts';

const runs = process.env['SOURCELINE_RUNS'] === 'full' ? 3000 : 500;

/** By importance, then by how far it stands from its neighbours, then the first. */
function naiveMost(
  time: Float64Array,
  importanceAt: (position: number) => number,
  i: number,
  j: number,
): number | undefined {
  const isolation = (at: number): number =>
    Math.min((time[at] ?? 0) - (time[at - 1] ?? -Infinity), (time[at + 1] ?? Infinity) - (time[at] ?? 0));
  return Array.from({ length: j - i }, (_, k) => i + k).sort(
    (a, b) => importanceAt(b) - importanceAt(a) || isolationOrder(isolation(a), isolation(b)) || a - b,
  )[0];
}

/** Two that stand alone are Infinity apart, whose difference is no number. */
function isolationOrder(a: number, b: number): number {
  return a === b ? 0 : b - a;
}

describe('createPointIndex({ time, row }, importance)', () => {
  const points = fc.array(
    fc.record({ time: fc.integer({ min: -500, max: 500 }), importance: fc.integer({ min: 0, max: 4 }) }),
    { minLength: 1, maxLength: 700, size: 'max' },
  );

  it.each([
    ['with importance', true],
    ['without', false],
  ])('finds the most important of any range, %s', (_title, withImportance) => {
    fc.assert(
      fc.property(points, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }), (given, ranges) => {
        const time = Float64Array.from(given, (point) => point.time).sort();
        // Rows are not positions: the table has them in another order.
        const row = Uint32Array.from(given, (_, i) => given.length - 1 - i);
        const importance = Float32Array.from(given, (point) => point.importance);
        const { most } = createPointIndex({ time, row }, withImportance ? importance : undefined);
        const importanceAt = (position: number): number => (withImportance ? (importance[row[position] ?? 0] ?? 0) : 0);
        for (const [a, b] of ranges) {
          const i = a % given.length;
          const j = i + 1 + (b % (given.length - i));
          expect(most(i, j)).toBe(naiveMost(time, importanceAt, i, j));
        }
      }),
      { numRuns: runs },
    );
  });

  it('takes no more than 50 bytes an event with its spans, columns included', () => {
    const count = 100_000;
    const columns = makeEvents(count);
    const table = columnsTable(columns);
    for (const field of [undefined, table.laneFields[0]]) {
      const lanes = createLanes(table, [0, count], field, { order: 'size', most: 12 });
      for (const { spans } of lanes) spans.count(0, 1); // sorts the ends
      const index = lanes.reduce((sum, { points, spans }) => sum + points.bytes + spans.bytes, 0);
      const { start, end, lane, importance } = columns;
      const given = [start, end, lane, importance].reduce((sum, { byteLength }) => sum + byteLength, 0);
      // What the host gives weighs 21 bytes an event; the index comes on top of it.
      expect(given / count).toBe(21);
      expect(index / count).toBeLessThan(20);
      expect((given + index) / count).toBeLessThanOrEqual(50);
    }
  });
});
