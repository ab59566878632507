import { attributeOf, isElement, isText, type PageElement, type PageNode, type PageParent } from './page-tree.ts';

/** How much text an element holds, in characters. */
export interface Weight {
  /** Running text: outside of links, in blocks with enough of it to be a sentence. */
  readonly prose: number;
  /** All text, and that of links to other pages. */
  readonly text: number;
  readonly linked: number;
}

export type PageWeights = ReadonlyMap<PageElement, Weight>;

/** Blocks with fewer characters are labels more often than sentences. */
const shortest = 40;

/** Elements whose text is one line of the page. */
const lines = new Set(
  `
    p li blockquote h1 h2 h3 h4 h5 h6 td th dd dt div section article main body pre center
  `
    .trim()
    .split(/\s+/u),
);

/**
 * Weighs the elements below **root** and itself. What **skip** holds for weighs nothing. Running text counts in the block in which it
 * stands directly or in phrases. One walk.
 */
export function weighPage(root: PageElement, skip: (element: PageElement) => boolean): PageWeights {
  const weights = new Map<PageElement, Weight>();

  /** Returns the weight, and the text that belongs to the block around **element** when that is a phrase. */
  function weigh(element: PageElement, link: boolean): Weight & { readonly open: number } {
    let [prose, text, linked, open] = [0, 0, 0, 0];
    for (const node of element.childNodes) {
      if (isText(node)) {
        const length = lengthOf(node.value);
        text += length;
        if (link) linked += length;
        else open += length;
      } else if (isElement(node) && !skip(node)) {
        const child = weigh(node, link || (node.tagName === 'a' && leadsAway(node)));
        prose += child.prose;
        text += child.text;
        linked += child.linked;
        open += child.open;
      }
    }
    const own = open >= shortest ? open : 0;
    weights.set(element, { prose: prose + own, text, linked });
    return lines.has(element.tagName) || element === root
      ? { prose: prose + own, text, linked, open: 0 }
      : { prose, text, linked, open };
  }

  weigh(root, false);
  return weights;
}

/** Whether an anchor leads somewhere else than to a place in its own page. */
export function leadsAway(anchor: PageElement): boolean {
  const address = attributeOf(anchor, 'href')?.trim() ?? '';
  return address !== '' && !address.startsWith('#');
}

/** Characters of a text without those that only part words; a long run of white space is one. */
function lengthOf(value: string): number {
  return value.length < 2 ? (value.trim() === '' ? 0 : 1) : value.replace(/\s+/gu, ' ').trim().length;
}

/** The body of a page, which every parsed page has unless it is a set of frames. */
export function bodyOf(page: PageParent): PageElement | undefined {
  const html = page.childNodes.find((node): node is PageElement => isElement(node) && node.tagName === 'html');
  return html?.childNodes.find((node: PageNode): node is PageElement => isElement(node) && node.tagName === 'body');
}
