import { parsePageDate } from './html/parse-page-date.ts';
import type { ArticleMeta } from './read-meta.ts';
import { statedMeta } from './stated-meta.ts';

/** The text of a Markdown article below its front matter, and what that says. */
export interface FrontMatterReading {
  readonly text: string;
  readonly meta: ArticleMeta;
  /** Sentences for a person, without the name of the file. */
  readonly problems: readonly string[];
}

/** A longer block is a text between two rules. */
const mostLines = 100;

const keys: Readonly<Record<string, 'title' | 'published' | 'authors' | 'url' | 'publisher' | 'language'>> = {
  ...{ title: 'title', headline: 'title', author: 'authors', authors: 'authors', byline: 'authors' },
  ...{
    date: 'published',
    published: 'published',
    pubdate: 'published',
    publishdate: 'published',
    publication_date: 'published',
  },
  ...{
    url: 'url',
    link: 'url',
    canonical: 'url',
    permalink: 'url',
    source: 'url',
    publisher: 'publisher',
    lang: 'language',
    language: 'language',
  },
};

/**
 * Reads the front matter of **markdown**: a first line `---`, lines `key: value`, and `---` or `...` below them. Of it are kept title,
 * date, authors, address, publisher and language, the first of each; other keys are passed over. A block in which any other
 * line stands than a key, an item of a list, a comment or a blank one, or that holds none of these keys, is text and stays.
 */
export function readFrontMatter(markdown: string): FrontMatterReading {
  const whole: FrontMatterReading = { text: markdown, meta: {}, problems: [] };
  const opening = /^\uFEFF?---[^\S\n]*\r?\n/u.exec(markdown);
  if (opening === null) return whole;
  const values = new Map<string, string[]>();
  let at = opening[0].length;
  let list: string[] | undefined;
  for (let lines = 0; lines < mostLines; lines += 1) {
    const end = markdown.indexOf('\n', at);
    const line = markdown.slice(at, end === -1 ? undefined : end).trimEnd();
    at = end === -1 ? markdown.length : end + 1;
    if (line === '---' || line === '...') {
      return values.size === 0
        ? whole
        : { text: markdown.slice(at).replace(/^(?:[^\S\n]*\n)+/u, ''), ...metaOf(values) };
    }
    if (end === -1) return whole;
    const pair = /^([A-Za-z][\w-]{0,40})[^\S\n]{0,10}:(?:[^\S\n]+(.*))?$/u.exec(line);
    const item = /^[^\S\n]{0,8}-[^\S\n]+(.*)$/u.exec(line)?.[1];
    if (pair !== null) {
      const key = keys[(pair[1] ?? '').toLowerCase()];
      list = [];
      if (key !== undefined && !values.has(key)) values.set(key, list);
      list.push(...scalars(pair[2] ?? ''));
    } else if (item !== undefined && list !== undefined) list.push(...scalars(item));
    else if (line.trim() !== '' && !/^\s*#/u.test(line) && !/^\s{1,8}\S/u.test(line)) return whole;
  }
  return whole;
}

/** A value, or those of a list in brackets, without quotation marks. */
function scalars(written: string): readonly string[] {
  const value = written.trim();
  const values = value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1).split(',') : [value];
  return values
    .map((one) =>
      one
        .trim()
        .replace(/^(["'])(.*)\1$/su, '$2')
        .trim(),
    )
    .filter((one) => one !== '');
}

function metaOf(values: ReadonlyMap<string, readonly string[]>): Pick<FrontMatterReading, 'meta' | 'problems'> {
  const first = (key: string): string | undefined => values.get(key)?.[0];
  const [title, publisher, written] = [first('title'), first('publisher'), first('published')];
  const url = values.get('url')?.find((address) => /^https?:\/\//iu.test(address) && URL.canParse(address));
  const language = values.get('language')?.find((tag) => /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,6}$/u.test(tag));
  const published = written === undefined ? undefined : parsePageDate(written);
  const authors = values.get('authors') ?? [];
  return {
    meta: statedMeta({ title, url, publisher, published, language }, authors),
    problems:
      written === undefined || published !== undefined
        ? []
        : [
            `the date “${written.slice(0, 80)}” of the front matter is not one that can be read: write it as 2025-12-01.`,
          ],
  };
}
