import type { TimelineState } from './timeline-state.svelte.ts';

/** What a key does in the focused chart; tells with `false` that the key is not meant for it after all. */
export type KeyCommand = (timeline: TimelineState) => unknown;

const zoomBy =
  (factor: number): KeyCommand =>
  ({ zoom }) =>
    zoom?.zoomBy(factor);
const panBy =
  (share: number): KeyCommand =>
  ({ zoom }) =>
    zoom?.panBy(share);

const commands: ReadonlyMap<string, KeyCommand> = new Map<string, KeyCommand>([
  ['ArrowRight', (timeline) => timeline.step(1)],
  ['ArrowLeft', (timeline) => timeline.step(-1)],
  ['ArrowDown', (timeline) => timeline.stepLane(1)],
  ['ArrowUp', (timeline) => timeline.stepLane(-1)],
  ['Home', (timeline) => timeline.step(-Infinity)],
  ['End', (timeline) => timeline.step(Infinity)],
  ['PageDown', panBy(0.9)],
  ['PageUp', panBy(-0.9)],
  ['+', zoomBy(2)],
  ['=', zoomBy(2)],
  ['-', zoomBy(0.5)],
  ['0', (timeline) => timeline.fit()],
  ['/', (timeline) => timeline.onsearch?.()],
  ['Enter', open],
  [' ', open],
  // A dialog around may be waiting for it.
  ['Escape', (timeline) => (timeline.selected === undefined ? false : timeline.choose(undefined, 'chart'))],
]);

function open(timeline: TimelineState): void {
  timeline.choose(timeline.current ?? 0, 'chart');
}

/** The command of a key, or `undefined` for keys that belong to the page (also every key with Ctrl, Alt or ⌘). */
export function keyCommand(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): KeyCommand | undefined {
  return event.ctrlKey || event.altKey || event.metaKey ? undefined : commands.get(event.key);
}
