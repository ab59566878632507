import { describe, expect, it } from 'vitest';
import { makeEvents } from './make-events.ts';

const week = 7 * 86_400_000;
const [from, to] = [Date.UTC(2015, 0, 1), Date.UTC(2025, 0, 1)];

describe('makeEvents(count, seed)', () => {
  const columns = makeEvents(20_000);
  const rows = Array.from(columns.start, (start, index) => ({
    start,
    end: columns.end[index] ?? Number.NaN,
    lane: columns.lane[index] ?? Number.NaN,
    importance: columns.importance[index] ?? Number.NaN,
  }));
  const share = (counts: (row: (typeof rows)[number]) => boolean): number => rows.filter(counts).length / rows.length;

  it('makes the same ones for the same seed, others for another', () => {
    const again = makeEvents(20_000);
    for (const name of ['start', 'end', 'lane', 'importance'] as const) expect(again[name]).toEqual(columns[name]);
    expect(makeEvents(20_000, 2).start).not.toEqual(columns.start);
  });

  it.each([0, 1, 2, 100])('makes %d', (count) => {
    const { start, end, lane, importance } = makeEvents(count);
    expect([start, end, lane, importance].map(({ length }) => length)).toEqual(Array(4).fill(count));
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d', (count) => {
    expect(() => makeEvents(count)).toThrow(`invalid count: ${count}`);
  });

  it('sorts by start, within ten years, on whole milliseconds', () => {
    expect(rows.every(({ start }, index) => start >= (rows[index - 1]?.start ?? from))).toBe(true);
    expect(rows.every(({ start }) => start < to && Number.isInteger(start))).toBe(true);
  });

  it('makes a tenth periods of 3 to 60 days', () => {
    expect(share(({ start, end }) => end !== start)).toBeCloseTo(0.1, 1);
    const lengths = rows.filter(({ start, end }) => end !== start).map(({ start, end }) => (end - start) / (week / 7));
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3 - 1e-6);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(60);
  });

  it('gives every lane a fifth', () => {
    for (const lane of columns.lanes.keys()) expect(share((row) => row.lane === lane)).toBeCloseTo(0.2, 1);
    expect(columns.lanes).toHaveLength(5);
  });

  it('puts three tenths into bursts: what a week holds beyond its even share', () => {
    const { start: starts } = makeEvents(200_000);
    const weeks = new Map<number, number>();
    for (const start of starts) {
      const number = Math.floor((start - from) / week);
      weeks.set(number, (weeks.get(number) ?? 0) + 1);
    }
    const even = (0.7 * starts.length * week) / (to - from);
    const beyond = [...weeks.values()].reduce((sum, count) => sum + Math.max(0, count - even), 0);
    expect(beyond / starts.length).toBeGreaterThan(0.28);
    expect(beyond / starts.length).toBeLessThan(0.34);
  });

  it('gives importance from 0 to 1, to few much', () => {
    expect(share(({ importance }) => importance >= 0 && importance <= 1)).toBe(1);
    expect(share(({ importance }) => importance > 0.5)).toBeCloseTo(1 - Math.SQRT1_2, 1);
  });

  it('names each event, shortly, and with an id of its own', () => {
    expect(columns.title(0)).toBe('Summit is postponed in Oslo');
    expect(new Set(rows.map((_, index) => columns.id(index))).size).toBe(rows.length);
    expect(Math.max(...rows.map((_, index) => columns.title(index).length))).toBeLessThan(40);
    expect(columns.passage(3)).toContain(columns.title(3));
  });
});
