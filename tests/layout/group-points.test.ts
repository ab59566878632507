import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellUnits, endOf, type Detail } from '../../src/layout/detail.ts';
import { groupPoints, type PointGroup } from '../../src/layout/group-points.ts';
import { lowerBound } from '../../src/layout/lower-bound.ts';
import { pillWidth } from '../../src/layout/picture.ts';
import { createPointIndex, type PointIndex } from '../../src/layout/point-index.ts';
import { timePieces, timesOf } from './random-times.ts';

const runs = process.env['SOURCELINE_RUNS'] === 'full' ? 20_000 : 2000;
const day = 86_400_000;

function indexOf(time: Float64Array): PointIndex {
  return createPointIndex({ time, row: Uint32Array.from(time.keys()) }, undefined);
}

/** From 6 seconds to a century a unit, near 1970 and far from it. */
const settings = fc.record({
  unit: fc.integer({ min: 25, max: 83 }).map((power) => 2 ** (power / 2)),
  firstCell: fc.integer({ min: -40, max: 40 }),
  cells: fc.integer({ min: 1, max: 6 }),
  rows: fc.integer({ min: 1, max: 6 }),
  pieces: timePieces(2000),
});

interface Setting {
  readonly detail: Detail;
  readonly index: PointIndex;
  readonly groups: readonly PointGroup[];
}

/** Points over two thirds more than the detail shows. */
function settingOf({
  unit,
  firstCell,
  cells,
  rows,
  pieces,
}: Parameters<Parameters<typeof settings.map>[0]>[0]): Setting {
  const detail = { unit, from: firstCell * unit * cellUnits, cells };
  const length = cells * cellUnits * unit;
  const index = indexOf(timesOf(pieces, detail.from - length / 3, (5 / 3) * length));
  return { detail, index, groups: groupPoints(index, detail, rows, pillWidth).groups };
}

/** What **test** says is wrong with a group and the one before it, over all random sets. */
function check(
  test: (group: PointGroup, before: PointGroup | undefined, setting: Setting, rows: number) => boolean,
): void {
  fc.assert(
    fc.property(settings, (given) => {
      const setting = settingOf(given);
      const wrong = setting.groups.filter((group, i) => !test(group, setting.groups[i - 1], setting, given.rows));
      expect(wrong).toEqual([]);
    }),
    { numRuns: runs },
  );
}

/** Units between two groups, or far where a seam between two cells may lie between them: there nothing is promised. */
function distance(a: PointGroup, b: PointGroup, { detail: { unit, from, cells }, index: { time } }: Setting): number {
  const [left, right] = [a.last - 1, b.first].map((i) => ((time[i] ?? 0) - from) / unit / cellUnits);
  if (left === undefined || right === undefined) return Infinity;
  const margin = 32 / cellUnits;
  for (let edge = 1; edge < cells; edge++) if (left <= edge + margin && right >= edge - margin) return Infinity;
  return (b.time - a.time) / unit;
}

describe('groupPoints(index, detail, rows, widthOf)', () => {
  it('puts every point of the detail into exactly one group, in order', () => {
    fc.assert(
      fc.property(settings, (given) => {
        const { detail, index, groups } = settingOf(given);
        let at = lowerBound(index.time, detail.from);
        for (const { first, last, time } of groups) {
          expect([first, last > first]).toEqual([at, true]);
          expect(time).toBeGreaterThanOrEqual(detail.from);
          at = last;
        }
        expect(at).toBe(lowerBound(index.time, endOf(detail)));
      }),
      { numRuns: runs },
    );
  });

  it('marks hold events of one day', () => {
    check(({ kind, first, last }, _before, { index: { time } }) => {
      const [begin, end] = [time[first] ?? NaN, time[last - 1] ?? NaN];
      return kind !== 'mark' || begin === end || Math.floor(begin / day) === Math.floor(end / day);
    });
  });

  it('columns hold no more dots than there are rows', () => {
    check(({ kind, first, last }, _before, _setting, rows) => kind !== 'dots' || last - first <= rows);
  });

  it('rings and columns stand clear of each other', () => {
    check(
      (group, before, setting) =>
        before === undefined ||
        group.kind === 'ridge' ||
        before.kind === 'ridge' ||
        distance(before, group, setting) >= 10,
    );
  });

  it('pills stand clear of each other, of rings and of columns', () => {
    const widthOf = ({ kind, first, last }: PointGroup): number => (kind === 'ridge' ? pillWidth(last - first) : 9);
    check((group, before, setting) => {
      if (before === undefined || (group.kind !== 'ridge' && before.kind !== 'ridge')) return true;
      return distance(before, group, setting) >= (widthOf(before) + widthOf(group)) / 2;
    });
  });

  it('shows of a cell the same whatever other cells are in the detail', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 5, max: 7 }), ({ unit: length, firstCell, rows, pieces }, cells) => {
        // A whole power: other units are rounded, and what stands on the edge of one may fall to either side.
        const unit = 2 ** Math.floor(Math.log2(length));
        const cell = unit * cellUnits;
        const a = { unit, from: firstCell * cell, cells };
        const b = { unit, from: (firstCell + 1) * cell, cells };
        const index = indexOf(timesOf(pieces, a.from, (cells + 1) * cell));
        // Where a detail ends, it cuts what stands there; a ridge ends with the second cell from there at the latest.
        const [x1, x2] = [b.from + cell + 32 * unit, endOf(a) - cell - 32 * unit];
        const inner = (detail: Detail): readonly PointGroup[] =>
          groupPoints(index, detail, rows, pillWidth)
            .groups.filter(({ first, last }) => (index.time[first] ?? 0) >= x1 && (index.time[last - 1] ?? 0) < x2)
            .map((group) => ({ ...group, time: Math.round((group.time / unit) * 1000) / 1000 }));
        expect(inner(a)).toEqual(inner(b));
      }),
      { numRuns: runs },
    );
  });

  it('separates points of different times when they are 24 units apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ gap: fc.integer({ min: 24, max: 5000 }), count: fc.integer({ min: 1, max: 30 }) })),
        fc.integer({ min: 0, max: 40 }).map((power) => 2 ** power),
        fc.integer({ min: 1, max: 6 }),
        (steps, unit, rows) => {
          let at = 0;
          const time = Float64Array.from(
            steps.flatMap(({ gap, count }) => {
              at += gap * unit;
              return new Array<number>(count).fill(at);
            }),
          );
          const cells = Math.ceil((at / unit + 1) / cellUnits);
          const { groups } = groupPoints(indexOf(time), { unit, from: 0, cells }, rows, pillWidth);
          expect(groups.map(({ kind, first, last }) => [kind, last - first])).toEqual(
            steps.map(({ count }) => ['mark', count]),
          );
        },
      ),
      { numRuns: runs },
    );
  });

  it.each([
    ['none', [], []],
    ['one', [5], [['mark', 1]]],
    ['a thousand of one moment', new Array<number>(1000).fill(5), [['mark', 1000]]],
    ['a thousand of one day', Array.from({ length: 1000 }, (_, i) => i * 0.00049), [['mark', 1000]]],
    [
      'two rings apart',
      [0, 25],
      [
        ['mark', 1],
        ['mark', 1],
      ],
    ],
    [
      'two that would touch',
      [0, 20],
      [
        ['dots', 1],
        ['dots', 1],
      ],
    ],
    [
      'two columns',
      [0, 1, 2, 13, 14],
      [
        ['dots', 3],
        ['dots', 2],
      ],
    ],
    [
      'more than a column holds',
      [0, 1, 2, 3, 4, 5, 60],
      [
        ['ridge', 6],
        ['mark', 1],
      ],
    ],
  ])('%s', (_title, units, expected) => {
    // A unit of a day, where columns hold five.
    const time = Float64Array.from(units, (unit) => (unit + 0.5) * day);
    const { groups } = groupPoints(indexOf(time), { unit: day, from: 0, cells: 1 }, 5, pillWidth);
    expect(groups.map(({ kind, first, last }) => [kind, last - first])).toEqual(expected);
  });
});
