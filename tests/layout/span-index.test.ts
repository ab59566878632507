import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpanIndex, type SpanIndex } from '../../src/layout/span-index.ts';

const runs = process.env['SOURCELINE_RUNS'] === 'full' ? 5000 : 1000;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans of whole numbers, many of which touch, some of which last from the beginning to the end. */
const spans = fc
  .array(
    fc
      .tuple(
        fc.integer({ min: -300, max: 300 }),
        fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 600 })),
      )
      .map(([start, length]): Span => ({ start, end: start + length })),
    { maxLength: 700, size: 'max' },
  )
  .map((all) => all.toSorted((a, b) => a.start - b.start));

const range = fc
  .tuple(fc.integer({ min: -350, max: 350 }), fc.integer({ min: 1, max: 700 }))
  .map(([from, length]): readonly [number, number] => [from, from + length]);

function indexOf(all: readonly Span[], scale = 1, shift = 0): SpanIndex {
  const at = (time: number): number => time * scale + shift;
  return createSpanIndex(
    Float64Array.from(all, ({ start }) => at(start)),
    Float64Array.from(all, ({ end }) => at(end)),
    Uint32Array.from(all.keys()),
  );
}

function naive(all: readonly Span[], from: number, to: number): readonly number[] {
  return [...all.keys()].filter((i) => {
    const { start, end } = all[i] ?? { start: NaN, end: NaN };
    return start < to && end > from;
  });
}

describe('createSpanIndex(start, end, row)', () => {
  // In days, far from 1970 and near it: what ends where a range begins does not reach into it.
  const far = fc.constantFrom(0, -6e13, 8e15);

  it('counts those that reach into a range', () => {
    fc.assert(
      fc.property(spans, range, far, (all, [from, to], shift) => {
        const index = indexOf(all, 86_400_000, shift);
        expect(index.count(from * 86_400_000 + shift, to * 86_400_000 + shift)).toBe(naive(all, from, to).length);
      }),
      { numRuns: runs },
    );
  });

  it('lists them by start, no more than asked for', () => {
    fc.assert(
      fc.property(spans, range, fc.integer({ min: 1, max: 800 }), (all, [from, to], most) => {
        expect(indexOf(all).within(from, to, most)).toEqual(naive(all, from, to).slice(0, most));
      }),
      { numRuns: runs },
    );
  });

  it('lists all of them between infinities', () => {
    fc.assert(
      fc.property(spans, (all) => {
        expect(indexOf(all).within(-Infinity, Infinity, 1000)).toEqual([...all.keys()]);
        expect(indexOf(all).count(-Infinity, Infinity)).toBe(all.length);
      }),
      { numRuns: 100 },
    );
  });

  it('counts how many reach into each of a row of stretches', () => {
    fc.assert(
      fc.property(
        spans,
        fc.integer({ min: -350, max: 350 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 60 }),
        (all, from, step, length) => {
          const counts = new Uint32Array(length);
          indexOf(all).overlaps(from, step, counts);
          expect([...counts]).toEqual(
            Array.from(counts, (_, i) => naive(all, from + i * step, from + (i + 1) * step).length),
          );
        },
      ),
      { numRuns: runs },
    );
  });

  it('has nothing without spans', () => {
    const index = indexOf([]);
    expect([index.count(0, 1), index.within(-Infinity, Infinity, 9)]).toEqual([0, []]);
  });
});
