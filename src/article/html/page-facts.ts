import { type PageLinkedData, readJsonLd } from './read-json-ld.ts';
import { attributeOf, elementsOf, isElement, type PageElement, type PageParent, rawTextOf } from './page-tree.ts';
import { plainText } from './plain-text.ts';

/** What a page says of itself, gathered in one walk. */
export interface PageFacts {
  /** Contents of `<meta>` by `name`, `property`, `itemprop` or `http-equiv` in lower case, in the order of the page, none empty. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Addresses of `<link>` in the head by `rel`. */
  readonly links: ReadonlyMap<string, string>;
  readonly linkedData: PageLinkedData;
  /** `lang` or `xml:lang` of `<html>`. */
  readonly language: string | undefined;
  /** The `<base>` of addresses. */
  readonly base: string | undefined;
  /** The text of `<title>`. */
  readonly title: string | undefined;
  /** The elements of the body, in the order of the page, without what lies in another article than the first (teasers, comments). */
  readonly elements: readonly PageElement[];
}

/** Longer values of a meta element are not facts. */
const longestValue = 100_000;

export function pageFacts(page: PageParent): PageFacts {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  const scripts: string[] = [];
  const elements: PageElement[] = [];
  let language: string | undefined;
  let base: string | undefined;
  let title: string | undefined;
  for (const element of elementsOf(page)) {
    const { tagName } = element;
    if (tagName === 'meta') {
      const content = plainText(
        (attributeOf(element, 'content') ?? attributeOf(element, 'value') ?? '').slice(0, longestValue),
      );
      for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
        const name = attributeOf(element, key)?.trim().toLowerCase();
        if (name === undefined || content === '' || (key === 'itemprop' && !inHead(element))) continue;
        const known = metas.get(name);
        if (known === undefined) metas.set(name, [content]);
        else if (known.length < 20) known.push(content);
      }
    } else if (tagName === 'link') {
      const href = attributeOf(element, 'href')?.trim() ?? '';
      for (const rel of (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/u)) {
        if (rel !== '' && href !== '' && !links.has(rel)) links.set(rel, href);
        // The same page for small screens.
        if (rel === 'alternate' && /max-width|handheld/u.test(attributeOf(element, 'media') ?? ''))
          links.set('mobile', href);
      }
    } else if (tagName === 'script') {
      if (/^\s*application\/ld\+json/iu.test(attributeOf(element, 'type') ?? '')) scripts.push(rawTextOf(element));
    } else if (tagName === 'html') {
      language ??= attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
    } else if (tagName === 'base') {
      base ??= attributeOf(element, 'href');
    } else if (tagName === 'title' && !inSvg(element)) {
      title ??= plainText(rawTextOf(element, longestValue));
    }
    elements.push(element);
  }
  return { metas, links, linkedData: readJsonLd(scripts), language, base, title, elements };
}

function inSvg({ parentNode }: PageElement): boolean {
  return parentNode !== null && isElement(parentNode) && parentNode.namespaceURI.endsWith('svg');
}

/** Properties in the body belong to the object around them, which may be another article. */
function inHead({ parentNode }: PageElement): boolean {
  return parentNode !== null && isElement(parentNode) && parentNode.tagName === 'head';
}
