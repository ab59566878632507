import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagContent, type Flag } from '../../src/layout/flag-content.ts';
import { plainType, tableOf, wordingOf } from './draw-chart.ts';

/** The flag of events of one day with these **titles**, of **count** in all. */
function flagOf(titles: readonly string[], room: { width: number; height: number }, count = titles.length): Flag {
  const table = tableOf(titles.map((title) => ({ edtf: '2024-03-05', title })));
  const items = titles.map((_, row) => table.itemAt(row));
  const { width, height } = room;
  return flagContent('0', items, count, wordingOf(table), plainType, {
    x1: 28,
    x2: 28 + width,
    top: 26,
    bottom: 26 + height,
  });
}

const wide = { width: 1100, height: 220 };
const long = (length: number): string => 'eleven more '.repeat(40).slice(0, length).trimEnd();

describe('flagContent(key, items, count, wording, type, room)', () => {
  it.each([
    ['a short title in one line', 'Council votes', ['Council votes']],
    ['two lines, as narrow as they can be', 'Ferry service resumes tonight', ['Ferry service', 'resumes tonight']],
  ])('sets %s', (_title, title, lines) => {
    expect(flagOf([title], wide).entries.map((entry) => entry.lines)).toEqual([lines]);
  });

  it('takes no more lines than it must', () => {
    // 390 pixels hold 55 characters.
    for (const [length, lines] of [
      [100, 2],
      [120, 3],
      [160, 3],
      [210, 4],
      [300, 6],
    ] as const)
      expect(flagOf([long(length)], wide).entries[0]?.lines.length).toBeLessThanOrEqual(lines);
  });

  it('ends a title that is longer than six lines', () => {
    const lines = flagOf([long(480)], wide).entries[0]?.lines ?? [];
    expect([lines.length, lines.at(-1)?.endsWith('…')]).toEqual([6, true]);
  });

  it('sets titles as wide as the date over them', () => {
    expect(flagOf(['Merger fails in Minsk', 'Vote fails'], wide).entries.map(({ lines }) => lines.length)).toEqual([
      1, 1,
    ]);
  });

  it('counts what has no room, and what it is not given', () => {
    const titles = [long(150), long(150), long(150)];
    const told = (height: number, count?: number): readonly [number, string] => {
      const { entries, more } = flagOf(titles, { width: 1100, height }, count);
      return [entries.length, more];
    };
    expect([told(240), told(160), told(90), told(240, 7)]).toEqual([
      [3, ''],
      [2, '+ 1 more'],
      [1, '+ 2 more'],
      [3, '+ 4 more'],
    ]);
  });

  it('keeps to the room, whatever its titles, when it holds several', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: 300, max: 1800 }),
        (lengths, height, width) => {
          const flag = flagOf(lengths.map(long), { width, height });
          expect(flag.width).toBeLessThanOrEqual(width);
          if (flag.entries.length > 1) expect(flag.height).toBeLessThanOrEqual(height);
          expect(flag.entries.length + Number(/\d+/.exec(flag.more)?.[0] ?? 0)).toBe(lengths.length);
          // Entries follow each other without touching, within the flag.
          let end = 0;
          for (const entry of flag.entries) {
            expect(entry.y).toBeGreaterThanOrEqual(end);
            end = entry.y + entry.height;
          }
          expect(end).toBeLessThan(flag.height);
        },
      ),
      { numRuns: 200 },
    );
  });
});
