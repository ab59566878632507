/**
 * Stands in for d3-transition wherever the project is bundled. d3-zoom needs it to interrupt transitions and for its own double
 * click; here the views animate themselves (`src/interaction/create-zoom.ts`), and without it a host page loads 8 kB less.
 */
import { selection } from 'd3-selection';

selection.prototype.interrupt = function () {
  return this;
};

export function interrupt() {}

export function transition() {
  throw new Error('transitions are not part of this bundle');
}

export const active = transition;
