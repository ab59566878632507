import { formatTable } from '../../score/format-table.ts';
import type { Bar } from './bars.ts';
import type { ContenderName } from './contender-pages.ts';
import { formatCount } from './format-count.ts';
import type { Motion } from './measurement.ts';
import type { Results } from './results.ts';

const heading = ['', 'paint', 'zoom p95', 'max', 'fps', 'work', 'script', 'pan p95', 'max', 'fps', 'work', 'script'];

/** What the columns of `formatSize` mean. */
export const legend =
  'paint: first paint; p95, max: from frame to frame; fps: frames a second; work, script: main thread a frame, and scripts\n' +
  'within it; all in ms. memory: heap and array buffers after loading, the events included. weight: scripts and styles, gzipped.';

/** The medians of the contenders **names** with **size** events, one line each; those that failed with the reason below. */
export function formatSize(
  results: Results,
  size: number,
  names: readonly ContenderName[],
  weights: ReadonlyMap<ContenderName, number>,
): string {
  const rows = names.map((name) => {
    if (results.failureOf(name, size) !== undefined) return [name, 'failed'];
    const { firstPaint, memory, zoom, pan } = results.of(name, size);
    return [
      name,
      firstPaint.toFixed(0),
      ...cellsOf(zoom),
      ...cellsOf(pan),
      `${(memory / 1e6).toFixed(1)} MB`,
      `${((weights.get(name) ?? Number.NaN) / 1000).toFixed(1)} kB`,
    ];
  });
  const failures = names.flatMap((name) => {
    const reason = results.failureOf(name, size);
    return reason === undefined ? [] : [`${name} failed: ${reason}`];
  });
  return [`${formatCount(size)} events`, formatTable([[...heading, 'memory', 'weight'], ...rows]), ...failures].join(
    '\n',
  );
}

/** One line for each of **bars**: whether it is reached, what was measured, and what is asked. */
export function formatBars(bars: readonly Bar[]): string {
  const rows = bars.map(({ title, value, bar, passed }) => {
    const known = !Number.isNaN(value);
    return [!known ? 'n/a' : passed ? 'pass' : 'FAIL', title, known ? value.toFixed(2) : 'n/a', bar];
  });
  return formatTable([['', 'ratio', 'measured', 'bar'], ...rows], 2);
}

function cellsOf({ p95, longest, rate, work, script }: Motion): readonly string[] {
  return [p95.toFixed(1), longest.toFixed(1), rate.toFixed(1), work.toFixed(2), script.toFixed(2)];
}
