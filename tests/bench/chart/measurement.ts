import { median } from '../time-alternating.ts';
import { percentile } from './percentile.ts';

/** How a chart moves while it is zoomed or dragged. */
export interface Motion {
  /** Milliseconds from frame to frame that 95 % do not exceed, and of the longest one. */
  readonly p95: number;
  readonly longest: number;
  /** Frames a second. */
  readonly rate: number;
  /** Milliseconds that the main thread works for a frame, and the part of scripts in them. */
  readonly work: number;
  readonly script: number;
}

/** What one run finds out about one contender at one size. */
export interface Measurement {
  /** Milliseconds from handing over the events to the end of the frame in which they were painted. */
  readonly firstPaint: number;
  /** Bytes of the page's heap and array buffers, after the garbage was collected. */
  readonly memory: number;
  /** Bytes of the index; not a number for a contender that does not tell. */
  readonly indexBytes: number;
  readonly zoom: Motion;
  readonly pan: Motion;
}

/** Milliseconds from frame to frame, and how many seconds the main thread was busy meanwhile. */
export interface Recording {
  readonly frames: readonly number[];
  readonly task: number;
  readonly script: number;
}

/** The figures of one movement. */
export function motionOf({ frames, task, script }: Recording): Motion {
  const duration = frames.reduce((sum, time) => sum + time, 0);
  return {
    p95: percentile(frames, 0.95),
    longest: Math.max(...frames),
    rate: (frames.length * 1000) / duration,
    work: (task * 1000) / frames.length,
    script: (script * 1000) / frames.length,
  };
}

/** The medians of each figure by itself; not a number where there is no measurement. */
export function medianOf(measurements: readonly Measurement[]): Measurement {
  const of = (figure: (one: Measurement) => number): number => median(measurements.map(figure));
  const motion = (part: 'zoom' | 'pan'): Motion => ({
    p95: of((one) => one[part].p95),
    longest: of((one) => one[part].longest),
    rate: of((one) => one[part].rate),
    work: of((one) => one[part].work),
    script: of((one) => one[part].script),
  });
  return {
    firstPaint: of(({ firstPaint }) => firstPaint),
    memory: of(({ memory }) => memory),
    indexBytes: of(({ indexBytes }) => indexBytes),
    zoom: motion('zoom'),
    pan: motion('pan'),
  };
}
