/** An SVG element as data: what a chart writes down in a frame. Content is text or other elements, never markup. */
export interface SvgNode {
  readonly tag: string;
  /** Attributes; those that are `undefined` are left out. */
  readonly with: Readonly<Record<string, string | number | undefined>>;
  readonly text?: string | undefined;
  readonly children?: readonly SvgNode[] | undefined;
  /** Tells it from its siblings from frame to frame; its place does without one. */
  readonly key?: string | number | undefined;
}

/** Nodes, and what is left out of them. */
export type SvgContent = readonly (SvgNode | false | undefined)[];

/** Creates a node with **content**: text, or children. */
export function svg(
  tag: string,
  attributes: SvgNode['with'],
  content: string | SvgContent = [],
  key?: string | number,
): SvgNode {
  return typeof content === 'string'
    ? { tag, key, with: attributes, text: content }
    : { tag, key, with: attributes, children: content.filter((node) => node !== false && node !== undefined) };
}
