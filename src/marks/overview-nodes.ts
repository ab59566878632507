import type { AxisTicks } from '../layout/axis-ticks.ts';
import type { Interval } from '../layout/interval.ts';
import type { TimelineItem } from '../layout/timeline-item.ts';
import type { TimeScale } from '../layout/time-scale.ts';
import { svg, type SvgNode } from './svg-node.ts';

const height = 40;

/**
 * Everything in one strip of forty pixels: a **ridge** of all events (`overviewRidge`), or **items** one by one where they are few; over
 * it the visible **interval** with its two grips (`data-grip`).
 */
export function overviewNodes(
  scale: TimeScale,
  axis: AxisTicks,
  ridge: string,
  items: readonly TimelineItem[],
  interval: Interval,
): readonly SvgNode[] {
  const [x1, x2] = [scale.xOf(interval.start), scale.xOf(interval.end)];
  const box = (name: string, from: number, to: number, grip?: string): SvgNode =>
    svg('rect', {
      class: name,
      x: from,
      y: 1,
      width: Math.max(2, to - from),
      height: height - 2,
      rx: 5,
      'data-grip': grip,
    });
  const labels = axis.coarse.length > 1 ? axis.coarse : axis.fine;
  return [
    box('ground', scale.x1, scale.x2),
    svg('path', { class: 'density', d: ridge }),
    ...items.map(({ shape, start, end, middle }) => {
      const from = scale.xOf(start);
      return shape === 'span'
        ? svg('rect', { class: 'density', x: from, y: 14, width: Math.max(3, scale.xOf(end) - from), height: 6, rx: 3 })
        : svg('rect', { class: 'solid', x: scale.xOf(middle) - 1.5, y: 10, width: 3, height: 14, rx: 1 });
    }),
    ...labels.filter(({ label }) => label !== '').map(({ labelX, label }) => svg('text', { x: labelX, y: 34 }, label)),
    box('window', x1, x2, 'window'),
    ...[x1, x2].flatMap((x, edge) => [
      svg('rect', { class: 'solid', x: x - 3, y: 10, width: 6, height: 20, rx: 2 }),
      svg('rect', {
        class: 'target edge',
        x: x - 12,
        y: 0,
        width: 24,
        height,
        'data-grip': edge === 0 ? 'start' : 'end',
      }),
    ]),
  ];
}

/** The path over **counts** of the events at each pixel from **x1** on: a step for each; roots, as the ridges of the chart. */
export function overviewRidge(x1: number, counts: readonly number[]): string {
  const highest = counts.reduce((most, count) => Math.max(most, count), 1);
  const steps = counts.map((count) => `V${(34 - Math.sqrt(count / highest) * 26).toFixed(1)}h1`).join('');
  return `M${x1},34${steps}V34Z`;
}
