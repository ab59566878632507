import type { ArticleMeta } from '../read-meta.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { decodeEntities } from './decode-entities.ts';
import { findBody } from './find-body.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { textOf } from './main-linked-data.ts';
import { blockContext } from './block-context.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';
import { splitNames } from './page-authors.ts';
import type { PageElement } from './page-tree.ts';
import { bodyOf } from './page-weights.ts';
import { parsePage } from './parse-page.ts';
import type { LinkedData } from './read-json-ld.ts';
import { readPageMeta } from './read-page-meta.ts';
import { writeBlocks } from './write-blocks.ts';

/** An article as a page holds it. */
export interface HtmlReading {
  /** Paragraphs, subheadings, list items, quotations and rows, each one line, a blank line between them; may be empty. */
  readonly text: string;
  readonly meta: ArticleMeta;
  /** Sentences for a person, without the name of the page. */
  readonly problems: readonly string[];
}

/**
 * Reads the article of a page: its text without headline, byline, pictures, promotion and what else surrounds it, and what the page
 * says of title, authors, publisher, language, address and day of publication. Never throws; takes a time that grows with the
 * length of **html** and no faster. Nothing is fetched or run.
 */
export function readHtml(html: string): HtmlReading {
  const page = parsePage(html);
  const facts = pageFacts(page);
  const { meta: said, main, problems } = readPageMeta(facts);
  const { shown, byline } = articleBlocks(bodyOf(page), facts, said, main);
  const authors = said.authors ?? (byline === undefined ? [] : splitNames(byline));
  const meta = authors.length > 0 ? { ...said, authors } : said;
  const written = main.map(articleBodyOf).find((blocks) => blocks.length > 0) ?? [];
  // Behind a paywall, and in pages that scripts fill, the text stands only in what is written for search engines.
  const blocks = lengthOf(written) > 1.5 * lengthOf(shown) ? written : shown;
  if (blocks.length > 0) return { text: blocks.join('\n\n'), meta, problems };
  const problem = 'the page holds no text to read: save the page after it has loaded, or paste its text.';
  return { text: '', meta, problems: [...problems, problem] };
}

function articleBlocks(
  body: PageElement | undefined,
  facts: PageFacts,
  meta: ArticleMeta,
  main: readonly LinkedData[],
): { readonly shown: readonly string[]; readonly byline: string | undefined } {
  if (body === undefined) return { shown: [], byline: undefined };
  const boilerplate = findBoilerplate(body);
  const skip = (element: PageElement): boolean => boilerplate.has(element);
  const isLive = main.some((article) => [article['@type']].flat().includes('LiveBlogPosting'));
  const written = writeBlocks(findBody(body, skip, isLive), skip);
  const { blocks, byline } = cleanBlocks(written, blockContext(facts, meta));
  return { shown: blocks.map(({ text }) => text), byline };
}

function articleBodyOf(article: LinkedData): readonly string[] {
  const text = textOf(article, 'articleBody') ?? '';
  return text
    .split(/\n\s*\n|\r\n|\n/u)
    .map((line) => (/[&<]/u.test(line) ? decodeEntities(line) : line.replace(/\s+/gu, ' ').trim()))
    .filter((line) => line !== '');
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}
