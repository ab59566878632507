import { decodeEntities } from '../html/decode-entities.ts';
import { fragmentText } from '../html/fragment-text.ts';
import { splitNames } from '../html/page-authors.ts';
import { parsePageDate } from '../html/parse-page-date.ts';
import type { ArticleMeta } from '../read-meta.ts';
import { readAtom } from './read-atom.ts';
import type { FeedArticle, FeedItem, FeedReading } from './feed-article.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readRss } from './read-rss.ts';
import { childOf, parseXml, type XmlElement } from './parse-xml.ts';

/** A feed before its items are read. */
export interface Feed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** What relative addresses are seen from. */
  readonly base: string | undefined;
  readonly items: readonly FeedItem[];
}

/**
 * Reads the articles of a feed: RSS 2.0 and older, RSS 1.0 (RDF), Atom, or JSON Feed. Each item gives its text and what it says of
 * itself; the title of the feed is the publisher. Items without text are named in `problems` and left out, and so is said when a date
 * is that of a change because no other is given. Never throws; nothing is fetched.
 */
export function readFeed(source: string): FeedReading {
  const feed = /^\s*\{/u.test(source) ? readJsonFeed(source) : readXml(source);
  if (feed === undefined) return nothing('this is no feed that can be read: RSS, Atom and JSON Feed are.');
  if (feed.items.length === 0)
    return nothing('the feed holds no items: save the pages of its articles and name those.');
  const articles: FeedArticle[] = [];
  const problems: string[] = [];
  for (const [index, item] of feed.items.entries()) {
    const title = item.title === undefined ? undefined : decodeEntities(item.title) || undefined;
    const name = `item ${index + 1}${title === undefined ? '' : ` (“${title.slice(0, 80)}”)`}`;
    const text = fragmentText(item.content, title);
    if (text === '') {
      problems.push(`${name} holds no text and is left out: save its page and name that.`);
      continue;
    }
    const published = parsePageDate(item.published ?? '');
    const updated = published === undefined ? parsePageDate(item.updated ?? '') : undefined;
    if (updated !== undefined) {
      problems.push(
        `${name} says only when it was last changed, ${updated}, which is taken for its day of publication.`,
      );
    }
    articles.push({ title, text, meta: metaOf(feed, item, title, published ?? updated) });
  }
  return { articles, problems, rejected: feed.items.length - articles.length };
}

function nothing(problem: string): FeedReading {
  return { articles: [], problems: [problem], rejected: 1 };
}

function readXml(source: string): Feed | undefined {
  const document = parseXml(source);
  const atom = childOf(document, 'feed', 'atom:feed');
  if (atom !== undefined) return readAtom(atom);
  const rss: XmlElement | undefined = childOf(document, 'rss', 'rdf:rdf', 'rdf');
  return rss === undefined ? undefined : readRss(rss);
}

function metaOf(feed: Feed, item: FeedItem, title: string | undefined, published: string | undefined): ArticleMeta {
  const url = absolute(item.url, feed.base);
  const publisher = feed.title === undefined ? '' : decodeEntities(feed.title);
  const authors = [...new Set(item.authors.flatMap(splitNames))];
  const language = item.language ?? feed.language;
  return {
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(publisher !== '' && { publisher }),
    ...(authors.length > 0 && { authors }),
    ...(published !== undefined && { published, publishedBasis: 'metadata' as const }),
    ...(language !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,6}$/u.test(language) && { language }),
  };
}

function absolute(address: string | undefined, base: string | undefined): string | undefined {
  const written = address?.trim() ?? '';
  if (/^https?:\/\//iu.test(written)) return URL.canParse(written) ? written : undefined;
  if (written === '' || /^[a-z][a-z\d+.-]*:/iu.test(written) || !/^https?:/iu.test(base ?? '')) return undefined;
  return URL.canParse(written, base) ? new URL(written, base).href : undefined;
}
