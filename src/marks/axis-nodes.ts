import type { AxisTicks } from '../layout/axis-ticks.ts';
import type { Measure } from '../layout/wrap-text.ts';
import { svg, type SvgNode } from './svg-node.ts';

/** Where an axis stands: its line at `y` from `x1` to `x2`, the lines of its coarse tier up to `top`. */
export interface AxisPlace {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly top: number;
  /** One tier only, for low strips. */
  readonly single: boolean;
}

/** The axis with both tiers below it. */
export function axisNodes(axis: AxisTicks, { x1, x2, y, top, single }: AxisPlace): readonly SvgNode[] {
  const inside = ({ x }: { readonly x: number }): boolean => x >= x1 && x <= x2;
  const coarse = axis.coarse.filter(({ label }) => label !== '');
  const tier = single && coarse.length >= 2 ? axis.coarse : axis.fine;
  return [
    ...axis.coarse.filter(inside).map(({ time, x }) => line('grid', x, top, single ? y : y + 42, `g${time}`)),
    svg('line', { class: 'axis', 'stroke-width': 1.5, x1, x2, y1: y, y2: y }),
    ...tier.filter(inside).map(({ time, x }) => line('axis', x, y, y + 5, `t${time}`)),
    ...[tier.filter(({ label }) => label !== ''), single ? [] : coarse].flatMap((labels, row) =>
      labels.map(({ time, label, labelX }) =>
        svg(
          'text',
          {
            class: row > 0 || single ? 'strong' : '',
            transform: `translate(${Math.round(labelX)},${y + 22 + 17 * row})`,
          },
          label,
          `${row}:${time}`,
        ),
      ),
    ),
  ];
}

/** The day on which an article was published: a thin dashed line with its label, on the side where there is room. */
export function publishedNodes(
  x: number,
  { x1, x2, y }: AxisPlace,
  label: string,
  measure: Measure,
): readonly SvgNode[] {
  const width = measure(label);
  const right = x + 6 + width <= x2 || x - 6 - width < x1;
  return [
    line('published', x, 4, y, `p${x}`),
    svg('text', { class: 'said', x: right ? x + 6 : x - 6 - width, y: 14 }, label, `q${x}`),
  ];
}

function line(name: string, x: number, y1: number, y2: number, key: string): SvgNode {
  return svg('line', { class: name, x1: x, x2: x, y1, y2 }, [], key);
}
