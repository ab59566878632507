import type { FeedItem } from './feed-article.ts';
import type { Feed } from './read-feed.ts';
import { childOf, childrenOf, type XmlElement } from './parse-xml.ts';

/** Reads `<rss>` of any version, or `<rdf:RDF>`, whose items stand beside the channel. */
export function readRss(rss: XmlElement): Feed {
  const channel = childOf(rss, 'channel') ?? rss;
  const language = textOf(channel, 'language', 'dc:language');
  const items = [...childrenOf(channel, 'item'), ...childrenOf(rss, 'item')];
  return {
    title: textOf(channel, 'title'),
    language,
    base: textOf(channel, 'link'),
    items: [...new Set(items)].map(readItem),
  };
}

function readItem(item: XmlElement): FeedItem {
  const guid = childOf(item, 'guid');
  const permalink = guid === undefined || guid.attributes.get('ispermalink') === 'false' ? undefined : guid.text.trim();
  return {
    title: textOf(item, 'title', 'dc:title'),
    content: contentOf(item, 'content:encoded', 'fulltext', 'description', 'summary', 'itunes:summary'),
    url: textOf(item, 'feedburner:origlink', 'link') ?? item.attributes.get('rdf:about') ?? permalink,
    authors:
      ['dc:creator', 'author', 'itunes:author']
        .map((name) =>
          childrenOf(item, name)
            .map(({ text }) => personOf(text))
            .filter((name) => name !== ''),
        )
        .find((names) => names.length > 0) ?? [],
    published: textOf(item, 'pubdate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'published'),
    updated: textOf(item, 'dcterms:modified', 'atom:updated', 'updated'),
    language: textOf(item, 'dc:language', 'language'),
  };
}

/** RSS writes authors as "mail@example.org (Ada Li)". */
function personOf(text: string): string {
  return (/\(([^()]{1,100})\)\s*$/u.exec(text.slice(0, 400))?.[1] ?? text).trim();
}

/** The text of the first child of these names that has any. */
export function textOf(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = childrenOf(element, name)
      .map((child) => child.text.trim())
      .find((candidate) => candidate !== '');
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The HTML of the first child of these names that has any: its text, or its source when the markup in it was not escaped. */
export function contentOf(element: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    const child = childOf(element, name);
    if (child === undefined) continue;
    const content = child.children.length > 0 ? child.source : child.text;
    if (content.trim() !== '') return content;
  }
  return '';
}
