import { classWords } from './class-words.ts';
import { decodeEntities } from './decode-entities.ts';
import { namesOf } from './main-linked-data.ts';
import type { PageFacts } from './page-facts.ts';
import { ancestorsOf, attributeOf, type PageElement, rawTextOf } from './page-tree.ts';
import { plainText } from './plain-text.ts';
import type { LinkedData } from './read-json-ld.ts';

/** Names of people are shorter. */
const longestName = 80;
const longestByline = 300;

const metaNames = [
  'author',
  'authors',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'article:author_name',
  'cxenseparse:author',
];

/**
 * The authors of a page in its order, none twice: by JSON-LD, else by the first meta element that names any, else by what the
 * page marks as author or byline. Addresses, and the publisher as its own author, are left out.
 */
export function pageAuthors(
  facts: PageFacts,
  main: readonly LinkedData[],
  publisher: string | undefined,
): readonly string[] {
  const sources: readonly (() => readonly string[])[] = [
    () => (main[0] === undefined ? [] : namesOf(main[0]['author'] ?? main[0]['creator'], facts.linkedData)),
    ...metaNames.map((name) => () => facts.metas.get(name) ?? []),
    () => marked(facts, (element) => /(?:^|\s)author(?:\s|$)/u.test(attributeOf(element, 'itemprop') ?? '')),
    () => marked(facts, (element) => /(?:^|[\s:])author(?:\s|$)/u.test(attributeOf(element, 'rel') ?? '')),
    () =>
      marked(facts, (element) =>
        /-(?:byline|author|authors|by-author|author-name|byline-name|p-author)-/u.test(classWords(element)),
      ).slice(0, 1),
  ];
  for (const source of sources) {
    const names = [...new Set(source().flatMap(splitNames))].filter((name) => !isPublisher(name, publisher));
    if (names.length > 0) return names;
  }
  return [];
}

function marked({ elements }: PageFacts, isMarked: (element: PageElement) => boolean): readonly string[] {
  const found: string[] = [];
  for (const element of elements) {
    if (found.length >= 10) break;
    if (!isMarked(element) || element.tagName === 'meta' || element.tagName === 'link' || isOfOthers(element)) continue;
    const inner = element.childNodes.find((node) => 'attrs' in node && attributeOf(node, 'itemprop') === 'name');
    const text = plainText(rawTextOf(inner !== undefined && 'attrs' in inner ? inner : element, longestByline + 1));
    if (text !== '' && text.length <= longestByline) found.push(text);
  }
  return found;
}

function isOfOthers(element: PageElement): boolean {
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor.tagName === 'aside' || ancestor.tagName === 'nav') return true;
    const called = ancestor.tagName === 'body' ? '' : classWords(ancestor);
    if (/-(?:comments?|related|sidebar|recirc|teasers?|(?<!-h-)cards?)-/u.test(called)) return true;
  }
  return false;
}

/** "By Ada Li and Bo Berg, staff writers" → two names. What stands behind a bar, a dash or a comma in capitals is their paper. */
export function splitNames(written: string): readonly string[] {
  const text = decodeEntities(written)
    .replace(/^(?:(?:written|posted|story|words|text|reported)\s)?(?:by|von|par|por|di|door|av|af)\s*:?\s+/iu, '')
    .replace(/\s+(?:\||•|·|—|–|-|\/\/)\s.*$/u, '')
    .replace(/,\s+(?=(?:Inc|Ltd|LLC|Corp|Co|Jr|Sr|II|III|PhD|Ph\.D|M\.?D|MP)\b)/gu, keptComma);
  const names = text
    .split(/\s*(?:,|;|\s(?:and|und|et|y|e|og|och|en|with|&)\s)\s*/iu)
    .map((name) =>
      name
        .replaceAll(keptComma, ', ')
        .replace(/^(?:by|and)\s/iu, '')
        .trim(),
    )
    .map((name) => name.replace(role, '').replace(/(?<!\b(?:Inc|Ltd|Corp|Co|Jr|Sr))[\s.,]+$/u, ''))
    .filter((name) => name !== '' && name.length <= longestName && isName(name));
  const inCapitals = (name: string): boolean => name === name.toUpperCase();
  return names.filter((name, index) => index === 0 || !inCapitals(name) || inCapitals(names[0] ?? ''));
}

/** Stands for a comma within a name while names are parted. */
const keptComma = '\u0000';

/** What somebody does, written behind the name without a comma. */
const role =
  /(?<=\p{L}\s\p{L}{2,40})\s(?:(?:Senior|Chief|Staff|Special|AP|Associated Press|Political|Business|National|Foreign)\s)(?:\p{L}{2,20}\s){0,2}?(?:Correspondent|Writer|Reporter|Editor)s?$/u;

const noName =
  /[@©/]|https?:|\.\p{Ll}{2,3}$|\.(?:com|org|net)\b|\d|^(?:admin|administrator|staff|guest|unknown|author|none|null|(?:(?:senior|chief|executive|managing|political|staff|news|web|AP|associated press) )*(?:reporter|correspondent|writer|editor|producer)s?|published|updated|posted)$/iu;

function isName(name: string): boolean {
  return !noName.test(name) && /\p{L}/u.test(name);
}

function isPublisher(name: string, publisher: string | undefined): boolean {
  return publisher?.toLowerCase() === name.toLowerCase();
}
