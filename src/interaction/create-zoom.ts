import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { clampInterval, shortestInterval, type Interval } from '../layout/interval.ts';

/** Where a change of the view comes from: a hand on the chart, or a call. */
export type ZoomSource = 'hand' | 'call';

export interface ZoomOptions {
  /** What is in view at first, of which limits. */
  readonly limits: Interval;
  readonly interval: Interval;
  /** Called on every frame of a movement, with the visible interval. */
  readonly oninterval: (interval: Interval, source: ZoomSource) => void;
  /** Called when a hand has let go. */
  readonly onrest: () => void;
  /** Whether movements are shown in between. Asked at each movement. */
  readonly animate: () => boolean;
}

/** The one owner of d3-zoom for a chart. */
export interface Zoom {
  /** Tells the widest interval and the pixels it fills; keeps what is in view, or shows all of new limits. */
  resize(limits: Interval, x1: number, x2: number, height: number): void;
  /** Shows **interval**, clamped to the limits; at once when **animated** is false. */
  show(interval: Interval, animated?: boolean): void;
  /** Zooms about the middle of the view. */
  zoomBy(factor: number): void;
  /** Pans by a share of the view, to later times when positive. */
  panBy(share: number): void;
  destroy(): void;
}

const duration = 250;

/**
 * Makes **node** zoom and pan under the wheel rules of a page: the plain wheel scrolls the page, Ctrl or ⌘ with the wheel
 * (and a pinch) zooms at the pointer, a horizontal wheel and Shift with the wheel pan; dragging pans; a double click or
 * tap zooms in; vertical swipes belong to the page.
 */
export function createZoom(node: HTMLElement, { limits, interval, oninterval, onrest, animate }: ZoomOptions): Zoom {
  let x1 = 0;
  let x2 = 1;
  let visible = interval;
  /** Where the view is going, or is. */
  let aim = interval;

  const selection = select(node);
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      return !(event instanceof MouseEvent && event.button !== 0);
    })
    // A pinch sends small steps, a mouse wheel large ones: either shall be a step that a reader can follow.
    .wheelDelta(({ deltaY, deltaMode }) => -deltaY * (deltaMode === 0 ? (Math.abs(deltaY) < 40 ? 0.01 : 0.004) : 0.08))
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (isByHand(event)) interrupt();
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      visible = intervalOf(event.transform);
      if (isByHand(event)) aim = visible;
      oninterval(visible, isByHand(event) ? 'hand' : 'call');
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (isByHand(event)) onrest();
    });

  const length = (): number => limits.end - limits.start;
  const millisPerPixel = (): number => length() / (x2 - x1);

  function intervalOf({ k, x }: ZoomTransform): Interval {
    const start = limits.start + ((x1 - x) / k - x1) * millisPerPixel();
    return { start, end: start + length() / k };
  }

  function transformOf(interval: Interval): ZoomTransform {
    const k = length() / (interval.end - interval.start);
    const left = x1 + (interval.start - limits.start) / millisPerPixel();
    return zoomIdentity.translate(x1 - left * k, 0).scale(k);
  }

  let frame = 0;
  const interrupt = (): void => cancelAnimationFrame(frame);

  /** Goes to **to** in a quarter of a second, or at once: scale by its logarithm, so that the pace looks even. */
  function move(to: Interval, animated: boolean): void {
    interrupt();
    aim = to;
    const from = visible;
    if (!animated || !animate()) return behaviour.transform(selection, transformOf(to));
    const began = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - began) / duration));
      if (share < 1) frame = requestAnimationFrame(step);
      behaviour.transform(selection, transformOf(share < 1 ? between(from, to, ease(share)) : to));
    };
    frame = requestAnimationFrame(step);
  }

  const onwheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return; // d3-zoom zooms
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) <= Math.abs(event.deltaY) && !event.shiftKey) return; // the page scrolls
    event.preventDefault();
    interrupt();
    const by = sideways * wheelPixels(event, x2 - x1) * ((visible.end - visible.start) / (x2 - x1));
    aim = clampInterval({ start: visible.start + by, end: visible.end + by }, limits);
    behaviour.transform(selection, transformOf(aim));
    oninterval(visible, 'hand');
    onrest();
  };

  const stopVerticalSwipes = watchSwipes(node);
  selection.call(behaviour).on('dblclick.zoom', (event: MouseEvent | TouchEvent) => {
    event.preventDefault();
    const place = 'clientX' in event ? event : event.changedTouches[0]; // d3-zoom calls it for a double tap too
    const at = (place?.clientX ?? 0) - node.getBoundingClientRect().left;
    const time = visible.start + ((at - x1) / (x2 - x1)) * (visible.end - visible.start);
    const next = Math.max((visible.end - visible.start) / 2, shortestInterval);
    const before = (time - visible.start) / (visible.end - visible.start);
    show({ start: time - before * next, end: time + (1 - before) * next });
  });
  node.addEventListener('wheel', onwheel, { passive: false });

  function show(interval: Interval, animated = true): void {
    const size = Math.min(Math.max(interval.end - interval.start, Math.min(shortestInterval, length())), length());
    const middle = (interval.start + interval.end) / 2;
    const start = Math.min(Math.max(middle - size / 2, limits.start), limits.end - size);
    move({ start, end: start + size }, animated);
  }

  return {
    resize(newLimits, newX1, newX2, height) {
      const same = newLimits.start === limits.start && newLimits.end === limits.end;
      limits = newLimits;
      [x1, x2] = [newX1, newX2];
      behaviour
        .extent([
          [x1, 0],
          [x2, height],
        ])
        .translateExtent([
          [x1, -Infinity],
          [x2, Infinity],
        ])
        .scaleExtent([1, Math.max(1, length() / shortestInterval)]);
      interrupt();
      aim = same ? clampInterval(visible, limits) : limits;
      behaviour.transform(selection, transformOf(aim));
    },
    show,
    zoomBy(factor) {
      const middle = (aim.start + aim.end) / 2;
      const half = (aim.end - aim.start) / 2 / factor;
      show({ start: middle - half, end: middle + half });
    },
    panBy(share) {
      const by = (aim.end - aim.start) * share;
      show({ start: aim.start + by, end: aim.end + by });
    },
    destroy() {
      interrupt();
      selection.on('.zoom', null);
      node.removeEventListener('wheel', onwheel);
      stopVerticalSwipes();
    },
  };
}

/** Slow, fast, slow: a cubic in both halves. */
function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2;
}

/** The interval a **share** of the way, about the one point of time that stays where it is. */
function between(from: Interval, to: Interval, share: number): Interval {
  const [a, b] = [from.end - from.start, to.end - to.start];
  const length = a * (b / a) ** share;
  // Where both lengths are the same the way is straight; else the start moves as the length does.
  const way = Math.abs(b / a - 1) < 1e-6 ? share : (length - a) / (b - a);
  const start = from.start + (to.start - from.start) * way;
  return { start, end: start + length };
}

function isByHand(event: D3ZoomEvent<HTMLElement, unknown>): boolean {
  return event.sourceEvent instanceof Event;
}

/** Pixels for one unit of a wheel: lines and pages where the wheel counts so. */
function wheelPixels(event: WheelEvent, page: number): number {
  return event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? page : 1;
}

/** Keeps d3-zoom from taking a swipe that begins vertically: the page scrolls instead. Returns how to stop watching. */
function watchSwipes(node: HTMLElement): () => void {
  let from: { readonly x: number; readonly y: number } | undefined;
  let vertical = false;
  const onstart = (event: TouchEvent): void => {
    const touch = event.touches[0];
    from = event.touches.length === 1 && touch !== undefined ? { x: touch.clientX, y: touch.clientY } : undefined;
    vertical = false;
  };
  const onmove = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (from !== undefined && touch !== undefined) {
      vertical = Math.abs(touch.clientY - from.y) > Math.abs(touch.clientX - from.x);
      from = undefined; // decided by the first movement
    }
    if (vertical) event.stopImmediatePropagation();
  };
  // Before d3-zoom's own listeners, which sit on the same node.
  node.addEventListener('touchstart', onstart, { capture: true, passive: true });
  node.addEventListener('touchmove', onmove, { capture: true, passive: true });
  return () => {
    node.removeEventListener('touchstart', onstart, { capture: true });
    node.removeEventListener('touchmove', onmove, { capture: true });
  };
}
