import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks } from '../../src/layout/axis-ticks.ts';
import { createTimeScale } from '../../src/layout/time-scale.ts';
import { createTickFormat } from '../../src/timeline/tick-format.ts';

const measure = (text: string): number => Array.from(text).length * 8;
const format = createTickFormat('en-GB');
const hour = 3_600_000;
const day = 24 * hour;

function ticksOf(start: number, length: number, width = 1200): ReturnType<typeof axisTicks> {
  return axisTicks(createTimeScale({ start, end: start + length }, 28, width - 28), format, measure);
}

function labels(tier: readonly { readonly label: string }[]): string {
  return tier
    .map(({ label }) => label)
    .filter(Boolean)
    .join(' | ');
}

describe('axisTicks(scale, format, measure)', () => {
  it.each([
    ['a day by hours', Date.UTC(2025, 10, 30), day, '03:00', 'Sun, 30 Nov 2025'],
    ['a season by weeks', Date.UTC(2025, 7, 28), 100 * day, '8 | 15', 'Sept 2025 | Oct | Nov | Dec'],
    ['two years by months', Date.UTC(2024, 0, 1), 730 * day, 'Feb', '2024 | 2025'],
    ['a century by five years', Date.UTC(1900, 0, 1), 36_525 * day, '1910 | 1915', ''],
  ] as const)('%s', (_title, start, length, fine, coarse) => {
    const ticks = ticksOf(start, length);
    expect(labels(ticks.fine)).toContain(fine);
    expect(labels(ticks.coarse)).toBe(coarse);
  });

  it('counts years before the common era without a year 0', () => {
    const start = new Date(0).setUTCFullYear(-499, 0, 1);
    const text = labels(ticksOf(start, 1000 * 365.25 * day).fine);
    expect(text).toContain('BC');
    expect(text).not.toMatch(/(?:^| )0(?: |$)/u);
  });

  it('no two labels of a tier touch, none leaves the chart, at any zoom from hours to ten thousand years', () => {
    fc.assert(
      fc.property(
        fc.double({ min: Math.log(3 * hour), max: Math.log(1e4 * 365.25 * day), noNaN: true }),
        fc.integer({ min: -6e13, max: 6e13 }),
        fc.integer({ min: 320, max: 2000 }),
        (logLength, start, width) => {
          const { fine, coarse } = ticksOf(start, Math.exp(logLength), width);
          expect(fine.length).toBeLessThan(width / 20);
          for (const tier of [fine, coarse]) {
            const shown = tier.filter(({ label }) => label !== '');
            for (const [index, { label, labelX }] of shown.entries()) {
              expect(labelX).toBeGreaterThanOrEqual(0);
              expect(labelX + measure(label)).toBeLessThanOrEqual(width);
              const next = shown[index + 1];
              if (next !== undefined) expect(labelX + measure(label)).toBeLessThan(next.labelX);
            }
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('createTimeScale(interval, x1, x2)', () => {
  it('equal steps of time draw equal steps of pixels, and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -6e13, max: 6e13 }),
        fc.integer({ min: 1, max: 1e14 }),
        fc.integer({ min: 0, max: 1e12 }),
        (start, length, step) => {
          const scale = createTimeScale({ start, end: start + length }, 28, 1172);
          const first = scale.xOf(start + step) - scale.xOf(start);
          const second = scale.xOf(start + 2 * step) - scale.xOf(start + step);
          expect(Math.abs(first - second)).toBeLessThan(1e-6 * Math.max(1, Math.abs(first)));
          expect(Math.abs(scale.timeOf(scale.xOf(start + step)) - (start + step))).toBeLessThan(1);
        },
      ),
    );
  });

  it('refuses an empty interval or width', () => {
    expect(() => createTimeScale({ start: 1, end: 1 }, 0, 1)).toThrow('empty interval: 1 to 1');
    expect(() => createTimeScale({ start: 0, end: 1 }, 5, 5)).toThrow('empty width: 5 to 5');
  });
});
