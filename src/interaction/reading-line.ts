import { lowerBound } from '../layout/lower-bound.ts';

/** A vertical stretch in the pixels of the screen. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The height at which a reader is reading a **content** that scrolls through **view**: the top of the view when the content
 * begins there, its bottom at the end, and in between in proportion, so that every item passes the line once.
 */
export function readingLine(content: Stretch, view: Stretch): number {
  const hidden = content.bottom - content.top - (view.bottom - view.top);
  if (hidden <= 0) return view.top;
  const progress = Math.min(1, Math.max(0, (view.top - content.top) / hidden));
  return view.top + progress * (view.bottom - view.top);
}

/**
 * The height at which a reader is reading a stretch of a longer content, of which **before** and **after** tell whether more comes: near the middle of
 * the view, but for the beginning and the end, where the line runs out to the edges.
 */
export function readingLineOfPart(part: Stretch, view: Stretch, before: boolean, after: boolean): number {
  const height = view.bottom - view.top;
  const above = before ? Infinity : view.top - part.top;
  const below = after ? Infinity : part.bottom - view.bottom;
  return view.top + Math.max(Math.min(0.4 * height, above), height - Math.min(0.6 * height, Math.max(0, below)));
}

/** The index of the item whose stretch holds **line**, or the last one that begins above it. **tops** ascend. */
export function itemAtLine(tops: readonly number[], line: number): number {
  return Math.max(0, lowerBound(tops, line + 0.01) - 1);
}
