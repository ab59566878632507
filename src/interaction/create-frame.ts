/** Runs at most once a frame, in the next one. */
export interface Frame {
  readonly request: () => void;
  readonly cancel: () => void;
}

/** Creates the one frame of a view: whatever happens between two frames is drawn once. */
export function createFrame(run: () => void): Frame {
  let pending = 0;
  return {
    request() {
      pending ||= requestAnimationFrame(() => {
        pending = 0;
        run();
      });
    },
    cancel() {
      cancelAnimationFrame(pending);
      pending = 0;
    },
  };
}
