import { hintedBodies } from './body-hints.ts';
import { articleAround, commonAncestor, elementsOf, isElement, type PageElement } from './page-tree.ts';
import { type PageWeights, weighPage } from './page-weights.ts';
import { readableElements } from './readable-elements.ts';

/** A marked body with less of the page's text is that of a teaser or of an introduction. */
const leastShare = 0.35;

/**
 * The element that holds the text of the article: the one that the page marks so, when it has a good part of the page's text;
 * else where Readability finds it; else the deepest that holds nearly all text. **skip** tells what is no part of it.
 */
export function findBody(body: PageElement, skip: (element: PageElement) => boolean, isLive: boolean): PageElement {
  const weights = weighPage(body, skip);
  const weightOf = (element: PageElement): number => weights.get(element)?.prose ?? 0;
  const all = weightOf(body);
  if (all === 0) return body;
  const hinted = hintedBodies(elementsOf(body), (element) => weightOf(element) > 0);
  if (hinted.length > 0) {
    const marked = isLive ? commonAncestor(hinted) : chooseMarked(hinted, weightOf);
    if (marked !== undefined && weightOf(marked) >= leastShare * all) return marked;
  }
  const readable = readableElements(body, skip);
  const held = new Set(readable);
  const outermost = readable.filter(
    (element) => element.parentNode !== null && !held.has(element.parentNode as PageElement),
  );
  const found = commonAncestor(outermost.filter((element) => weightOf(element) > 0));
  if (found !== undefined && weightOf(found) > 0.2 * all) {
    // Readability ends at a gap between parts of a text; an article in the markup does not.
    const article = articleAround(found);
    return article !== undefined && weightOf(article) > weightOf(found) ? article : deepest(found, weights, 0.98);
  }
  return deepest(startOf(body, weightOf, all), weights, 0.9);
}

/**
 * Of several marked elements those within another are parts of it, and those within one article are pieces of it, as systems write that
 * put advertisements between; of several articles the first counts that has at least half the text of the longest.
 */
function chooseMarked(
  marked: readonly PageElement[],
  weightOf: (element: PageElement) => number,
): PageElement | undefined {
  const longest = marked.reduce((most, element) => Math.max(most, weightOf(element)), 0);
  const first = marked.find((element) => weightOf(element) * 2 >= longest);
  if (first === undefined) return undefined;
  const home = articleAround(first);
  if (home === undefined) {
    const siblings = marked.filter((element) => element.parentNode === first.parentNode);
    return siblings.length > 1 && siblings.length === marked.length ? commonAncestor(siblings) : first;
  }
  return commonAncestor(marked.filter((element) => articleAround(element) === home));
}

/** `<article>` or `<main>` when most text is in it. */
function startOf(body: PageElement, weightOf: (element: PageElement) => number, all: number): PageElement {
  for (const element of elementsOf(body)) {
    if ((element.tagName === 'article' || element.tagName === 'main') && weightOf(element) > 0.5 * all) return element;
  }
  return body;
}

/** Goes down as long as one child holds **share** of the text. */
function deepest(from: PageElement, weights: PageWeights, share: number): PageElement {
  let element = from;
  for (;;) {
    const whole = weights.get(element)?.prose ?? 0;
    const next = element.childNodes.find(
      (node): node is PageElement => isElement(node) && (weights.get(node)?.prose ?? 0) >= share * whole,
    );
    if (next === undefined || next.tagName === 'p' || whole === 0) return element;
    element = next;
  }
}
