import { classWords } from './class-words.ts';
import { attributeOf, type PageElement } from './page-tree.ts';

/** A way in which pages mark the element that holds the text of the article; the surest first. */
interface Hint {
  readonly marks: (element: PageElement, called: string) => boolean;
}

const attribute = (name: string, value: RegExp): Hint => ({
  marks: (element) => value.test(attributeOf(element, name) ?? ''),
});
const name = (pattern: RegExp): Hint => ({
  marks: (_element, called) => called.split(' ').some((one) => pattern.test(one)),
});

const hints: readonly Hint[] = [
  attribute('itemprop', /(?:^|\s)articleBody(?:\s|$)/iu), // schema.org
  attribute('property', /(?:^|:)articleBody$/iu),
  attribute('name', /^articleBody$/iu),
  attribute('itemprop', /^(?:text|reviewBody|description articleBody)$/iu),
  name(
    /^-(?:article|story|post|entry|news|blog|asset|content)-body-(?:(?:content|text|copy|inner|wrapper|container|main)-)?$/u,
  ),
  name(/^-(?:entry|post|article|story|single|blog|news|td-post|node|main-article|wp-block-post|page)-content-$/u), // WordPress, Ghost, Hugo
  name(/^-(?:article|story|post|entry|news|body|full|main)-text-$/u),
  name(
    /^-(?:body-copy|articlebody|storybody|story-body-text|postcontent|entrytext|mw-parser-output|e-content|gh-content|available-content|wysiwyg|rich-text|field-name-body|field-body|caas-body|govspeak|rich-text-story-body|article-copy|article-main|the-content|post-full-content|sqs-html-content|field-type-text-with-summary)-(?:\p{L}{1,20}-)?$/u,
  ),
];

/** The elements that **elements** mark as the text of the article, by the surest hint that marks any with **enough** weight. */
export function hintedBodies(
  elements: Iterable<PageElement>,
  isEnough: (element: PageElement) => boolean,
): readonly PageElement[] {
  const found: PageElement[][] = hints.map(() => []);
  for (const element of elements) {
    const called = classWords(element);
    const rank = hints.findIndex(({ marks }) => marks(element, called));
    if (rank !== -1 && isEnough(element)) found[rank]?.push(element);
  }
  return found.find((marked) => marked.length > 0) ?? [];
}
