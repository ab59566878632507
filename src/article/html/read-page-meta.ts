import type { ArticleMeta } from '../read-meta.ts';
import { statedMeta } from '../stated-meta.ts';
import { decodeEntities } from './decode-entities.ts';
import { mainLinkedData, namesOf, textOf } from './main-linked-data.ts';
import { pageAuthors } from './page-authors.ts';
import type { PageFacts } from './page-facts.ts';
import { attributeOf, elementsOf, type PageElement, rawTextOf } from './page-tree.ts';
import { pageTitle } from './page-title.ts';
import { publicationDate } from './publication-date.ts';
import { type LinkedData } from './read-json-ld.ts';

export interface PageMeta {
  readonly meta: ArticleMeta;
  /** The objects of JSON-LD that are about this page. */
  readonly main: readonly LinkedData[];
  readonly problems: readonly string[];
}

/** What a page says of its article: nothing is guessed, and what it does not say is left out. */
export function readPageMeta(facts: PageFacts): PageMeta {
  const { metas, linkedData } = facts;
  const declared = addressOf(facts, [facts.links.get('canonical'), ...(metas.get('og:url') ?? [])]);
  const headlines = [...(metas.get('og:title') ?? []), facts.title ?? ''];
  const main = mainLinkedData(linkedData, declared, headlines);
  const url = declared ?? addressOf(facts, [...main.map((article) => textOf(article, 'url')), pageIdOf(main[0])]);
  const publisher = publisherOf(facts, main);
  const title = pageTitle(facts, main, publisher);
  const authors = pageAuthors(facts, main, publisher);
  const { published, problems } = publicationDate(
    { ...facts, linkedData: { ...linkedData, articles: main } },
    url ?? addressOf(facts, [facts.links.get('mobile')]),
  );
  const language = languageOf(facts);
  const meta = statedMeta({ title, url, publisher, published, language }, authors);
  return { meta, main, problems };
}

function publisherOf({ metas, linkedData, elements }: PageFacts, main: readonly LinkedData[]): string | undefined {
  const named = [
    ...main.flatMap((article) => namesOf(article['publisher'], linkedData)),
    ...(metas.get('og:site_name') ?? []),
    ...markedPublishers(elements),
    ...['dc.publisher', 'dcterms.publisher', 'publisher', 'application-name', 'citation_publisher'].flatMap(
      (name) => metas.get(name) ?? [],
    ),
  ];
  return named.map(decodeEntities).find((name) => name !== '' && name.length <= 200 && !/^https?:/iu.test(name));
}

/** Microdata: the name of what is marked as the publisher. */
function markedPublishers(elements: readonly PageElement[]): readonly string[] {
  const marked = elements.find((element) => /(?:^|\s)publisher(?:\s|$)/u.test(attributeOf(element, 'itemprop') ?? ''));
  if (marked === undefined) return [];
  const inner = [...elementsOf(marked)].find((element) => attributeOf(element, 'itemprop') === 'name') ?? marked;
  return [attributeOf(inner, 'content') ?? rawTextOf(inner, 300)];
}

function pageIdOf(main: LinkedData | undefined): string | undefined {
  const page = main?.['mainEntityOfPage'];
  if (typeof page === 'string') return page;
  return typeof page === 'object' && page !== null ? textOf(page as LinkedData, '@id') : undefined;
}

/** The first of **candidates** that is an absolute http or https address, those without a host seen from `<base>` and `og:url`. */
function addressOf({ base, metas }: PageFacts, candidates: readonly (string | undefined)[]): string | undefined {
  const from = [base, ...(metas.get('og:url') ?? [])].find((address) => /^https?:\/\//iu.test(address ?? ''));
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    const address = candidate.trim();
    if (/^https?:\/\//iu.test(address) && URL.canParse(address)) return address;
    if (from !== undefined && !/^[a-z][a-z\d+.-]*:/iu.test(address) && URL.canParse(address, from))
      return new URL(address, from).href;
  }
  return undefined;
}

/** As the page writes it, when it is a language tag; `og:locale` with a hyphen. */
function languageOf({ language, metas }: PageFacts): string | undefined {
  const candidates = [
    language,
    ...['content-language', 'dc.language', 'language', 'inlanguage'].flatMap((name) => metas.get(name) ?? []),
    ...(metas.get('og:locale') ?? []).map((locale) => locale.replaceAll('_', '-')),
  ];
  return (
    candidates
      .map((tag) => (tag ?? '').trim())
      // Three letters where two will do.
      .map((tag) => tag.replace(/^eng(?=-|$)/iu, 'en'))
      .find((tag) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,6}$/u.test(tag))
  );
}
