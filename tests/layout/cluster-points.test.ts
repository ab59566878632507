import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPoints, clustersAtZoom, clustersWithin } from '../../src/layout/cluster-points.ts';

describe('clusterPoints(times, gap)', () => {
  it.each([
    [
      'far points stay alone',
      [0, 100],
      10,
      [
        [0, 0, 0],
        [1, 1, 100],
      ],
    ],
    [
      'near points join in their middle',
      [0, 8, 100],
      10,
      [
        [0, 1, 4],
        [2, 2, 100],
      ],
    ],
    [
      'the same time is one mark even without a gap',
      [5, 5, 6],
      0,
      [
        [0, 1, 5],
        [2, 2, 6],
      ],
    ],
    ['nothing of nothing', [], 10, []],
  ] as const)('%s', (_title, times, gap, expected) => {
    expect(clusterPoints([...times], gap).map(({ first, last, time }) => [first, last, time])).toEqual(expected);
  });

  const sorted = fc
    .array(fc.integer({ min: 0, max: 1000 }), { maxLength: 60 })
    .map((times) => times.toSorted((a, b) => a - b));

  it('every point is in exactly one cluster, and clusters keep their distance', () => {
    fc.assert(
      fc.property(sorted, fc.integer({ min: 0, max: 60 }), (times, gap) => {
        const clusters = clusterPoints(times, gap);
        expect(clusters.flatMap(({ first, last }) => times.slice(first, last + 1))).toEqual(times);
        for (const [index, { first, last, time }] of clusters.entries()) {
          const next = clusters[index + 1];
          if (next !== undefined) expect(next.time - time).toBeGreaterThanOrEqual(gap);
          expect(time).toBeGreaterThanOrEqual(times[first] ?? 0);
          expect(time).toBeLessThanOrEqual(times[last] ?? 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds those in view', () => {
    const clusters = clusterPoints([0, 50, 100, 150], 10);
    expect(clustersWithin(clusters, 50, 100).map(({ time }) => time)).toEqual([50, 100]);
  });
});

describe('clustersAtZoom(times, millisPerPixel)', () => {
  it('leaves room for numbers of three digits, only where there are some', () => {
    const crowd = Array.from({ length: 400 }, (_, index) => index / 5); // 120 within the distance of two rings
    expect(clustersAtZoom(crowd, 1).map(({ first, last }) => last - first + 1)).toEqual([210, 190]);
    expect(clustersAtZoom(crowd.slice(0, 40), 1).map(({ time }) => time)).toEqual([3.9]);
  });
});
