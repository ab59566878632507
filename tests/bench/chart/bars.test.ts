import { describe, expect, it } from 'vitest';
import { type Bar, barsOf } from './bars.ts';
import type { ContenderName } from './contender-pages.ts';
import { type Measurement, type Motion, medianOf } from './measurement.ts';

/** Figures under which our chart is exactly as good as it has to be. */
const enough: Readonly<Partial<Record<ContenderName, Measurement>>> = {
  empty: measurement({ rate: 60 }),
  reference: measurement({ p95: 10, longest: 20 }, 100),
  ours: { ...measurement({ p95: 12, longest: 50, rate: 57, work: 3 }, 200), indexBytes: 50e6 },
  'vis-timeline': measurement({ rate: 1.9 }),
};

function measurement(figures: Partial<Motion>, firstPaint = 1): Measurement {
  const motion: Motion = { p95: 1, longest: 1, rate: 1, work: 1, script: 1, ...figures };
  return { firstPaint, memory: 1, indexBytes: Number.NaN, zoom: motion, pan: motion };
}

function failed(bars: readonly Bar[]): readonly string[] {
  return bars.filter(({ passed }) => !passed).map(({ title }) => title);
}

describe('barsOf(of)', () => {
  const passing = (name: ContenderName): Measurement => enough[name] ?? medianOf([]);

  it('passes what just reaches them', () => {
    const bars = barsOf(passing);
    expect(bars).toHaveLength(13);
    expect(failed(bars)).toEqual([]);
  });

  const table: readonly (readonly [title: string, worse: Partial<Measurement>, failures: number])[] = [
    ['p95 of the zoom', { zoom: { ...passing('ours').zoom, p95: 12.1 } }, 1],
    ['longest frame of the pan', { pan: { ...passing('ours').pan, longest: 51 } }, 1],
    ['first paint, at two sizes', { firstPaint: 201 }, 2],
    ['frames a second, against two', { zoom: { ...passing('ours').zoom, rate: 56 } }, 2],
    ['size of the index', { indexBytes: 50e6 + 1 }, 1],
  ];

  it.each(table)('fails a worse %s', (_, worse, failures) => {
    const bars = barsOf((name) => (name === 'ours' ? { ...passing(name), ...worse } : passing(name)));
    expect(failed(bars)).toHaveLength(failures);
  });

  it('fails work that grows with the number of events', () => {
    const growing = (size: number): Motion => ({ ...passing('ours').pan, work: size > 1000 ? 4.6 : 3 });
    const bars = barsOf((name, size) => (name === 'ours' ? { ...passing(name), pan: growing(size) } : passing(name)));
    expect(failed(bars)).toEqual(['pan work a frame of ours, at 1,000,000 / at 1,000']);
  });

  it('forgives a long frame where the reference has one', () => {
    const long = { ...passing('reference').zoom, longest: 80 };
    const bars = barsOf((name) =>
      name === 'ours' || name === 'reference'
        ? { ...passing(name), zoom: { ...passing(name).zoom, ...long, p95: 1 } }
        : passing(name),
    );
    expect(failed(bars).filter((title) => title.includes('longest'))).toEqual([]);
  });

  it('passes nothing that was not measured', () => {
    const bars = barsOf(() => medianOf([]));
    expect(failed(bars)).toHaveLength(bars.length);
    expect(bars.every(({ value }) => Number.isNaN(value))).toBe(true);
  });
});
