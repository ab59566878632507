import type { TimelineState } from '../interaction/timeline-state.svelte.ts';
import type { ChartFrame } from '../layout/chart-frame.ts';
import type { ChartLayout } from '../layout/chart-layout.ts';
import type { PlacedPoint } from '../layout/place-points.ts';
import type { TimeScale } from '../layout/time-scale.ts';
import { axisNodes, publishedNodes, type AxisPlace } from '../marks/axis-nodes.ts';
import { flagNodes } from '../marks/flag-nodes.ts';
import { barNode, pillNode, pointNode } from '../marks/mark-nodes.ts';
import { svg, type SvgNode } from '../marks/svg-node.ts';
import type { TimelineContext } from './timeline-context.ts';

/** What a frame of the chart is drawn from. */
export interface ChartFrameState {
  /** Begins the ids of gradients. */
  readonly id: string;
  readonly timeline: TimelineState;
  readonly layout: ChartLayout;
  readonly points: readonly PlacedPoint[];
  readonly frame: ChartFrame;
  readonly scale: TimeScale;
  readonly shared: Pick<TimelineContext, 'words' | 'wording' | 'type'>;
  /** Whether the years on the axis are nobody's. */
  readonly yearless: boolean;
}

const plain = { soft: false, uncertain: false, open: undefined } as const;

/** All SVG of a frame, from the ground up: lines of lanes, axis, flags, then the marks they point at. */
export function chartNodes({
  id,
  timeline: { table, selected, current },
  layout,
  points,
  frame,
  scale,
  shared: { words, wording, type },
  yearless,
}: ChartFrameState): readonly SvgNode[] {
  const { x1, x2, axisY, flagsTop } = frame;
  const single = flagsTop === undefined;
  const place: AxisPlace = { x1, x2, y: axisY, top: yearless ? 22 : single ? 6 : 4, single };
  const inView = (time: number): boolean => time >= scale.interval.start && time <= scale.interval.end;
  return [
    ...(frame.grouped ? frame.lanes : []).map(({ base }) =>
      svg('line', { class: 'grid', x1: 0, x2, y1: base, y2: base }),
    ),
    svg('g', {}, axisNodes(layout.axis, place)),
    svg('g', {}, [
      ...(single || yearless ? [] : table.published)
        .filter(inView)
        .flatMap((time) => publishedNodes(scale.xOf(time), place, words.publishedLine, type.tick)),
      yearless && svg('text', { x: x1, y: 16 }, words.yearless),
    ]),
    svg('g', {}, flagNodes(layout.flags, selected)),
    svg('clipPath', { id: `${id}-clip` }, [
      svg('rect', { x: x1 - 12, y: 0, width: x2 - x1 + 24, height: frame.height }),
    ]),
    svg('g', {}, layout.pills.map(pillNode)),
    svg('g', { 'clip-path': `url(#${id}-clip)` }, [
      ...layout.bars.map((placed) => {
        const { rows } = placed.bar;
        const [row = 0] = rows;
        const holds = (focus: number | undefined): boolean => focus !== undefined && rows.includes(focus);
        const focus = holds(selected) ? 'selected' : holds(current) ? 'current' : '';
        const traits = rows.length === 1 ? table.traitsAt(row) : plain;
        return barNode(placed, traits, focus, `${id}-${row}`, frame.width, table.idAt(row));
      }),
      ...points.map((point) =>
        pointNode(point, point.count > 1 ? wording.count(point.count) : '', table.idAt(Number(point.key))),
      ),
    ]),
  ];
}
