/* A page with nothing on it: what the browser, the columns, and the driver themselves take. */
import { paintedFrame } from './contender.ts';

globalThis.contender = {
  start: () => paintedFrame(),
  wheelTarget: () => document.body,
  zoomKey: false,
  wheelStep: 40,
};
