import { attributeOf, type PageElement } from './page-tree.ts';

/** Longer names are data, not names. */
const longest = 2000;

const namingAttributes = [
  'class',
  'id',
  'data-testid',
  'data-component',
  'data-gu-name',
  'data-area',
  'data-module',
  'data-type',
  'data-name',
];

/**
 * What an element is called by those who made the page: its classes, its id and the attributes that name a component, each cut into
 * words in lower case between hyphens, names apart by spaces: `class="relatedLinks ad_slot"` is `-related-links- -ad-slot-`.
 */
export function classWords(element: PageElement): string {
  if (element.attrs.length === 0) return ''; // most elements
  return namingAttributes
    .map((name) => (name === 'id' && isSlug(element) ? '' : (attributeOf(element, name) ?? '')))
    .filter((value) => value !== '' && value.length <= longest)
    .join(' ')
    .replace(/([a-z\d])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .split(/\s+/u)
    .filter((name) => name !== '')
    .map((name) => `-${name.replace(/[^\p{L}\d]+/gu, '-')}-`)
    .join(' ');
}

/** The id of a heading, and a long one, is made of the words of a text: `id="comments-by-the-minister"`. */
function isSlug(element: PageElement): boolean {
  return /^h[1-6]$/u.test(element.tagName) || (attributeOf(element, 'id')?.split(/[-_]/u).length ?? 0) > 5;
}
