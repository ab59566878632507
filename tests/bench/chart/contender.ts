/** Events as columns, row by row in the order of their starts. What all contenders are given. */
export interface Columns {
  /** Milliseconds since 1970 UTC, ascending. */
  readonly start: Float64Array;
  /** Milliseconds; the same as the start for what has no duration. */
  readonly end: Float64Array;
  /** Index into **lanes**. */
  readonly lane: Uint8Array;
  readonly lanes: readonly string[];
  /** From 0 to 1. */
  readonly importance: Float32Array;
  readonly title: (index: number) => string;
  readonly id: (index: number) => string;
  readonly passage: (index: number) => string;
}

/** A chart to be measured, alone on a page of its own, which its script sets as `globalThis.contender`. */
export interface Contender {
  /** Draws **columns** into the empty page; resolves after the frame in which the first picture was painted. */
  readonly start: (columns: Columns) => Promise<void>;
  /** The element that the wheel and the pointer are sent to. Known once `start` has resolved. */
  readonly wheelTarget: () => Element;
  /** Whether the wheel zooms only together with Ctrl. */
  readonly zoomKey: boolean;
  /** The `deltaY` of one wheel event that zooms by about 2 ** 0.08: all contenders zoom equally deep. */
  readonly wheelStep: number;
}

declare global {
  var contender: Contender | undefined;
}

/** Resolves in the frame after the next: what was to be drawn in the next one has been painted by then. */
export function paintedFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
