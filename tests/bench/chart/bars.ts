import type { ContenderName } from './contender-pages.ts';
import { formatCount } from './format-count.ts';
import type { Measurement } from './measurement.ts';

/** One thing that is asked of our chart, by a ratio that holds on any machine. */
export interface Bar {
  readonly title: string;
  /** What was measured, not a number when something needed is missing. */
  readonly value: number;
  readonly bar: string;
  readonly passed: boolean;
}

type MeasurementOf = (name: ContenderName, size: number) => Measurement;

const many = 1_000_000;

/** All the bars over the medians that **of** gives; a value that is not a number passes nothing. */
export function barsOf(of: MeasurementOf): readonly Bar[] {
  const ours = (size: number): Measurement => of('ours', size);
  const reference = (size: number): Measurement => of('reference', size);
  const motions = ['zoom', 'pan'] as const;
  return [
    ...motions.map((motion) =>
      atMost(1.2, `${motion} p95 at 1,000,000, ours / reference`, ours(many)[motion].p95 / reference(many)[motion].p95),
    ),
    ...motions.map((motion) => longestFrame(motion, ours(many)[motion].longest, reference(many)[motion].longest)),
    ...[100_000, many].map((size) =>
      atMost(
        2,
        `first paint at ${formatCount(size)}, ours / reference`,
        ours(size).firstPaint / reference(size).firstPaint,
      ),
    ),
    ...motions.flatMap((motion) => {
      const rateOf = (name: ContenderName): number => of(name, 10_000)[motion].rate;
      const title = `${motion} frames a second at 10,000, ours /`;
      return [
        atLeast(0.95, `${title} empty`, rateOf('ours') / rateOf('empty')),
        // No page draws more frames than an empty one: where the bar is out of reach for all, the reader shall see it.
        atLeast(
          30,
          `${title} vis-timeline (empty: ${(rateOf('empty') / rateOf('vis-timeline')).toFixed(2)})`,
          rateOf('ours') / rateOf('vis-timeline'),
        ),
      ];
    }),
    ...motions.map((motion) =>
      atMost(
        1.5,
        `${motion} work a frame of ours, at 1,000,000 / at 1,000`,
        ours(many)[motion].work / ours(1000)[motion].work,
      ),
    ),
    atMost(50, 'index at 1,000,000, bytes an event', ours(many).indexBytes / many),
  ];
}

function atMost(most: number, title: string, value: number): Bar {
  return { title, value, bar: `at most ${most}`, passed: value <= most };
}

function atLeast(least: number, title: string, value: number): Bar {
  return { title, value, bar: `at least ${least}`, passed: value >= least };
}

/** A frame beyond 50 ms is forgiven where the reference has one too. */
function longestFrame(motion: string, ours: number, reference: number): Bar {
  return {
    title: `${motion} longest frame at 1,000,000, ms (reference: ${reference.toFixed(1)})`,
    value: ours,
    bar: 'at most 50, or the reference exceeds it too',
    passed: ours <= 50 || reference > 50,
  };
}
