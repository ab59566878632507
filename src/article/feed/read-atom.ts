import type { FeedItem } from './feed-article.ts';
import type { Feed } from './read-feed.ts';
import { contentOf, textOf } from './read-rss.ts';
import { childOf, childrenOf, type XmlElement } from './parse-xml.ts';

/** Reads an Atom `<feed>` (RFC 4287, and 0.3 before it). */
export function readAtom(feed: XmlElement): Feed {
  const authors = personsIn(feed);
  const language = feed.attributes.get('xml:lang');
  const base = feed.attributes.get('xml:base') ?? linkOf(feed);
  return {
    title: textOf(feed, 'title'),
    language,
    base,
    items: childrenOf(feed, 'entry').map((entry) => readEntry(entry, authors)),
  };
}

function readEntry(entry: XmlElement, feedAuthors: readonly string[]): FeedItem {
  const own = personsIn(entry);
  const source = childOf(entry, 'source');
  const authors = own.length > 0 ? own : source === undefined ? feedAuthors : personsIn(source);
  const content = childOf(entry, 'content');
  const elsewhere = content?.attributes.has('src') === true; // the text stands at another address
  return {
    title: textOf(entry, 'title'),
    content: elsewhere ? contentOf(entry, 'summary') : contentOf(entry, 'content', 'summary', 'media:description'),
    url: linkOf(entry) ?? webAddress(textOf(entry, 'id')),
    authors,
    published: textOf(entry, 'published', 'issued', 'created', 'dc:date'),
    updated: textOf(entry, 'updated', 'modified'),
    language: entry.attributes.get('xml:lang') ?? content?.attributes.get('xml:lang'),
  };
}

function personsIn(element: XmlElement): readonly string[] {
  return childrenOf(element, 'author')
    .map((author) => textOf(author, 'name') ?? author.text.trim())
    .filter((name) => name !== '');
}

function linkOf(element: XmlElement): string | undefined {
  const links = childrenOf(element, 'link').filter(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  const page = links.find(({ attributes }) => /html/iu.test(attributes.get('type') ?? 'text/html')) ?? links[0];
  return page?.attributes.get('href');
}

function webAddress(text: string | undefined): string | undefined {
  return /^https?:\/\//iu.test(text ?? '') ? text : undefined;
}
