import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom/worker';
import { attributeOf, isElement, isText, type PageElement, type PageNode } from './page-tree.ts';

/**
 * What Readability may cost at the most, about two seconds. It asks for texts and ancestors at every depth, so that its work is the sum
 * of depths of elements, and of lengths of texts times their depths. Newspapers' pages have up to 6,000 elements 15 to 25 deep.
 */
const mostElements = 12_000;
const mostDepths = 150_000;
const mostWork = 20_000_000;

/** The attributes that Readability looks at. */
const kept = ['class', 'id', 'role', 'href', 'itemprop', 'rel'];
const longestValue = 300;
const number = 'data-place';

/**
 * The elements below **root** that Readability takes for the article, in the order of the page; nothing when it finds none or when
 * the page is too large for it. It runs on a copy, without what **skip** holds for: its choice is used, not its changes.
 */
export function readableElements(root: PageElement, skip: (element: PageElement) => boolean): readonly PageElement[] {
  const places: PageElement[] = [];
  const html: string[] = ['<!DOCTYPE html><html><head><title></title></head>'];
  let work = 0;
  let depths = 0;
  const isTooLarge = (): boolean => work > mostWork || depths > mostDepths || places.length > mostElements;

  function write(node: PageNode, depth: number): void {
    if (isTooLarge()) return;
    if (isText(node)) {
      // Signs of markup are read by nobody here, and each reference would be a text node of its own.
      html.push(node.value.replace(/[&<>]/gu, ' '));
      work += node.value.length * depth;
    } else if (isElement(node) && (node === root || !skip(node))) {
      const attributes = kept.map((name) => [name, attributeOf(node, name)?.slice(0, longestValue)] as const);
      const written = attributes.map(([name, value]) =>
        value === undefined ? '' : ` ${name}="${value.replace(/[&"<>]/gu, ' ')}"`,
      );
      html.push(`<${node.tagName} ${number}="${places.length}"${written.join('')}>`);
      places.push(node);
      depths += depth;
      if (node.tagName === 'br' || node.tagName === 'hr' || node.tagName === 'wbr') return;
      for (const child of node.childNodes) write(child, depth + 1);
      html.push(`</${node.tagName}>`);
    }
  }
  write(root, 1);
  if (isTooLarge()) return [];

  const page = new DOMParser().parseFromString(`${html.join('')}</html>`, 'text/html');
  const found = new Set<number>();
  new Readability<undefined>(page as unknown as Document, {
    keepClasses: true,
    charThreshold: 200,
    disableJSONLD: true,
    serializer: (content) => {
      for (const element of (content as Element).querySelectorAll(`[${number}]`)) {
        found.add(Number(element.getAttribute(number)));
      }
      return undefined;
    },
  }).parse();
  return [...found].sort((a, b) => a - b).flatMap((place) => places[place] ?? []);
}
