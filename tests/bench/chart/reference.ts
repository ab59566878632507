/*
 * The reference that the design notes on speed (SPEED.md) hold a chart against: "a canvas over sorted typed arrays, one
 * mark per pixel column and lane", without event labels, hits, and periods. It is left alone: it changes only when that
 * description does, so that the ratios to it stay comparable.
 */
import { type Columns, paintedFrame } from './contender.ts';

const inks = ['#2a6f97', '#b5651d', '#a4262c', '#5b7f3a', '#6b4c9a'];

globalThis.contender = {
  start,
  wheelTarget: () => document.querySelector('canvas') ?? document.body,
  zoomKey: false,
  wheelStep: 40,
};

/**
 * The first index from **index** on whose value is at least **value**, or the length; **sorted** ascends, and whatever
 * lies before **index** is below **value**. Steps double from **index**, so that a near answer costs next to nothing.
 */
export function gallop(sorted: Float64Array, value: number, index: number): number {
  let low = index;
  let step = 1;
  while (low + step <= sorted.length && (sorted[low + step - 1] ?? 0) < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, sorted.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The starts of each lane, still in order. */
function splitByLane({ start, lane, lanes }: Columns): readonly Float64Array[] {
  const counts = lanes.map(() => 0);
  for (const row of lane) counts[row] = (counts[row] ?? 0) + 1;
  const split = counts.map((count) => new Float64Array(count));
  counts.fill(0);
  for (let index = 0; index < start.length; index += 1) {
    const row = lane[index] ?? 0;
    const at = counts[row] ?? 0;
    const starts = split[row];
    if (starts !== undefined) starts[at] = start[index] ?? 0;
    counts[row] = at + 1;
  }
  return split;
}

async function start(columns: Columns): Promise<void> {
  const starts = splitByLane(columns);
  const first = columns.start[0] ?? 0;
  const last = columns.start.at(-1) ?? first;
  const years = Array.from({ length: 12 }, (_, index) => new Date(first).getUTCFullYear() + index);
  const labels = years.map(String);
  const yearStarts = years.map((year) => Date.UTC(year, 0, 1));

  const [width, height] = [innerWidth, innerHeight];
  const band = Math.floor((height - 24) / starts.length);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas');
  canvas.width = width * devicePixelRatio;
  canvas.height = height * devicePixelRatio;
  canvas.style.cssText = `display: block; width: ${width}px; height: ${height}px; touch-action: none`;
  context.scale(devicePixelRatio, devicePixelRatio);
  context.font = '12px sans-serif';
  document.body.append(canvas);

  const widest = Math.max(last - first, 1) / width;
  let scale = widest; // milliseconds a pixel
  let left = Number.NaN; // the moment at x = 0
  let frame = 0;

  const draw = (): void => {
    frame = 0;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    for (let row = 0; row < starts.length; row += 1) {
      const sorted = starts[row];
      if (sorted === undefined) continue;
      const base = (row + 1) * band;
      context.fillStyle = inks[row % inks.length] ?? '#000';
      let from = gallop(sorted, left, 0);
      for (let x = 0; x < width; x += 1) {
        const to = gallop(sorted, left + (x + 1) * scale, from);
        if (to > from) {
          const tall = Math.round(4 + 7 * Math.log2(to - from));
          context.fillRect(x, base - tall, 1, tall);
        }
        from = to;
      }
      context.fillText(columns.lanes[row] ?? '', 8, base - band + 16);
    }
    context.fillStyle = '#333';
    context.fillRect(0, starts.length * band, width, 1);
    for (let index = 0; index < yearStarts.length; index += 1) {
      const x = Math.round(((yearStarts[index] ?? 0) - left) / scale);
      if (x < -40 || x > width) continue;
      context.fillRect(x, starts.length * band, 1, 6);
      context.fillText(labels[index] ?? '', x + 4, height - 6);
    }
  };

  const show = (newLeft: number, newScale: number): void => {
    const within = Math.max(first, Math.min(newLeft, last - width * newScale));
    if (within === left && newScale === scale) return;
    left = within;
    scale = newScale;
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const moment = left + event.clientX * scale;
      const newScale = Math.max(1000, Math.min(scale * 2 ** (event.deltaY * 0.002), widest));
      show(moment - event.clientX * newScale, newScale);
    },
    { passive: false },
  );
  let grip: number | undefined;
  canvas.addEventListener('pointerdown', (event) => (grip = event.clientX));
  canvas.addEventListener('pointerup', () => (grip = undefined));
  canvas.addEventListener('pointermove', ({ clientX }) => {
    if (grip === undefined) return;
    const by = clientX - grip;
    grip = clientX;
    show(left - by * scale, scale);
  });

  show(first, widest);
  await paintedFrame();
}
