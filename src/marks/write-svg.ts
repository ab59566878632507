import type { SvgNode } from './svg-node.ts';

interface Written {
  readonly element: SVGElement;
  node: SvgNode;
  children: ReadonlyMap<string, Written>;
}

/** Draws nodes into an element; each call tells all that is to be there. */
export type SvgWriter = (nodes: readonly SvgNode[]) => void;

/**
 * Creates the writer of **parent**, which must have no other children. Elements stay from call to call as long as their keys do, and only
 * attributes that differ are set: what a frame costs is what changes in it.
 */
export function createSvgWriter(parent: Element): SvgWriter {
  let written: ReadonlyMap<string, Written> = new Map();
  return (nodes) => {
    written = writeChildren(parent, nodes, written);
  };
}

function writeChildren(
  parent: Element,
  nodes: readonly SvgNode[],
  before: ReadonlyMap<string, Written>,
): ReadonlyMap<string, Written> {
  const after = new Map<string, Written>();
  let next = parent.firstChild;
  for (const [index, node] of nodes.entries()) {
    const key = `${node.tag}${node.key ?? `#${index}`}`;
    const known: Written = before.get(key) ?? {
      element: document.createElementNS('http://www.w3.org/2000/svg', node.tag),
      node: { tag: node.tag, with: {} },
      children: new Map(),
    };
    const { element } = known;
    for (const name of Object.keys(known.node.with)) if (node.with[name] === undefined) element.removeAttribute(name);
    for (const [name, value] of Object.entries(node.with))
      if (value !== undefined && value !== known.node.with[name]) element.setAttribute(name, String(value));
    if (node.text !== known.node.text) element.textContent = node.text ?? '';
    if (node.text === undefined) known.children = writeChildren(element, node.children ?? [], known.children);
    known.node = node;
    after.set(key, known);
    // Elements out of place are moved to theirs; in most frames none is.
    if (element === next) next = element.nextSibling;
    else parent.insertBefore(element, next);
  }
  for (const [key, { element }] of before) if (!after.has(key)) element.remove();
  return after;
}
