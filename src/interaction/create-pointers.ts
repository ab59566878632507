/** What a hand does on a node; all places and ways in CSS pixels of the window, to the right. */
export interface PointerActions {
  /** A pointer has come down. */
  readonly ongrab: () => void;
  readonly onpan: (by: number) => void;
  /** Two fingers about **at** have gone apart by **factor**, and both together **by**. */
  readonly onpinch: (factor: number, at: number, by: number) => void;
  /** The last pointer has gone after it moved something, at **pace** pixels a millisecond; a mouse leaves none. */
  readonly onrelease: (pace: number) => void;
  /** A double click or a double tap. */
  readonly ondouble: (at: number) => void;
}

interface Held {
  x: number;
  /** How fast it moves lately. */
  pace: number;
  time: number;
}

/** So far a pointer may move and still be a click, in pixels. */
const still = 3;
/** Two taps within so many milliseconds and pixels are one double tap. */
const tapTime = 300;
const tapDistance = 30;

/** Tells what pointers do on **node**. A click that ends a drag is none. Returns how to stop. */
export function createPointers(node: HTMLElement, actions: PointerActions): () => void {
  const held = new Map<number, Held>();
  let begin = 0;
  let isMoved = false;
  let tap = { x: 0, time: -Infinity };

  const onpointerdown = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (held.size === 0) {
      begin = event.clientX;
      isMoved = false;
      actions.ongrab();
    }
    held.set(event.pointerId, { x: event.clientX, pace: 0, time: event.timeStamp });
  };

  const onpointermove = (event: PointerEvent): void => {
    const pointer = held.get(event.pointerId);
    if (pointer === undefined) return;
    if (event.buttons === 0) return onpointerup(event); // it was let go out of sight
    const x = event.clientX;
    if (!isMoved && held.size === 1 && Math.abs(x - begin) <= still) return;
    if (!isMoved) {
      isMoved = true;
      try {
        // Not before it moves: a captured pointer clicks on the node, not on what is in it.
        node.setPointerCapture(event.pointerId);
      } catch {
        // One that a script has made up cannot be captured.
      }
    }
    const by = x - pointer.x;
    const past = Math.max(1, event.timeStamp - pointer.time);
    const other = [...held.values()].find((each) => each !== pointer);
    if (other === undefined) actions.onpan(by);
    else {
      const apart = Math.abs(pointer.x - other.x);
      const factor = Math.max(8, Math.abs(x - other.x)) / Math.max(8, apart);
      actions.onpinch(factor, (x + other.x) / 2 - by / 2, by / 2);
    }
    Object.assign(pointer, { x, pace: pointer.pace * 0.3 + (by / past) * 0.7, time: event.timeStamp });
  };

  const onpointerup = (event: PointerEvent): void => {
    const pointer = held.get(event.pointerId);
    if (!held.delete(event.pointerId) || pointer === undefined || held.size > 0) return;
    const isTouch = event.pointerType === 'touch';
    // A finger that has rested before it was lifted sets nothing going.
    if (isMoved) actions.onrelease(isTouch && event.timeStamp - pointer.time < 60 ? pointer.pace : 0);
    else if (isTouch && event.type === 'pointerup') {
      const isSecond = event.timeStamp - tap.time < tapTime && Math.abs(pointer.x - tap.x) < tapDistance;
      if (isSecond) actions.ondouble(pointer.x);
      tap = { x: pointer.x, time: isSecond ? -Infinity : event.timeStamp };
    }
  };

  const onclick = (event: MouseEvent): void => {
    if (!isMoved) return;
    isMoved = false;
    event.stopImmediatePropagation();
  };
  // A double tap has been told by its taps.
  const ondblclick = (event: MouseEvent): void => {
    if ((event as Partial<PointerEvent>).pointerType !== 'touch') actions.ondouble(event.clientX);
  };

  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    name: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    capture = false,
  ): void => node.addEventListener(name, listener, { signal: stop.signal, capture });
  on('pointerdown', onpointerdown);
  on('pointermove', onpointermove);
  on('pointerup', onpointerup);
  on('pointercancel', onpointerup);
  on('click', onclick, true);
  on('dblclick', ondblclick);
  return () => stop.abort();
}
