import { utcDay, utcHour, utcMonday, utcMonth, utcYear, type CountableTimeInterval, type TimeInterval } from 'd3';
import type { TimeScale } from './time-scale.ts';
import type { Measure } from './wrap-text.ts';

/** The units of an axis, finest first. */
export type TickUnit = 'hour' | 'day' | 'month' | 'year' | 'decade' | 'century' | 'millennium';

/** A tick of the axis; `label` is empty where a label would touch its neighbour. */
export interface Tick {
  readonly time: number;
  readonly x: number;
  readonly label: string;
  /** Left edge of the label. */
  readonly labelX: number;
}

/** Both tiers of an axis: the fine ticks, and above them in rank the coarse ones, whose first label stays in view. */
export interface AxisTicks {
  readonly fine: readonly Tick[];
  readonly coarse: readonly Tick[];
  readonly fineUnit: TickUnit;
  readonly coarseUnit: TickUnit | undefined;
}

/** How ticks are worded: the text of the unit that begins at **time**; **first** is the tier's first label in view. */
export type FormatTick = (time: number, unit: TickUnit, tier: 'fine' | 'coarse', first: boolean) => string;

interface Step {
  readonly unit: TickUnit;
  readonly coarse: TickUnit | undefined;
  readonly length: number; // milliseconds, about
  readonly spacing: number; // least pixels between two ticks: the width of a label with air
  readonly interval: TimeInterval;
}

const hour = 3_600_000;
const day = 24 * hour;
const month = 30.44 * day;
const year = 365.25 * day;

/**
 * Computes the two tiers of ticks for **scale**, as fine as their labels have room.
 *
 * From an hour to ten thousand years. The fine tier is labelled in the middle of its tick, the coarse tier right of it;
 * the coarse unit in which the view begins is labelled at its left edge. No two labels of a tier touch.
 */
export function axisTicks(scale: TimeScale, format: FormatTick, measure: Measure): AxisTicks {
  const step =
    steps.find(({ length, spacing }) => length >= scale.millisPerPixel * spacing) ??
    yearsStep(scale.millisPerPixel * 56);
  const fine = placeLabels(
    timesOf(step.interval, scale),
    scale,
    (time, first) => format(time, step.unit, 'fine', first),
    measure,
    'middle',
  );
  if (step.coarse === undefined) return { fine, coarse: [], fineUnit: step.unit, coarseUnit: undefined };
  const coarseUnit = step.coarse;
  const interval = coarseIntervals[coarseUnit];
  const first = +interval.floor(new Date(scale.interval.start));
  const times = [first, ...timesOf(interval, scale).filter((time) => time > first)];
  const coarse = placeLabels(
    times,
    scale,
    (time, first) => format(time, coarseUnit, 'coarse', first),
    measure,
    'start',
  );
  return { fine, coarse, fineUnit: step.unit, coarseUnit };
}

const steps: readonly Step[] = [
  ...[1, 3, 6, 12].map((n) => step('hour', 'day', n * hour, 52, every(utcHour, n))),
  step('day', 'month', day, 36, utcDay),
  step('day', 'month', 2 * day, 36, every(utcDay, 2)),
  step('day', 'month', 7 * day, 40, utcMonday),
  step('month', 'year', month, 44, utcMonth),
  step('month', 'year', 3 * month, 44, every(utcMonth, 3)),
];

const coarseIntervals: Readonly<Record<TickUnit, TimeInterval>> = {
  hour: utcHour,
  day: utcDay,
  month: utcMonth,
  year: utcYear,
  decade: every(utcYear, 10),
  century: every(utcYear, 100),
  millennium: every(utcYear, 1000),
};

function step(
  unit: TickUnit,
  coarse: TickUnit | undefined,
  length: number,
  spacing: number,
  interval: TimeInterval,
): Step {
  return { unit, coarse, length, spacing, interval };
}

/** Years by the next of 1, 2, 5, 10, 20, 50 … that is long enough; from ten years on the years speak for themselves. */
function yearsStep(shortest: number): Step {
  const years = Math.max(1, shortest / year);
  const power = 10 ** Math.floor(Math.log10(years));
  const count = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= years) ?? 10 * power;
  return step('year', undefined, count * year, 56, every(utcYear, count));
}

function every(interval: CountableTimeInterval, count: number): TimeInterval {
  const result = interval.every(count);
  if (result === null) throw new RangeError(`invalid step: ${count}`);
  return result;
}

function timesOf(interval: TimeInterval, scale: TimeScale): readonly number[] {
  // `range` excludes its end; one millisecond more includes it.
  return interval.range(interval.ceil(new Date(scale.interval.start)), new Date(scale.interval.end + 1)).map(Number);
}

const labelGap = 8;

function placeLabels(
  times: readonly number[],
  scale: TimeScale,
  textOf: (time: number, first: boolean) => string,
  measure: Measure,
  place: 'middle' | 'start',
): readonly Tick[] {
  const ticks: Tick[] = [];
  let right = -Infinity; // of the last label
  for (const [index, time] of times.entries()) {
    const x = scale.xOf(time);
    const text = textOf(time, right === -Infinity);
    const width = measure(text);
    const wished = place === 'middle' ? x - width / 2 : Math.max(x, scale.x1) + 6;
    // A label held at the left edge gives way to the next one.
    const next = times[index + 1];
    const held =
      place === 'start' && x < scale.x1 && next !== undefined && scale.xOf(next) + 6 < wished + width + labelGap;
    const slack = place === 'middle' ? 12 : 0; // a centred label may reach into the chart's padding
    const inside = wished >= scale.x1 - slack && wished + width <= scale.x2 + slack;
    const fits = inside && !held && wished >= right + labelGap;
    if (fits) right = wished + width;
    ticks.push({ time, x, label: fits ? text : '', labelX: wished });
  }
  return ticks.filter(({ x, label }) => label !== '' || (x >= scale.x1 && x <= scale.x2));
}
