/* Runs on every page of the bench, beside the contender: makes its events and sends it what a hand would send. */
import type { Columns, Contender } from './contender.ts';
import { makeEvents } from './make-events.ts';

/** Milliseconds from frame to frame. */
type Frames = readonly number[];

/** What the bench calls from outside of the page. */
export interface PageDriver {
  /** Makes the events that `start` will give to the contender. */
  readonly make: (count: number) => void;
  /** The milliseconds from handing over the events to the end of the frame in which they were painted. */
  readonly start: () => Promise<number>;
  /** Turns the wheel at one point for **duration** ms, one event a frame: inwards and, if **back**, outwards in the second half. */
  readonly wheel: (duration: number, back: boolean) => Promise<Frames>;
  /** Drags to and fro for **duration** ms, one move a frame, and lets go beside where it began. */
  readonly drag: (duration: number) => Promise<Frames>;
}

declare global {
  var driver: PageDriver | undefined;
}

/** Pixels of one move, and how far from its start a drag goes before it turns. */
const [pace, reach] = [12, 240] as const;

let columns: Columns | undefined;

globalThis.driver = {
  make(count) {
    columns = makeEvents(count);
  },

  async start() {
    if (columns === undefined) throw new Error('make comes first');
    const { start } = contenderHere();
    await new Promise(requestAnimationFrame); // the clock starts with a frame, so that all wait equally long for the next
    const before = performance.now();
    await start(columns);
    return performance.now() - before;
  },

  async wheel(duration, back) {
    const { wheelTarget, zoomKey, wheelStep } = contenderHere();
    const target = wheelTarget();
    const point = pointIn(target);
    const frames = await eachFrame(duration, (elapsed) => {
      const deltaY = back && elapsed >= duration / 2 ? wheelStep : -wheelStep;
      // As Chromium fills the older property, in which 120 is a notch of 100 pixels; some charts read no other.
      const turn = { ...common, ...point, deltaY, wheelDeltaY: deltaY * -1.2, ctrlKey: zoomKey };
      target.dispatchEvent(new WheelEvent('wheel', turn));
    });
    await settle(target);
    return frames;
  },

  async drag(duration) {
    const target = contenderHere().wheelTarget();
    const { clientX, clientY } = pointIn(target);
    let offset = 0;
    let way: number = pace;
    const send = (kind: 'down' | 'move' | 'up'): void => {
      const shared = { ...common, clientX: clientX + offset, clientY, buttons: kind === 'up' ? 0 : 1, button: 0 };
      const movementX = kind === 'move' ? way : 0;
      const pointer = { ...shared, movementX, pointerId: 1, pointerType: 'mouse', isPrimary: true };
      target.dispatchEvent(new PointerEvent(`pointer${kind}`, pointer));
      target.dispatchEvent(new MouseEvent(`mouse${kind}`, { ...shared, movementX }));
    };
    send('down');
    const frames = await eachFrame(duration, () => {
      if (Math.abs(offset + way) > reach) way = -way;
      offset += way;
      send('move');
    });
    offset = reach / 2 + pace / 2; // no stop of the way to and fro: the picture has to be another one
    send('move');
    send('up');
    await settle(target);
    return frames;
  },
};

const common = { bubbles: true, cancelable: true, composed: true, view: window };

function contenderHere(): Contender {
  if (globalThis.contender === undefined) throw new Error('the page has no contender');
  return globalThis.contender;
}

/** A point left of the middle of **target**, as what is in the middle by symmetry would stay there. */
function pointIn(target: Element): { readonly clientX: number; readonly clientY: number } {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { clientX: Math.round(left + width * 0.4), clientY: Math.round(top + height / 2) };
}

/**
 * Calls **act** in each frame until **duration** ms have passed since the first one. The clock is read where the contender,
 * which asked for its frame earlier, has done its drawing; the time that a frame is given would hide what stays within one.
 */
function eachFrame(duration: number, act: (elapsed: number) => void): Promise<Frames> {
  return new Promise((resolve) => {
    const frames: number[] = [];
    let [first, last] = [Number.NaN, Number.NaN];
    const step = (): void => {
      const time = performance.now();
      if (Number.isNaN(first)) first = time;
      else frames.push(time - last);
      last = time;
      if (time - first >= duration) return resolve(frames);
      act(time - first);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** Takes the pointer away, so that nothing stays lit because of it, and waits until the last event has been drawn. */
async function settle(target: Element): Promise<void> {
  for (const name of ['pointerout', 'pointerleave']) target.dispatchEvent(new PointerEvent(name, common));
  for (const name of ['mouseout', 'mouseleave']) target.dispatchEvent(new MouseEvent(name, common));
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}
