/**
 * What the iframe page tells the page around it, by `postMessage`. The sender is to be checked (`event.source` is the frame)
 * and the shape too: anything may send anything.
 */
export type FrameMessage = { readonly sourceline: 1 } & (
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'select'; readonly id: string | undefined }
  | { readonly type: 'error'; readonly message: string }
);

/** The heights, in CSS pixels, that a frame may ask for. */
export const frameHeights = { least: 240, most: 2000 } as const;

/** Reads a message, or `undefined` when it is none of ours. A height outside its limits is clamped. */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (
    typeof data !== 'object' ||
    data === null ||
    !('sourceline' in data) ||
    data.sourceline !== 1 ||
    !('type' in data)
  )
    return undefined;
  if (data.type === 'height' && 'height' in data && typeof data.height === 'number' && Number.isFinite(data.height)) {
    return {
      sourceline: 1,
      type: 'height',
      height: Math.min(frameHeights.most, Math.max(frameHeights.least, data.height)),
    };
  }
  if (data.type === 'select') {
    return { sourceline: 1, type: 'select', id: 'id' in data && typeof data.id === 'string' ? data.id : undefined };
  }
  if (data.type === 'error' && 'message' in data && typeof data.message === 'string') {
    return { sourceline: 1, type: 'error', message: data.message };
  }
  return undefined;
}
