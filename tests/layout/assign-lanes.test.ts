import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes } from '../../src/layout/assign-lanes.ts';

describe('assignLanes(spans, gap, most)', () => {
  it.each([
    [
      'one lane for spans that follow each other',
      [
        [0, 10],
        [14, 20],
      ],
      [0, 0],
    ],
    [
      'a second lane for spans too close',
      [
        [0, 10],
        [13, 20],
      ],
      [0, 1],
    ],
    [
      'the longer of two that start together is next to the axis',
      [
        [0, 10],
        [0, 20],
      ],
      [1, 0],
    ],
    ['nothing for nothing', [], []],
  ] as const)('%s', (_title, spans, expected) => {
    expect(assignLanes(spans.map(([x1, x2]) => ({ x1, x2 })))).toEqual(expected);
  });

  it('gives -1 to what finds all lanes taken', () => {
    expect(
      assignLanes(
        [
          { x1: 0, x2: 9 },
          { x1: 1, x2: 9 },
          { x1: 2, x2: 9 },
        ],
        4,
        2,
      ),
    ).toEqual([0, 1, -1]);
  });

  it('refuses a gap that is none', () => {
    expect(() => assignLanes([], Number.NaN)).toThrow('invalid gap: NaN');
  });

  const spans = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 80 }))
      .map(([x1, length]) => ({ x1, x2: x1 + length })),
    { maxLength: 40 },
  );

  it('no two spans of a lane come closer than the gap, and no other assignment uses fewer lanes', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 9 }), (items, gap) => {
        const lanes = assignLanes(items, gap);
        for (const [i, a] of items.entries()) {
          for (const [j, b] of items.entries()) {
            if (i < j && lanes[i] === lanes[j]) expect(a.x2 + gap <= b.x1 || b.x2 + gap <= a.x1).toBe(true);
          }
        }
        // The most spans that stand at one place, the gap included, is what any assignment needs.
        const deepest = Math.max(
          0,
          ...items.map(
            ({ x1 }) => items.filter((other) => (other.x1 <= x1 && x1 < other.x2 + gap) || other.x1 === x1).length,
          ),
        );
        expect(Math.max(-1, ...lanes) + 1).toBeLessThanOrEqual(deepest);
      }),
      { numRuns: 1000 },
    );
  });
});
