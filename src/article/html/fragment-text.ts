import { cleanBlocks } from './clean-blocks.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { bodyOf } from './page-weights.ts';
import { parsePage } from './parse-page.ts';
import { writeBlocks } from './write-blocks.ts';

/**
 * The text of a piece of HTML that is an article already, as feeds hold it: blocks with a blank line between, without captions,
 * embeds, links to other articles and what else is never part of one. Text without any tag is read by its own blank lines.
 */
export function fragmentText(html: string, title?: string): string {
  const body = bodyOf(parsePage(/<[a-z!/]/iu.test(html) ? html : asParagraphs(html)));
  if (body === undefined) return '';
  const boilerplate = findBoilerplate(body);
  const blocks = writeBlocks(body, (element) => boilerplate.has(element));
  const { blocks: clean } = cleanBlocks(blocks, {
    title,
    authors: [],
    isDated: false,
    descriptions: [],
    alternatives: new Set(),
    isBeforeHeadline: () => false,
  });
  return clean.map(({ text }) => text).join('\n\n');
}

function asParagraphs(text: string): string {
  return text
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => `<p>${paragraph.replaceAll('<', '&lt;')}`)
    .join('');
}
