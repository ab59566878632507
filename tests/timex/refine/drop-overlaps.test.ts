import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/timex/candidate.ts';
import { dropOverlaps } from '../../../src/timex/refine/drop-overlaps.ts';

/** A candidate of tokens that are one unit long each. */
function candidate(start: number, end: number, rule: string): Candidate {
  return { from: start, to: end, start, end, rule, reading: { kind: 'vague', value: 'PRESENT_REF' } };
}

describe('dropOverlaps(candidates)', () => {
  it.each<[words: string, given: [number, number, string][], kept: string]>([
    [
      'keeps what stands side by side, in the order of the text',
      [
        [5, 9, 'b'],
        [0, 5, 'a'],
      ],
      'a b',
    ],
    [
      'keeps the longer one',
      [
        [0, 3, 'a'],
        [2, 7, 'b'],
      ],
      'b',
    ],
    [
      'keeps of two equally long ones the first',
      [
        [0, 3, 'a'],
        [2, 5, 'b'],
      ],
      'a',
    ],
    [
      'keeps of two on the same words the one whose rule comes first',
      [
        [0, 3, 'a'],
        [0, 3, 'b'],
      ],
      'a',
    ],
    [
      'keeps what overlapped only one that went itself',
      [
        [0, 5, 'a'],
        [4, 10, 'b'],
        [9, 20, 'c'],
      ],
      'a c',
    ],
  ])('%s', (_, given, kept) => {
    const rules = dropOverlaps(given.map(([start, end, rule]) => candidate(start, end, rule))).map(({ rule }) => rule);
    expect(rules.join(' ')).toBe(kept);
  });
});
