import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/article/decode-html.ts';
import { detectLanguage } from '../../src/article/detect-language.ts';
import { readHtml } from '../../src/article/html/read-html.ts';

/** What a person reads in a page, see `pages/<slug>/expected.json`. */
interface Expected {
  readonly title: string | null;
  readonly published: string | null;
  readonly basis: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly language: string | null;
  readonly url: string | null;
  readonly text: readonly string[];
}

const folder = join(import.meta.dirname, 'pages');
const slugs = existsSync(folder)
  ? readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'expected.json')))
  : [];

describe('readHtml(html) gives the text and the facts that a person reads in the page', () => {
  it.each(slugs.map((slug) => [slug]))('%s', (slug) => {
    const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;
    const decoded = decodeHtml(readFileSync(join(folder, slug, 'page.html')), 'page.html');
    if (!('text' in decoded)) throw new Error(decoded.problem);
    const { text, meta } = readHtml(decoded.text);
    expect({
      title: meta.title ?? null,
      published: meta.published ?? null,
      publisher: meta.publisher ?? null,
      authors: meta.authors ?? [],
      // A page that declares no language is read in the one that its text speaks.
      language: meta.language ?? detectLanguage(text),
      url: meta.url ?? null,
      text: text === '' ? [] : text.split('\n\n'),
    }).toEqual({
      title: expected.title,
      published: expected.basis === 'metadata' ? expected.published : null,
      publisher: expected.publisher,
      authors: expected.authors,
      language: expected.language,
      url: expected.url,
      text: expected.text,
    });
  });
});
