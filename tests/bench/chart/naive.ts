/* What one writes first: d3 and SVG, a circle and a text for each event, all of them moved by every zoom event. */
import { axisBottom, type D3ZoomEvent, scaleUtc, select, zoom } from 'd3';
import { type Columns, paintedFrame } from './contender.ts';

globalThis.contender = {
  start,
  wheelTarget: () => document.querySelector('svg') ?? document.body,
  zoomKey: false,
  wheelStep: 40,
};

async function start({ start: starts, lane, lanes, title }: Columns): Promise<void> {
  const [width, height] = [innerWidth, innerHeight];
  const bottom = height - 24;
  const scale = scaleUtc([starts[0] ?? 0, starts.at(-1) ?? 0], [0, width]);
  const xOf = (x: typeof scale) => (index: number) => x(starts[index] ?? 0);
  /** Twelve rows a lane, so that neighbours do not hide each other. */
  const yOf = (index: number): number => (((lane[index] ?? 0) + ((index % 12) + 0.5) / 12) * bottom) / lanes.length;

  const svg = select(document.body).append('svg').attr('width', width).attr('height', height).style('display', 'block');
  const indexes = Array.from(starts.keys());
  const circles = svg.append('g').selectAll('circle').data(indexes).join('circle').attr('r', 4).attr('cy', yOf);
  const texts = svg.append('g').attr('font-size', 11).selectAll('text').data(indexes).join('text');
  texts.attr('y', (index) => yOf(index) + 4).text(title);
  const axis = svg.append('g').attr('transform', `translate(0, ${bottom})`);

  const place = (x: typeof scale): void => {
    circles.attr('cx', xOf(x));
    texts.attr('x', (index) => xOf(x)(index) + 6);
    axis.call(axisBottom<Date>(x));
  };
  place(scale);
  svg.call(
    zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 100_000])
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => place(transform.rescaleX(scale))),
  );
  await paintedFrame();
}
