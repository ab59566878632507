import { steps, ticksAround, yearStep, type TickStep, type TickUnit } from './tick-steps.ts';
import type { TimeScale } from './time-scale.ts';
import type { Measure } from './wrap-text.ts';

export type { TickUnit } from './tick-steps.ts';

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

/** How ticks are worded: the text of the unit that begins at **time**; **first** is the coarse tier's first label in view. */
export type FormatTick = (time: number, unit: TickUnit, tier: 'fine' | 'coarse', first: boolean) => string;

const labelGap = 8;
/** From a coarse tick to its label. */
const indent = 6;
/**
 * What a step leaves beside the widest sample: the gap, and as much as February is shorter than other months. Where years
 * are named it is more: the earliest have two digits more, and no sample has the widest day of the week in the widest month.
 */
const air = { fine: 14, coarse: 25 };
/** A centred label may reach into the chart's padding. */
const padding = 12;

/** Times whose texts stand for all of their unit: every month, every day of the week, days of two digits, 9999 BCE. */
const samples = Array.from({ length: 12 }, (_, month) => new Date(0).setUTCFullYear(-9998, month, 28));

/**
 * Computes the two tiers of ticks for **scale**, as fine as their labels have room.
 *
 * From an hour to all that a `Date` holds. The fine tier is labelled in the middle of its tick, the coarse tier right of it;
 * the coarse unit in which the view begins is labelled at its left edge. No two labels of a tier touch, because the step
 * has room for the longest. It follows from the zoom and the wording alone, so panning changes no label but at the edges of the view.
 */
export function axisTicks(scale: TimeScale, format: FormatTick, measure: Measure): AxisTicks {
  const step = stepOf(scale.millisPerPixel, format, measure);
  const { unit, coarse } = step;
  const fine = ticksAround(step, scale.interval).map((time): Tick => {
    const x = scale.xOf(time);
    const label = format(time, unit, 'fine', false);
    return { time, x, label, labelX: x - measure(label) / 2 };
  });
  return {
    fine: within(fine, scale, measure, padding),
    coarse: coarse === undefined ? [] : within(coarseTicks(coarse, scale, format, measure), scale, measure, 0),
    fineUnit: unit,
    coarseUnit: coarse?.unit,
  };
}

/** The finest step that leaves room for the labels of both tiers. */
function stepOf(quotient: number, format: FormatTick, measure: Measure): TickStep {
  const millisPerPixel = Number(quotient.toPrecision(9)); // panning changes the last digits
  const fits = ({ unit, length, spacing, coarse }: TickStep, tier: 'fine' | 'coarse'): boolean =>
    length >= millisPerPixel * spacing &&
    samples.every(
      (time) =>
        length >= millisPerPixel * (measure(format(time, unit, tier, true)) + air[unit === 'year' ? 'coarse' : tier]),
    ) &&
    (coarse === undefined || fits(coarse, 'coarse'));
  const found = steps.find((step) => fits(step, 'fine'));
  if (found !== undefined) return found;
  let count = 1; // 2, 5, 10, 20, 50 … and not for ever, whatever is measured
  while (!fits(yearStep(count), 'fine') && count < 1e9) count *= String(count).startsWith('2') ? 2.5 : 2;
  return yearStep(count);
}

/** The coarse ticks from the one in whose unit the view begins; it is labelled at the left edge unless the next one is too near. */
function coarseTicks(step: TickStep, scale: TimeScale, format: FormatTick, measure: Measure): readonly Tick[] {
  const ticks = ticksAround(step, scale.interval);
  const begun = ticks.filter((_, index) => (ticks[index + 1] ?? Infinity) > scale.interval.start);
  const tickOf = (time: number, place: number): Tick => {
    const x = scale.xOf(time);
    return { time, x, label: format(time, step.unit, 'coarse', place === 0), labelX: Math.max(x, scale.x1) + indent };
  };
  const all = begun.map(tickOf);
  const [held, next] = all;
  const gives = held && next && held.x < scale.x1 && held.labelX + measure(held.label) + labelGap > next.labelX;
  return gives === true ? begun.slice(1).map(tickOf) : all;
}

/** The ticks in view; a label that would leave **scale** by more than **slack** is left out. */
function within(ticks: readonly Tick[], { x1, x2 }: TimeScale, measure: Measure, slack: number): readonly Tick[] {
  return ticks
    .map((tick) => {
      const fits = tick.labelX >= x1 - slack && tick.labelX + measure(tick.label) <= x2 + slack;
      return fits ? tick : { ...tick, label: '' };
    })
    .filter(({ x, label }) => label !== '' || (x >= x1 && x <= x2));
}
