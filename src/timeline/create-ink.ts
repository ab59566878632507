import type { LaneInk } from '../marks/draw-lanes.ts';
import { laneColours } from '../marks/mark-nodes.ts';

/**
 * Reads the colours in use for **canvas**, which a host may have set and a scheme may change: a custom property says what was written, the
 * colour of an element what came of it.
 */
export function createInk(canvas: HTMLCanvasElement, family: string): LaneInk {
  // Within a canvas elements have a style, and no place.
  if (canvas.children.length === 0)
    for (let lane = 0; lane < laneColours; lane++) {
      const sample = document.createElement('i');
      sample.className = `k${lane}`;
      canvas.append(sample);
    }
  return {
    paper: getComputedStyle(canvas).backgroundColor,
    marks: Array.from(canvas.children, (sample) => getComputedStyle(sample).color),
    font: `700 12px ${family}`,
  };
}
