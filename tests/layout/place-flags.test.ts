import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFlags } from '../../src/layout/place-flags.ts';

const room = { x1: 28, x2: 1172, top: 26, bottom: 240 };

describe('placeFlags(flags, room, previous)', () => {
  it('flies to the right where there is room, and to the left at the right edge', () => {
    const placed = placeFlags(
      [
        { key: 'a', x: 100, width: 150, height: 50 },
        { key: 'b', x: 1160, width: 150, height: 50 },
      ],
      room,
    );
    expect(placed.map(({ side, x1, y1 }) => [side, x1, y1])).toEqual([
      ['right', 100, 190],
      ['left', 1010, 190],
    ]);
  });

  it('keeps the side it had', () => {
    const flag = { key: 'a', x: 500, width: 150, height: 50 };
    expect(placeFlags([flag], room, new Map([['a', 'left']]))[0]?.side).toBe('left');
  });

  it('keeps it where another would stand lower, and gives it up where it would leave the room', () => {
    const flags = [
      { key: 'a', x: 400, width: 150, height: 50 },
      { key: 'b', x: 500, width: 150, height: 50 },
    ];
    const sides = new Map([
      ['a', 'right' as const],
      ['b', 'left' as const],
    ]);
    const placed = placeFlags(flags, { ...room, x1: 380 }, sides);
    expect(placed.map(({ side }) => side)).toEqual(['right', 'right']); // the leader of each would run through the other
    const apart = [{ key: 'a', x: 400, width: 80, height: 50 }, ...flags.slice(1)];
    const kept = placeFlags(apart, room, sides);
    expect(kept.map(({ side, y1 }) => [side, y1])).toEqual([
      ['right', 190],
      ['left', 132],
    ]);
    expect(placeFlags(flags.slice(1), { ...room, x1: 400 }, sides).map(({ side }) => side)).toEqual(['right']);
  });

  const flags = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 1200 }),
      width: fc.integer({ min: 60, max: 320 }),
      height: fc.integer({ min: 30, max: 140 }),
    }),
    { maxLength: 30 },
  );

  it('no two flags overlap, none leaves the room, no leader runs through a flag', () => {
    fc.assert(
      fc.property(flags, (boxes) => {
        const placed = placeFlags(
          boxes.map((box, index) => ({ ...box, key: String(index) })),
          room,
        );
        for (const [i, a] of placed.entries()) {
          expect(a.x1).toBeGreaterThanOrEqual(room.x1);
          expect(a.x1 + a.flag.width).toBeLessThanOrEqual(room.x2);
          expect(a.y1).toBeGreaterThanOrEqual(room.top);
          expect(a.y1 + a.flag.height).toBeLessThanOrEqual(room.bottom);
          for (const b of placed.slice(i + 1)) {
            const apart =
              a.x1 + a.flag.width <= b.x1 ||
              b.x1 + b.flag.width <= a.x1 ||
              a.y1 + a.flag.height <= b.y1 ||
              b.y1 + b.flag.height <= a.y1;
            expect(apart).toBe(true);
            const [upper, lower] = a.y1 < b.y1 ? [a, b] : [b, a];
            const through = upper.flag.x > lower.x1 && upper.flag.x < lower.x1 + lower.flag.width;
            if (upper.y1 < lower.y1) expect(through).toBe(false);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('places the most important flag whenever it fits at all', () => {
    fc.assert(
      fc.property(
        flags.filter((boxes) => boxes.length > 0),
        (boxes) => {
          const placed = placeFlags(
            boxes.map((box, index) => ({ ...box, key: String(index) })),
            room,
          );
          const first = boxes[0];
          if (first === undefined || first.x < room.x1 || first.x > room.x2) return;
          expect(placed[0]?.flag.key).toBe('0');
        },
      ),
      { numRuns: 500 },
    );
  });
});
