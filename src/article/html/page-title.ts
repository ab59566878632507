import { decodeEntities } from './decode-entities.ts';
import { textOf } from './main-linked-data.ts';
import type { PageFacts } from './page-facts.ts';
import { attributeOf, type PageElement, rawTextOf } from './page-tree.ts';
import { plainText } from './plain-text.ts';
import type { LinkedData } from './read-json-ld.ts';

/** What may stand between a headline and the name of the site. */
const separator = /\s+(?:[|\-–—·•»«/]|::|\|\|)\s+|\s*\|\s*|:\s+/gu;

/** Headings longer than this are paragraphs. */
const longestHeading = 300;

/**
 * The headline of a page, without the name of the site: what JSON-LD calls the headline, then `og:title`, then the heading that also
 * stands in `<title>`, then the first heading of the article, then `<title>`.
 */
export function pageTitle(
  facts: PageFacts,
  main: readonly LinkedData[],
  publisher: string | undefined,
): string | undefined {
  const { metas } = facts;
  const headings = headingsOf(facts);
  const tab = decodeEntities(facts.title ?? '');
  const shown = headings.find((heading) => tab.startsWith(heading) && tab !== heading) ?? headings[0];
  const named = [
    ...main.map((article) => textOf(article, 'headline')),
    metas.get('og:title')?.[0],
    headings.find((heading) => tab.includes(heading) && heading !== publisher && !isLastPart(heading, tab)),
    metas.get('twitter:title')?.[0],
    ...['parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'citation_title'].map(
      (name) => metas.get(name)?.[0],
    ),
    ...main.map((article) => textOf(article, 'name')),
    shown,
  ]
    .filter((title) => title !== undefined)
    .map((title) => withoutSite(asHeading(decodeEntities(title), headings), publisher))
    .filter((title) => title !== '' && title !== publisher);
  const [title = withoutLastPart(tab, publisher)] = named;
  // Headlines cut for search engines are completed by what readers see.
  const cut = /^(.{20,}?)\s*(?:…|\.{3})$/u.exec(title)?.[1];
  const whole =
    cut === undefined
      ? undefined
      : [...named, ...headings].find((other) => other.startsWith(cut) && other.length > title.length);
  return (whole ?? title) || undefined;
}

/** Headings of the first order, those called a title or headline before the others. */
function headingsOf({ elements }: PageFacts): readonly string[] {
  const headings = elements.filter((element) => element.tagName === 'h1' || isHeadline(element)).slice(0, 20);
  const texts = [...headings.filter(isHeadline), ...headings.filter((element) => !isHeadline(element))];
  return [...new Set(texts.map((element) => plainText(rawTextOf(element, longestHeading * 4))))].filter(
    (text) => text !== '' && text.length <= longestHeading,
  );
}

function isHeadline(element: PageElement): boolean {
  if (!/^h[1-3]$/u.test(element.tagName)) return false;
  return (
    attributeOf(element, 'itemprop') === 'headline' ||
    (element.tagName === 'h1' &&
      /(?:^|[\s_-])(?:entry-title|post-title|article-title|headline|story-title|article__title|p-name)(?:$|[\s_-])/u.test(
        `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'data-testid') ?? ''}`.toLowerCase(),
      ))
  );
}

/** A heading of the page when **title** is that with the name of a site behind it. */
function asHeading(title: string, headings: readonly string[]): string {
  const shown = headings.find(
    (heading) => title.startsWith(heading) && /^\s+[|\-–—·•»]\s/u.test(title.slice(heading.length)),
  );
  return shown ?? title;
}

function isLastPart(heading: string, tab: string): boolean {
  return tab !== heading && tab.endsWith(heading);
}

function withoutSite(title: string, publisher: string | undefined): string {
  if (publisher === undefined || publisher === '') return title;
  for (const { index, 0: sign } of title.matchAll(separator)) {
    const site = title.slice(index + sign.length);
    if (isSite(site, publisher)) return title.slice(0, index).trim();
    if (isSite(title.slice(0, index), publisher) && title.length - index > 12)
      return withoutSite(site.trim(), publisher);
  }
  return title;
}

function isSite(part: string, publisher: string): boolean {
  const bare = (name: string): string => name.toLowerCase().replace(/^the\s|[^\p{L}\p{N}]/gu, '');
  // "Commonpaper, the free news source" is still Commonpaper.
  return bare(part) === bare(publisher) || bare(part.replace(/,.*$/u, '')) === bare(publisher);
}

/** `<title>` up to its last separator, when more words stand before it than behind. */
function withoutLastPart(tab: string, publisher: string | undefined): string {
  const title = withoutSite(tab, publisher);
  if (title !== tab) return title;
  const last = [...tab.matchAll(separator)].filter(({ 0: sign }) => !sign.startsWith(':')).at(-1);
  if (last === undefined) return tab;
  const before = tab.slice(0, last.index).trim();
  return before.split(' ').length > tab.slice(last.index + last[0].length).split(' ').length ? before : tab;
}
