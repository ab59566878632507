import type { FeedItem } from './feed-article.ts';
import type { Feed } from './read-feed.ts';

type Json = Readonly<Record<string, unknown>>;

/** Reads a JSON Feed (1 and 1.1, https://jsonfeed.org); `undefined` when **source** is none. */
export function readJsonFeed(source: string): Feed | undefined {
  let feed: unknown;
  try {
    feed = JSON.parse(source);
  } catch {
    return undefined;
  }
  if (!isObject(feed) || stringOf(feed['version'])?.includes('jsonfeed.org/version') !== true) return undefined;
  const authors = authorsOf(feed);
  const items = Array.isArray(feed['items']) ? (feed['items'] as readonly unknown[]) : [];
  return {
    title: stringOf(feed['title']),
    language: stringOf(feed['language']),
    base: stringOf(feed['home_page_url']),
    items: items.filter(isObject).map((item) => readItem(item, authors)),
  };
}

function readItem(item: Json, feedAuthors: readonly string[]): FeedItem {
  const own = authorsOf(item);
  const text = stringOf(item['content_text']) ?? stringOf(item['summary']) ?? '';
  return {
    title: stringOf(item['title']),
    // Plain text may hold signs of markup that are none.
    content: stringOf(item['content_html']) ?? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    url: stringOf(item['url']) ?? stringOf(item['external_url']),
    authors: own.length > 0 ? own : feedAuthors,
    published: stringOf(item['date_published']),
    updated: stringOf(item['date_modified']),
    language: stringOf(item['language']),
  };
}

/** `authors` of 1.1, `author` of 1. */
function authorsOf({ authors, author }: Json): readonly string[] {
  return [authors, author]
    .flat()
    .filter(isObject)
    .map(({ name }) => stringOf(name))
    .filter((name) => name !== undefined);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
