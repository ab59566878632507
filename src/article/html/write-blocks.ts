import { isElement, isText, type PageElement, type PageNode, type PageParent } from './page-tree.ts';
import { leadsAway } from './page-weights.ts';
import { plainText } from './plain-text.ts';

export type BlockKind = 'heading' | 'text' | 'item' | 'quote' | 'row';

/** A piece of text that stands by itself: one line, not empty. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  /** How many of its characters lead to another page. */
  readonly linked: number;
  /** The element that the block is the text of, or a part of. */
  readonly element: PageElement;
}

/** Elements within a line; every other element begins a line of its own. */
const inline = new Set(
  `
    a abbr acronym bdi bdo cite data dfn kbd label mark q ruby rb samp span sub sup time var wbr output slot ins del
    font tt blink marquee
  `
    .trim()
    .split(/\s+/u),
);

const kinds: Readonly<Record<string, BlockKind>> = {
  ...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ li: 'item', dt: 'item', dd: 'item', blockquote: 'quote', tr: 'row' },
};

/** Between the cells of a row. */
const cellSign = ' | ';

/**
 * The text of **root** in blocks: paragraphs, headings, list items, quotations, and rows of tables whose cells hold no blocks
 * of their own. Two line breaks in a row end a block, one is a space. What **skip** holds for is left out with all that is in it.
 */
export function writeBlocks(root: PageElement, skip: (element: PageElement) => boolean): readonly Block[] {
  const blocks: Block[] = [];
  const textHolders = new Map<PageParent, boolean>();
  let pieces: string[] = [];
  let linked = 0;
  let breaks = 0;
  let filled = false; // whether the pieces hold more than white space

  function flush(element: PageElement, kind: BlockKind): void {
    const text = plainText(pieces.join(''));
    if (text !== '') blocks.push({ kind, text, linked: Math.min(linked, text.length), element });
    pieces = [];
    linked = 0;
    breaks = 0;
    filled = false;
  }

  function walk(node: PageNode, element: PageElement, kind: BlockKind, link: boolean, row: boolean): void {
    if (isText(node)) {
      if (node.value === '') return;
      pieces.push(node.value);
      if (/\S/u.test(node.value)) {
        breaks = 0;
        filled = true;
        if (link) linked += plainText(node.value).length;
      }
      return;
    }
    if (!isElement(node) || skip(node)) return;
    const { tagName } = node;
    // Who is quoted, under a quotation.
    if (tagName === 'cite' && element.tagName === 'blockquote') return;
    if (tagName === 'br') {
      breaks += 1;
      if (breaks > 1 && !row) flush(element, kind);
      else pieces.push(' ');
      return;
    }
    if (inline.has(tagName) || isOwnWord(node, textHolders)) {
      const leads = link || (tagName === 'a' && leadsAway(node));
      for (const child of node.childNodes) walk(child, element, kind, leads, row);
      return;
    }
    if (row && (tagName === 'td' || tagName === 'th')) {
      if (filled) pieces.push(cellSign);
      for (const child of node.childNodes) walk(child, element, kind, link, row);
      return;
    }
    flush(element, kind);
    const own = kinds[tagName] ?? (kind === 'row' ? 'text' : kind);
    const isRow = tagName === 'tr' && isPlainRow(node);
    for (const child of node.childNodes) walk(child, node, own, link, isRow);
    flush(node, own);
  }

  for (const child of root.childNodes) walk(child, root, kinds[root.tagName] ?? 'text', false, false);
  flush(root, 'text');
  return blocks;
}

/**
 * Whether **element** is one of a site's own (`<private-company>`) that marks words of a line: browsers show it within the line.
 * One that stands alone may be a block by a style sheet.
 */
function isOwnWord({ tagName, childNodes, parentNode }: PageElement, textHolders: Map<PageParent, boolean>): boolean {
  if (!tagName.includes('-') || parentNode === null) return false;
  if (!childNodes.every((node) => isText(node) || (isElement(node) && inline.has(node.tagName)))) return false;
  const known = textHolders.get(parentNode);
  if (known !== undefined) return known;
  const holdsText = parentNode.childNodes.some((node) => isText(node) && /\S/u.test(node.value));
  textHolders.set(parentNode, holdsText);
  return holdsText;
}

/** Whether a row has several cells with a line of text in each: data, not a layout. */
function isPlainRow(row: PageElement): boolean {
  const cells = row.childNodes.filter((node) => isElement(node));
  return cells.length > 1 && cells.every((cell) => cell.childNodes.every((node) => !isElement(node) || isLine(node)));
}

function isLine(element: PageElement): boolean {
  return (
    (inline.has(element.tagName) || element.tagName === 'br' || element.tagName === 'p') &&
    element.childNodes.length < 50
  );
}
