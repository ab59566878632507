import { assert, integer, property, tuple, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from './mention.ts';
import { pairMentions } from './pair-mentions.ts';

type Span = readonly [start: number, end: number];

const table: readonly (readonly [
  title: string,
  gold: readonly Span[],
  found: readonly Span[],
  pairs: readonly (readonly [gold: number, found: number])[],
])[] = [
  ['nothing with nothing', [], [], []],
  ['the same span', [[0, 4]], [[0, 4]], [[0, 0]]],
  ['what overlaps by one character', [[0, 4]], [[3, 9]], [[0, 0]]],
  ['not what only touches', [[0, 4]], [[4, 9]], []],
  ['nothing empty', [[0, 4]], [[2, 2]], []],
  [
    'the better overlap first',
    [[0, 10]],
    [
      [0, 3],
      [3, 10],
    ],
    [[0, 1]],
  ],
  [
    'one found mention with one gold mention only',
    [
      [0, 4],
      [8, 12],
    ],
    [[0, 12]],
    [[0, 0]],
  ],
  [
    'the same span before one that contains it',
    [
      [0, 17],
      [5, 9],
    ],
    [[5, 9]],
    [[1, 0]],
  ],
  [
    'what is left after the best is taken',
    [
      [0, 6],
      [4, 12],
    ],
    [
      [0, 2],
      [3, 12],
    ],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'equal overlaps from the left',
    [
      [0, 4],
      [4, 8],
    ],
    [[2, 6]],
    [[0, 0]],
  ],
];

describe('pairMentions(gold, found) pairs one to one, best overlap first', () => {
  it.each(table)('%s', (_, goldSpans, foundSpans, expected) => {
    const [gold, found] = [goldSpans.map(mention), foundSpans.map(mention)];
    const { pairs, missed, spurious } = pairMentions(gold, found);
    expect(pairs).toEqual(expected.map(([a, b]) => ({ gold: gold[a], found: found[b] })));
    expect(missed).toEqual(gold.filter((_mention, index) => !expected.some(([a]) => a === index)));
    expect(spurious).toEqual(found.filter((_mention, index) => !expected.some(([, b]) => b === index)));
  });

  it('keeps its laws on any spans: each mention once, no pair apart, nothing left that still overlaps', () => {
    const spans = uniqueArray(tuple(integer({ min: 0, max: 40 }), integer({ min: 1, max: 8 })), {
      maxLength: 12,
      selector: ([start, length]) => `${start} ${length}`,
    }).map((list) => list.map(([start, length]) => mention([start, start + length])));
    assert(
      property(spans, spans, (gold, found) => {
        const { pairs, missed, spurious } = pairMentions(gold, found);
        expect([...pairs.map((pair) => pair.gold), ...missed].sort(inOrder)).toEqual([...gold].sort(inOrder));
        expect([...pairs.map((pair) => pair.found), ...spurious].sort(inOrder)).toEqual([...found].sort(inOrder));
        expect(pairs.every((pair) => overlap(pair.gold, pair.found))).toBe(true);
        expect(missed.some((a) => spurious.some((b) => overlap(a, b)))).toBe(false);
      }),
    );
  });
});

function mention([start, end]: Span): Mention {
  return { start, end, text: 'x'.repeat(end - start), type: 'DATE', value: '' };
}

function overlap(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end;
}

function inOrder(a: Mention, b: Mention): number {
  return a.start - b.start || a.end - b.end;
}
