import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvents } from '../../src/dataset/compare-events.ts';
import type { TimelineEvent } from '../../src/dataset/types.ts';
import { boundsOf } from '../../src/time/bounds-of.ts';
import { parseEdtf } from '../../src/time/parse-edtf.ts';
import { smallDataset } from './fixtures/small-dataset.ts';

function event(edtf: string, article = 'a', start = 0): TimelineEvent {
  const parsed = parseEdtf(edtf);
  if ('problem' in parsed) throw new Error(parsed.problem);
  const [first] = smallDataset.events as [TimelineEvent];
  const [evidence] = first.evidence as [TimelineEvent['evidence'][0]];
  const position = { type: 'TextPositionSelector', start, end: start + 1 } as const;
  return {
    ...first,
    id: `${edtf} ${article} ${start}`,
    date: { edtf, ...boundsOf(parsed.value), inferred: [], rule: 'test' },
    evidence: [{ ...evidence, article, position }],
  };
}

/** In their order: from early to late, year-less last. */
const ordered = [
  event('Y-12000'),
  event('-0043'),
  event('0476'),
  event('1801'),
  event('1801/..'),
  event('1804-05-14'),
  event('[..1804-10]'),
  event('1805-04-07', 'a', 3),
  event('1805-04-07', 'a', 12),
  event('1805-04-07', 'b', 1),
  event('2025-09-01'),
  event('2025-09'),
  event('2025-23'),
  event('2025-11-30'),
  event('2025-11-30T09:00'),
  event('2025-11-30T22:00'),
  event('Y12345'),
  event('XXXX-09-01'),
  event('XXXX-23'),
  event('XXXX-09-12'),
  event('XXXX-10-03'),
];

describe('compareEvents(a, b)', () => {
  it('orders by earliest, latest, EDTF of year-less dates, article and position', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(shuffled.toSorted(compareEvents).map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
      }),
    );
  });

  it('is zero for an event and itself alone', () => {
    for (const a of ordered) for (const b of ordered) expect(compareEvents(a, b) === 0).toBe(a === b);
  });

  it('is the order of the small dataset', () => {
    expect(smallDataset.events.toSorted(compareEvents)).toEqual(smallDataset.events);
  });
});
