import { clampInterval, shortestInterval, type Interval } from '../layout/interval.ts';
import { createFrame } from './create-frame.ts';
import { createPointers } from './create-pointers.ts';

export interface ZoomOptions {
  /** What is in view at first, of which limits. */
  readonly limits: Interval;
  readonly interval: Interval;
  /** Called with the visible interval when it has changed, at most once a frame. */
  readonly oninterval: (interval: Interval) => void;
  /** Called when a hand has let go, and what it set going has come to rest. */
  readonly onrest: () => void;
  /** Whether movements are shown in between. Asked at each movement. */
  readonly animate: () => boolean;
}

/** What moves the view of a chart. */
export interface Zoom {
  /** Tells the widest interval and the pixels it fills; keeps what is in view, or shows all of new limits. */
  resize(limits: Interval, x1: number, x2: number): void;
  /** Shows **interval**, clamped to the limits; at once when **animated** is false. */
  show(interval: Interval, animated?: boolean): void;
  /** Zooms about the middle of the view. */
  zoomBy(factor: number): void;
  /** Pans by a share of the view, to later times when positive. */
  panBy(share: number): void;
  destroy(): void;
}

const duration = 250;
/** A wheel rests when it has not turned for so long, in milliseconds. */
const wheelRest = 150;
/** In so many milliseconds a swipe loses all but a third of its pace. */
const friction = 325;

/**
 * Makes **node** zoom and pan under the rules of a page: the plain wheel scrolls the page, Ctrl or ⌘ with the wheel
 * (and a pinch) zooms at the pointer, a horizontal wheel and Shift with the wheel pan; dragging pans, a swipe goes on for a while; a double click or
 * tap zooms in; vertical swipes belong to the page (`touch-action: pan-y`).
 *
 * What moves is an interval of time, not a transform: it is exact from three hours to all of time.
 */
export function createZoom(node: HTMLElement, { limits, interval, oninterval, onrest, animate }: ZoomOptions): Zoom {
  let x1 = 0;
  let x2 = 1;
  let visible = interval;
  /** Where the view is going, or is. */
  let aim = interval;
  let frame = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** Where the node begins on the screen. Read when a frame begins, before anything is drawn: to ask in between would lay out the page. */
  let left = 0;
  const drawn = createFrame(() => {
    left = node.getBoundingClientRect().left;
    oninterval(visible);
  });

  const millisPerPixel = (): number => (visible.end - visible.start) / (x2 - x1);
  const interrupt = (): void => cancelAnimationFrame(frame);
  const place = (next: Interval): void => {
    if (next.start === visible.start && next.end === visible.end) return;
    visible = next;
    drawn.request();
  };
  /** A hand has moved the view. */
  const take = (next: Interval): void => {
    interrupt();
    aim = bounded(next);
    place(aim);
  };
  const pan = (pixels: number): void => {
    const by = pixels * millisPerPixel();
    take({ start: visible.start - by, end: visible.end - by });
  };
  /** The interval **factor** times as short with the time at pixel **x** where it is. */
  const zoomed = (from: Interval, factor: number, x: number): Interval => {
    const share = (x - x1) / (x2 - x1);
    const time = from.start + share * (from.end - from.start);
    const length = lengthOf((from.end - from.start) / factor);
    return { start: time - share * length, end: time + (1 - share) * length };
  };

  function lengthOf(length: number): number {
    const widest = limits.end - limits.start;
    return Math.min(Math.max(length, Math.min(shortestInterval, widest)), widest);
  }

  function bounded({ start, end }: Interval): Interval {
    const missing = (lengthOf(end - start) - (end - start)) / 2;
    return clampInterval({ start: start - missing, end: end + missing }, limits);
  }

  /** Goes to **to** in a quarter of a second, or at once: scale by its logarithm, so that the pace looks even. */
  function show(to: Interval, animated = true): void {
    interrupt();
    aim = bounded(to);
    const [from, goal] = [visible, aim];
    if (!animated || !animate()) return place(goal);
    const began = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - began) / duration));
      if (share < 1) frame = requestAnimationFrame(step);
      place(share < 1 ? between(from, goal, ease(share)) : goal);
    };
    frame = requestAnimationFrame(step);
  }

  /** Lets the view run out at **pace** pixels a millisecond. */
  function glide(pace: number): void {
    let before = performance.now();
    let speed = animate() ? pace : 0;
    const step = (now: number): void => {
      const past = Math.max(0, now - before);
      before = now;
      pan(speed * past);
      speed *= Math.exp(-past / friction);
      if (Math.abs(speed) > 0.02) frame = requestAnimationFrame(step);
      else onrest();
    };
    if (Math.abs(speed) > 0.1) frame = requestAnimationFrame(step);
    else onrest();
  }

  const stopPointers = createPointers(node, {
    ongrab: interrupt,
    onpan: pan,
    onpinch: (factor, at, by) => {
      const next = zoomed(visible, factor, at - left);
      const shift = (by * (next.end - next.start)) / (x2 - x1);
      take({ start: next.start - shift, end: next.end - shift });
    },
    onrelease: glide,
    ondouble: (x) => show(zoomed(aim, 2, x - left)),
  });

  const onwheel = (event: WheelEvent): void => {
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? x2 - x1 : 1;
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (event.ctrlKey || event.metaKey) {
      // A pinch sends small steps, a mouse wheel large ones: either shall be a step that a reader can follow.
      const by = -event.deltaY * (event.deltaMode > 0 ? 0.08 : Math.abs(event.deltaY) < 40 ? 0.01 : 0.004);
      take(zoomed(visible, 2 ** by, event.clientX - left));
    } else if (event.shiftKey || Math.abs(sideways) > Math.abs(event.deltaY)) pan(-sideways * unit);
    else return; // the page scrolls
    event.preventDefault();
    clearTimeout(resting);
    resting = setTimeout(onrest, wheelRest);
  };
  node.addEventListener('wheel', onwheel, { passive: false });

  return {
    resize(newLimits, newX1, newX2) {
      const same = newLimits.start === limits.start && newLimits.end === limits.end;
      limits = newLimits;
      [x1, x2] = [newX1, newX2];
      interrupt();
      left = node.getBoundingClientRect().left;
      aim = same ? bounded(visible) : limits;
      place(aim);
    },
    show,
    zoomBy: (factor) => show(zoomed(aim, factor, (x1 + x2) / 2)),
    panBy(share) {
      const by = (aim.end - aim.start) * share;
      show({ start: aim.start + by, end: aim.end + by });
    },
    destroy() {
      interrupt();
      drawn.cancel();
      clearTimeout(resting);
      node.removeEventListener('wheel', onwheel);
      stopPointers();
    },
  };
}

/** Slow, fast, slow: a cubic in both halves. */
function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

/** The interval a **share** of the way: its length by its logarithm, so that the pace looks even, about the one time that stays where it is. */
function between(from: Interval, to: Interval, share: number): Interval {
  const [a, b] = [from.end - from.start, to.end - to.start];
  const length = a * (b / a) ** share;
  // Where both lengths are the same the way is straight; else the start moves as the length does.
  const start = from.start + (to.start - from.start) * (Math.abs(b / a - 1) < 1e-6 ? share : (length - a) / (b - a));
  return { start, end: start + length };
}
