import type { DefaultTreeAdapterTypes } from 'parse5';

export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageParent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: PageNode | PageParent): node is PageElement {
  return 'tagName' in node;
}

export function isText(node: PageNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

/** The value of the attribute **name** (lower case), `undefined` when the element has none. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** The nodes below **parent** in the order of the document. */
export function* nodesOf(parent: PageParent): Generator<PageNode> {
  // The depth of a parsed page is limited (`parsePage`), the number of its elements is not: a stack, not a call for each.
  const stack: { readonly nodes: readonly PageNode[]; next: number }[] = [{ nodes: parent.childNodes, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.nodes[top.next];
    top.next += 1;
    if (node === undefined) stack.pop();
    else {
      yield node;
      if (isElement(node)) stack.push({ nodes: node.childNodes, next: 0 });
    }
  }
}

/** The elements below **parent** in the order of the document. */
export function* elementsOf(parent: PageParent): Generator<PageElement> {
  for (const node of nodesOf(parent)) if (isElement(node)) yield node;
}

/** The element and those it lies in, from the inside out. */
export function* ancestorsOf(element: PageElement): Generator<PageElement> {
  for (let node: PageParent | null = element; node !== null && isElement(node); node = node.parentNode) yield node;
}

/** The nearest element around, or the element itself, that the page calls an article, by its tag or as schema.org does. */
export function articleAround(element: PageElement): PageElement | undefined {
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor.tagName === 'article' || articleType.test(attributeOf(ancestor, 'itemtype') ?? '')) return ancestor;
  }
  return undefined;
}

const articleType = /schema\.org\/(?:\w{0,20}Article|BlogPosting|LiveBlogPosting)\s*$/u;

/** The text of everything below **parent** as it stands in the source, with a line break for each `<br>`; not much more than **limit** characters are looked at. */
export function rawTextOf(parent: PageParent, limit = Number.POSITIVE_INFINITY): string {
  const pieces: string[] = [];
  let length = 0;
  for (const node of nodesOf(parent)) {
    if (isText(node)) {
      pieces.push(node.value);
      length += node.value.length;
    } else {
      if (isElement(node) && node.tagName === 'br') pieces.push('\n');
      length += 1; // empty elements are work too
    }
    if (length > limit) break;
  }
  return pieces.join('');
}

/** The deepest element that holds all **elements**; one of them when it holds the others. `undefined` when there is none. */
export function commonAncestor(elements: readonly PageElement[]): PageElement | undefined {
  const [first, ...others] = elements;
  let shared = first;
  for (const element of others) {
    let [a, b] = [shared, element as PageElement | undefined];
    const [depthA, depthB] = [depthOf(a), depthOf(b)];
    for (let up = depthA; up > depthB; up -= 1) a = parentOf(a);
    for (let up = depthB; up > depthA; up -= 1) b = parentOf(b);
    while (a !== b) [a, b] = [parentOf(a), parentOf(b)];
    shared = a;
  }
  return shared;
}

function parentOf(element: PageElement | undefined): PageElement | undefined {
  const parent = element?.parentNode;
  return parent !== undefined && parent !== null && isElement(parent) ? parent : undefined;
}

function depthOf(element: PageElement | undefined): number {
  let depth = 0;
  for (let node = element; node !== undefined; node = parentOf(node)) depth += 1;
  return depth;
}
