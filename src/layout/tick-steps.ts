import type { Interval } from './interval.ts';

/** The units of an axis, finest first. */
export type TickUnit = 'hour' | 'day' | 'month' | 'year';

/** A regular row of ticks through all of time, numbered by an index. */
export interface TickStep {
  readonly unit: TickUnit;
  /** Milliseconds from tick to tick, on average. */
  readonly length: number;
  /** Least pixels from tick to tick, however short the labels. */
  readonly spacing: number;
  /** The tier above; years speak for themselves. */
  readonly coarse: TickStep | undefined;
  /** Not a number beyond what a `Date` holds. */
  readonly timeOf: (index: number) => number;
}

const hour = 3_600_000;
const day = 24 * hour;
const year = 365.2425 * day;
const month = year / 12;

const step = (
  unit: TickUnit,
  length: number,
  spacing: number,
  coarse: TickStep | undefined,
  timeOf: (index: number) => number,
): TickStep => ({ unit, length, spacing, coarse, timeOf });

/**
 * The step of **count** years on the round years of people's counting: 200 BCE, 100 BCE, 1, 100, 200. There is no year 0, and
 * where the year 1 would stand beside the year 2, only the latter is a tick.
 */
export function yearStep(count: number): TickStep {
  return step('year', count * year, 56, undefined, (index) => {
    const counted = index * count;
    return new Date(0).setUTCFullYear(counted < 1 ? counted + 1 : counted);
  });
}

const monthOf = (index: number): number => new Date(0).setUTCMonth(index);
const monthStep = (count: number): TickStep =>
  step('month', count * month, 44, yearStep(1), (index) => monthOf(index * count));
const oneMonth = monthStep(1);
const oneDay = step('day', day, 36, oneMonth, (index) => index * day);

/** The steps finer than years, finest first: 1, 3, 6, 12 hours; 1, 2 days; weeks from Monday; 1, 3 months. */
export const steps: readonly TickStep[] = [
  ...[1, 3, 6, 12].map((count) => step('hour', count * hour, 52, oneDay, (index) => index * count * hour)),
  oneDay,
  // The days 1, 3 … 29, so that all months begin alike.
  step('day', month / 15, 36, oneMonth, (index) => {
    const months = Math.floor(index / 15);
    return monthOf(months) + (index - months * 15) * 2 * day;
  }),
  step('day', 7 * day, 40, oneMonth, (index) => (index * 7 + 4) * day),
  oneMonth,
  monthStep(3),
];

/**
 * The times of **step** within **interval** and one or more beyond either end, ascending. Of two that are much closer than the
 * step (29 February and 1 March, the years 1 and 2) only the second is a tick.
 */
export function ticksAround({ length, timeOf }: TickStep, { start, end }: Interval): readonly number[] {
  // Months and years differ from their average by less than three ticks.
  const indexOf = (time: number): number => Math.floor((time - timeOf(0)) / length);
  const ticks: number[] = [];
  const last = indexOf(end) + 4;
  let index = indexOf(start) - 3;
  for (let time = timeOf(index); index <= last; index++) {
    const next = timeOf(index + 1);
    if (Math.abs(time) <= 8.64e15 && !(next - time < length * 0.6)) ticks.push(time);
    time = next;
  }
  return ticks;
}
