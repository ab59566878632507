import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedPill } from '../../src/layout/chart-layout.ts';
import { columnsTable } from '../../src/layout/columns-table.ts';
import { endOf } from '../../src/layout/detail.ts';
import type { EventTable } from '../../src/layout/event-table.ts';
import type { Interval } from '../../src/layout/interval.ts';
import { lowerBound } from '../../src/layout/lower-bound.ts';
import { makeEvents } from '../bench/chart/make-events.ts';
import { drawChart, tableOf, wholeOf, type DrawnChart } from './draw-chart.ts';
import { createRandom, timePieces, timesOf } from './random-times.ts';

const full = process.env['SOURCELINE_RUNS'] === 'full';
const day = 86_400_000;

const words = 'a council votes on the second report about ferries and dams after long talks in Geneva'.split(' ');

/** Events of days, parts of days, months and years, from 1900 on, over weeks to a century. */
const datasets = fc
  .record({ pieces: timePieces(70), length: fc.constantFrom(20, 400, 4000, 36_000), seed: fc.nat() })
  .map(({ pieces, length, seed }): EventTable => {
    const random = createRandom(seed);
    const times = [...timesOf(pieces, Date.UTC(1900, 0, 1), length * day), Date.UTC(1900, 5, 1)];
    return tableOf(
      times.map((time, index) => {
        const date = new Date(time).toISOString();
        const kind = random();
        return {
          edtf:
            kind < 0.08
              ? date.slice(0, 7)
              : kind < 0.1
                ? date.slice(0, 4)
                : kind < 0.13
                  ? `${date.slice(0, 10)}/..`
                  : date.slice(0, 10),
          ...(kind > 0.9 && { partOfDay: 'morning' as const }),
          title: `${Array.from({ length: 1 + Math.floor(random() * 24) }, () => words[Math.floor(random() * words.length)]).join(' ')} (${index + 1})`,
          source: `source ${Math.floor(random() * random() * 9)}`,
        };
      }),
    );
  });
const columns = fc
  .tuple(fc.integer({ min: 1000, max: 20_000 }), fc.nat())
  .map(([count, seed]) => columnsTable(makeEvents(count, seed)));

interface View {
  readonly table: EventTable;
  readonly width: number;
  readonly field: string | undefined;
  readonly interval: Interval;
}

/** Any view of a table: all of it, or a part of it however small, in lanes or not. */
function viewsOf(tables: fc.Arbitrary<EventTable>): fc.Arbitrary<View> {
  return fc
    .record({
      table: tables,
      width: fc.integer({ min: 320, max: 1900 }),
      grouped: fc.boolean(),
      zoom: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 12, noNaN: true })),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ table, width, grouped, zoom, at }) => {
      const whole = wholeOf(table);
      const length = Math.max(day / 8, (whole.end - whole.start) / 2 ** zoom);
      const start = whole.start + at * (whole.end - whole.start - length);
      const field = grouped && width > 700 ? table.laneFields[0]?.name : undefined;
      const interval = { start, end: start + length };
      // A failure prints what is seen of the table, not all of its thousands of numbers.
      const print = (): string => JSON.stringify({ size: table.size, width, field, interval });
      return { table, width, field, interval, [fc.toStringMethod]: print };
    });
}

const kinds = [
  ['events of a dataset', viewsOf(datasets), full ? 4000 : 400],
  ['columns', viewsOf(columns), full ? 600 : 150],
] as const;

/** What stands on top of each other, or out of place, in a frame. */
function faultsOf({ frame, layout: { flags, pills } }: DrawnChart): readonly string[] {
  const faults: string[] = [];
  for (const [i, a] of flags.entries()) {
    const name = `flag ${a.flag.key}`;
    const right = a.x1 + a.flag.width;
    const bottom = a.y1 + a.flag.height;
    if (a.x1 < frame.x1 || right > frame.x2) faults.push(`${name} leaves the frame`);
    if (a.y1 < (frame.flagsTop ?? NaN) || bottom > a.flag.bottom) faults.push(`${name} is too high or too low`);
    if (a.flag.x < a.x1 - 0.01 || a.flag.x > right + 0.01) faults.push(`${name} has no leader`);
    for (const [j, b] of flags.entries()) {
      if (j <= i) continue;
      const apart = right <= b.x1 || b.x1 + b.flag.width <= a.x1 || bottom <= b.y1 || b.y1 + b.flag.height <= a.y1;
      if (!apart) faults.push(`${name} lies on ${b.flag.key}`);
      const [upper, lower] = a.y1 < b.y1 ? [a, b] : [b, a];
      const through = upper.flag.x > lower.x1 && upper.flag.x < lower.x1 + lower.flag.width;
      if (upper.y1 < lower.y1 && through) faults.push(`the leader of ${upper.flag.key} runs through ${lower.flag.key}`);
    }
  }
  const covers = (a: PlacedPill, b: PlacedPill): boolean =>
    a.lane === b.lane && Math.abs(a.y - b.y) < 18 && Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01;
  for (const [i, pill] of pills.entries()) {
    const name = `pill ${pill.label} at ${pill.x}`;
    if (pill.x - pill.width / 2 < frame.x1 - 0.01 || pill.x + pill.width / 2 > frame.x2 + 0.01)
      faults.push(`${name} leaves the frame`);
    const other = pills.slice(i + 1).find((each) => covers(pill, each));
    if (other !== undefined) faults.push(`${name} lies on ${other.label} at ${other.x}`);
  }
  return faults;
}

describe.each(kinds)('chartLayout(picture, scale, …) of %s', (_title, views, numRuns) => {
  it('puts no flag and no pill on another, none out of the frame, no leader through a flag', () => {
    fc.assert(
      fc.property(views, ({ table, ...view }) => {
        expect(faultsOf(drawChart(table, view))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('puts no pill on another that is as near to its peak, as it once did', () => {
    fc.assert(
      fc.property(viewsOf(columns), ({ table, ...view }) => {
        expect(faultsOf(drawChart(table, view))).toEqual([]);
      }),
      { seed: 336_506_601, path: '53:4:7:0:0:39:34:33:33', numRuns: 1, endOnFailure: true },
    );
  });

  it('draws or counts every point of the detail', () => {
    fc.assert(
      fc.property(views, ({ table, ...view }) => {
        const { picture } = drawChart(table, view);
        for (const { lane, points } of picture.lanes) {
          const { time } = lane.points;
          const count = lowerBound(time, endOf(picture.detail)) - lowerBound(time, picture.detail.from);
          expect(points.groups.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(count);
        }
      }),
      { numRuns },
    );
  });

  it('moves all by as many pixels as the view moves; a flag keeps its place at its mark as long as it can', () => {
    fc.assert(
      fc.property(views, fc.integer({ min: -150, max: 150 }), ({ table, ...view }, by) => {
        const before = drawChart(table, view);
        const sides = before.memory.sides;
        const shift = by * before.scale.millisPerPixel;
        const interval = { start: view.interval.start + shift, end: view.interval.end + shift };
        const after = drawChart(table, {
          ...view,
          interval,
          detail: before.picture.detail,
          memory: { flags: new Map(), sides },
        });
        const wrong: string[] = [];
        const moved = (name: string, a: number, b: number | undefined): void => {
          if (b !== undefined && Math.abs(a - by - b) > 1e-6 * Math.max(1, Math.abs(a)))
            wrong.push(`${name} from ${a} to ${b}`);
        };
        const points = new Map(after.points.map(({ key, lane, x }) => [`${lane}:${key}`, x]));
        for (const { key, lane, x } of before.points) moved(`point ${key}`, x, points.get(`${lane}:${key}`));
        const bars = new Map(after.layout.bars.map((placed) => [placed.bar, placed]));
        for (const { bar, x1, x2 } of before.layout.bars) {
          const same = [...bars].find(
            ([{ rows, level }]) => rows.join() === bar.rows.join() && level === bar.level,
          )?.[1];
          moved(`bar ${bar.rows.join()}`, x1, same?.x1);
          moved(`end of bar ${bar.rows.join()}`, x2, same?.x2);
        }
        for (const tier of ['fine', 'coarse'] as const) {
          const ticks = new Map(after.layout.axis[tier].map(({ time, x }) => [time, x]));
          for (const { time, x } of before.layout.axis[tier]) moved(`tick ${time}`, x, ticks.get(time));
        }
        const flags = new Map(after.layout.flags.map((placed) => [placed.flag.key, placed]));
        const stood = before.layout.flags.map((placed) => ({ ...placed, now: flags.get(placed.flag.key) }));
        // Moved by as much as its mark, a flag still stands in the frame.
        const isFree = ({ flag, x1, now }: (typeof stood)[number]): boolean => {
          const left = (now?.flag.x ?? NaN) + x1 - flag.x;
          return left >= after.frame.x1 && left + flag.width <= after.frame.x2;
        };
        // One that has to turn may come in the way of others, and so may the ones of bars, which move as bars come into view.
        const ofBar = [...before.layout.flags, ...after.layout.flags].some(
          ({ flag }) => flag.entries[0]?.item.shape === 'span',
        );
        const isQuiet = !ofBar && stood.every((placed) => placed.now === undefined || isFree(placed));
        for (const { flag, x1, now } of isQuiet ? stood : [])
          if (now !== undefined && Math.abs(now.x1 - now.flag.x - (x1 - flag.x)) > 1e-6)
            wrong.push(`flag ${flag.key} flies elsewhere`);
        expect(wrong).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('draws equal steps of time as equal steps of pixels', () => {
    fc.assert(
      fc.property(views, ({ table, ...view }) => {
        const { scale, points, picture, layout } = drawChart(table, view);
        const { start, end } = scale.interval;
        const expected = (time: number): number => scale.x1 + ((time - start) / (end - start)) * (scale.x2 - scale.x1);
        const near = (x: number, time: number): boolean =>
          Math.abs(x - expected(time)) <= 1e-6 * Math.max(1, Math.abs(x));
        expect(layout.bars.filter(({ x1, x2, bar }) => !near(x1, bar.start) || !near(x2, bar.end))).toEqual([]);
        expect([...layout.axis.fine, ...layout.axis.coarse].filter(({ x, time }) => !near(x, time))).toEqual([]);
        // A ring stands at its time; a column of dots, which stand for their place, within a dozen units of it.
        const rings = picture.lanes.flatMap(({ lane, points: { groups } }) =>
          groups
            .filter(({ kind, first, last }) => kind === 'mark' && last - first === 1)
            .map(({ first }) => [lane.points.row[first], lane.points.time[first]]),
        );
        const times = new Map(rings.map(([row, time]) => [String(row), time ?? NaN]));
        expect(points.filter(({ key, x }) => times.has(key) && !near(x, times.get(key) ?? NaN))).toEqual([]);
      }),
      { numRuns },
    );
  });
});
