import type { ArticleMeta } from '../read-meta.ts';
import { bare, type BlockContext } from './clean-blocks.ts';
import type { PageFacts } from './page-facts.ts';
import { ancestorsOf, attributeOf, type PageElement, rawTextOf } from './page-tree.ts';
import { plainText } from './plain-text.ts';

/** A shorter text for a picture says too little to be told from a heading. */
const shortestAlternative = 12;

/** What **facts** and **meta** say that helps to tell the blocks of an article from those around it. */
export function blockContext(
  { elements, metas }: PageFacts,
  { title, authors = [], published }: ArticleMeta,
): BlockContext {
  const places = new Map<PageElement, number>();
  const alternatives = new Set<string>();
  for (const [place, element] of elements.entries()) {
    places.set(element, place);
    if (element.tagName !== 'img') continue;
    for (const name of ['alt', 'title']) {
      const text = plainText((attributeOf(element, name) ?? '').slice(0, 1000));
      if (text.length >= shortestAlternative) alternatives.add(text);
    }
  }
  const headline = headlineOf(elements, title);
  const start = headline === undefined ? 0 : (places.get(headline) ?? 0);
  const around = headline === undefined ? new Set<PageElement>() : new Set(ancestorsOf(headline));
  return {
    title,
    authors,
    isDated: published !== undefined,
    descriptions: ['description', 'og:description', 'twitter:description', 'dc.description'].flatMap(
      (name) => metas.get(name) ?? [],
    ),
    alternatives,
    isBeforeHeadline: (element) => !around.has(element) && (places.get(element) ?? start) < start,
  };
}

/** The first heading that says the title; one that also stands at the top of the site comes later again. */
function headlineOf(elements: readonly PageElement[], title: string | undefined): PageElement | undefined {
  const wanted = bare(title ?? '');
  if (wanted.length < 8) return undefined;
  return elements.find(
    (element) =>
      /^h[1-4]$/u.test(element.tagName) && bare(plainText(rawTextOf(element, wanted.length * 3 + 100))) === wanted,
  );
}
