import { widestInterval } from './interval.ts';
import { steps, ticksAround, yearStep, type StepTick, type TickStep, type TickUnit } from './tick-steps.ts';
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

/** A tick with the label that it has if the room from `from` to `to` is free. */
interface Candidate extends Tick {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

const labelGap = 8;
/** From a coarse tick to its label. */
const indent = 6;
/**
 * What a step leaves beside the widest sample: the gap, and as much as February is shorter than other months. Above hours
 * it is more, because no sample has the widest day of the week in the widest month.
 */
const air = { fine: 14, coarse: 28 };
/** The earliest year a label can have. */
const earliest = widestInterval.start;
/** A centred label may reach into the chart's padding. */
const padding = 12;

/** Times whose texts stand for all of their unit: every month, every day of the week, days of two digits. */
const samples = Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month, 28));

/**
 * Computes the two tiers of ticks for **scale**, as fine as their labels have room.
 *
 * From an hour to all that a `Date` holds. The fine tier is labelled in the middle of its tick, the coarse tier right of it;
 * the coarse unit in which the view begins is labelled at its left edge. No two labels of a tier touch. Panning changes no
 * label but near the edges of the view: the step follows from the zoom and the wording alone, and where its labels have no
 * room after all (years with their era), every second one goes.
 */
export function axisTicks(scale: TimeScale, format: FormatTick, measure: Measure): AxisTicks {
  const step = stepOf(scale.millisPerPixel, format, measure);
  const { unit, coarse, timeOf } = step;
  // Short years before the era claim as much room as long ones, so that all of them or every second one is labelled.
  const early = coarse === undefined ? measure(format(timeOf(-16) || earliest, unit, 'fine', false)) : 0;
  const fine = ticksAround(step, scale.interval).map(({ index, time }): Candidate => {
    const x = scale.xOf(time);
    const label = format(time, unit, 'fine', false);
    const width = measure(label);
    const room = index < 0 ? Math.max(width, early) : width;
    return { index, time, x, label, labelX: x - width / 2, from: x - room / 2, to: x + room / 2 };
  });
  return {
    fine: placeLabels(fine, scale, padding),
    coarse: coarse === undefined ? [] : placeLabels(coarseCandidates(coarse, scale, format, measure), scale, 0),
    fineUnit: unit,
    coarseUnit: coarse?.unit,
  };
}

/** The finest step that leaves room for the labels of both tiers. */
function stepOf(quotient: number, format: FormatTick, measure: Measure): TickStep {
  const millisPerPixel = Number(quotient.toPrecision(9)); // panning changes the last digits
  const fits = ({ unit, length, spacing }: TickStep, tier: 'fine' | 'coarse'): boolean =>
    length >= millisPerPixel * spacing &&
    samples.every((time) => length >= millisPerPixel * (measure(format(time, unit, tier, true)) + air[tier]));
  const found = steps.find((step) => fits(step, 'fine') && (step.coarse === undefined || fits(step.coarse, 'coarse')));
  if (found !== undefined) return found;
  let count = 1; // 2, 5, 10, 20, 50 … and not for ever, whatever is measured
  while (!fits(yearStep(count), 'fine') && count < 1e9) count *= String(count).startsWith('2') ? 2.5 : 2;
  return yearStep(count);
}

/** The coarse ticks from the one in whose unit the view begins; it is labelled at the left edge unless the next one is too near. */
function coarseCandidates(
  step: TickStep,
  scale: TimeScale,
  format: FormatTick,
  measure: Measure,
): readonly Candidate[] {
  const ticks = ticksAround(step, scale.interval);
  const begun = ticks.filter((_, index) => (ticks[index + 1]?.time ?? Infinity) > scale.interval.start);
  const candidate = ({ index, time }: StepTick, place: number): Candidate => {
    const x = scale.xOf(time);
    const label = format(time, step.unit, 'coarse', place === 0);
    const labelX = Math.max(x, scale.x1) + indent;
    return { index, time, x, label, labelX, from: labelX, to: labelX + measure(label) };
  };
  const candidates = begun.map(candidate);
  const [held, next] = candidates;
  const gives = held && next && held.x < scale.x1 && held.to + labelGap > next.from;
  return gives === true ? begun.slice(1).map(candidate) : candidates;
}

/** Leaves out the labels that touch one of a rounder tick, and those that would leave **scale** by more than **slack**. */
function placeLabels(candidates: readonly Candidate[], { x1, x2 }: TimeScale, slack: number): readonly Tick[] {
  const placed = new Set<Candidate>();
  const roundness = ({ index }: Candidate): number => ((index & -index) - 1) >>> 0;
  for (const candidate of candidates.toSorted((a, b) => roundness(b) - roundness(a))) {
    let free = true;
    for (const { from, to } of placed) free &&= from >= candidate.to + labelGap || candidate.from >= to + labelGap;
    if (free) placed.add(candidate);
  }
  const ticks: Tick[] = [];
  for (const candidate of candidates) {
    const { time, x, label, labelX, from, to } = candidate;
    const shown = label !== '' && from >= x1 - slack && to <= x2 + slack && placed.has(candidate);
    if (shown || (x >= x1 && x <= x2)) ticks.push({ time, x, label: shown ? label : '', labelX });
  }
  return ticks;
}
