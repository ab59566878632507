import { pillHeight, type PlacedBar, type PlacedPill } from '../layout/chart-layout.ts';
import type { Focus, PlacedPoint } from '../layout/place-points.ts';
import type { ItemTraits } from '../layout/timeline-item.ts';
import { svg, type SvgNode } from './svg-node.ts';

/** How many colours lanes have before they repeat. */
export const laneColours = 6;

/** The class that gives a mark the colour of its lane. */
export function laneClass(lane: number): string {
  return `k${lane % laneColours}`;
}

/** A day: a ring, filled when chosen, dashed when uncertain, with **label**, a number, when it stands for several events. **id** is its first. */
export function pointNode(
  { key, lane, x, y, radius, uncertain, focus, whisker }: PlacedPoint,
  label: string,
  id: string,
): SvgNode {
  const half = label === '' ? radius : Math.max(9, 5 + label.length * 3.6);
  const high = label === '' ? radius : 9;
  return svg(
    'g',
    {
      class: `point ${laneClass(lane)} ${focus}${label && ' many'}${radius < 5 ? ' dot' : ''}${uncertain ? ' uncertain' : ''}`,
      transform: `translate(${x},${y})`,
      'data-event': id,
    },
    [
      whisker && svg('line', { x1: whisker[0] - x, x2: whisker[1] - x, y1: 0, y2: 0 }),
      svg('circle', { class: 'target', r: radius > 5 ? 12 : radius + 1 }),
      focus === 'current' && svg('circle', { class: 'halo', r: half + 5 }),
      svg('rect', { x: -half, y: -high, width: 2 * half, height: 2 * high, rx: high }),
      label !== '' && svg('text', { y: 4, 'text-anchor': 'middle' }, label),
    ],
    key,
  );
}

/**
 * A period: sharp ends where they are known, fading ones where they are soft, an arrow where one is open. **gradient** is a name for its gradient on
 * the page; what lies beyond **width** is out of view; **id** is its first event.
 */
export function barNode(
  { lane, y, height, label, labelX, ...placed }: PlacedBar,
  { soft, uncertain, open }: ItemTraits,
  focus: Focus,
  gradient: string,
  width: number,
  id: string,
): SvgNode {
  const fades = soft || open !== undefined;
  // A deep zoom makes bars of millions of pixels; only what is near the view is drawn, the gradient keeps the true ends.
  const x1 = Math.max(placed.x1, -40);
  const x2 = Math.min(placed.x2, width + 40);
  const middle = y + height / 2;
  const wide = Math.max(24, x2 - x1);
  const stop = (offset: number, opacity: number): SvgNode =>
    svg('stop', { offset, 'stop-color': 'var(--_mark)', 'stop-opacity': opacity });
  const arrow = (x: number, by: number): SvgNode => svg('path', { d: `M${x - by},${middle - 5}l${by},5l${-by},5` });
  return svg(
    'g',
    { class: `bar ${laneClass(lane)} ${focus}${uncertain ? ' uncertain' : ''}`, 'data-event': id },
    [
      fades &&
        svg(
          'linearGradient',
          { id: gradient, gradientUnits: 'userSpaceOnUse', x1: placed.x1, x2: placed.x2, y1: 0, y2: 0 },
          [
            stop(0, open === 'start' || soft ? 0.12 : 1),
            stop(0.12, open === 'start' ? 0.45 : 1),
            stop(0.88, open === 'end' ? 0.45 : 1),
            stop(1, open === 'end' || soft ? 0.12 : 1),
          ],
        ),
      svg('rect', { class: 'target', x: (x1 + x2 - wide) / 2, y: middle - 12, width: wide, height: 24 }),
      svg('rect', {
        x: x1,
        y,
        width: Math.max(0, x2 - x1),
        height,
        rx: Math.min(height / 2, 9),
        fill: fades ? `url(#${gradient})` : 'var(--_mark)',
      }),
      open === 'start' && arrow(x1, -8),
      open === 'end' && arrow(x2, 8),
      label !== '' && svg('text', { x: labelX, y: middle + 4 }, label),
    ],
    gradient,
  );
}

/** A count that zooms in when it is clicked. Without a key: as many change at once, it costs less to rewrite them than to replace them. */
export function pillNode({ lane, x, y, width, label }: PlacedPill): SvgNode {
  return svg('g', { class: `pill ${laneClass(lane)}`, transform: `translate(${Math.round(x)},${y})` }, [
    svg('rect', { x: -width / 2, y: -pillHeight / 2, width, height: pillHeight, rx: pillHeight / 2 }),
    svg('text', { y: 4, 'text-anchor': 'middle' }, label),
  ]);
}
