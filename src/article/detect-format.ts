/** What a source is read as. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'feed' | 'dataset';

/** Enough to see what a source begins with, long comments included. */
const startLength = 20_000;

/** What may stand before the first element: declarations, comments, white space. */
const prologue =
  /^(?:\s|\uFEFF|<\?[^>]{0,500}>|<!--[^]{0,5000}?-->|<!doctype[^>[]{0,500}(?:\[[^\]]{0,2000}\])?[^>]{0,100}>)/iu;

const feedStart = /^<(?:rss|feed|rdf:rdf|atom:feed)[\s>]/iu;
const pageStart = /^<(?:html|head|body|title|meta|article|main)[\s>/]/iu;
const pieceStart =
  /^<(?:!--|(?:p|div|section|header|h[1-6]|span|script|style|link|figure|table|ul|ol|blockquote|a|img)[\s>/])/iu;

/**
 * Tells what **text** is to be read as, by what it begins with, and where that says nothing by the extension of **name**, which is
 * empty for a text that was pasted. A JSON object is a dataset unless it says that it is a JSON Feed. Whole pages and feeds
 * are known under any name; a piece of HTML (`<p>`, `<div>` …) only when it was pasted or is named as HTML.
 */
export function detectFormat(text: string, name: string): SourceFormat {
  const extension = /\.([a-z\d]{1,10})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  let start = text.slice(0, startLength);
  const declared = /^[\s\uFEFF]*<!doctype\s+html/iu.test(start);
  if (/^[\s\uFEFF]*\{/u.test(start)) {
    if (/"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/u.test(start)) return 'feed';
    return extension === 'txt' || extension === 'md' || extension === 'html' ? byName(extension) : 'dataset';
  }
  for (let match = prologue.exec(start); match !== null; match = prologue.exec(start))
    start = start.slice(match[0].length);
  if (feedStart.test(start)) return 'feed';
  if (declared || pageStart.test(start)) return 'html';
  if (extension === '' && pieceStart.test(start)) return 'html';
  return byName(extension);
}

function byName(extension: string): SourceFormat {
  if (extension === 'md' || extension === 'markdown') return 'markdown';
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml') return 'html';
  return extension === 'xml' || extension === 'rss' || extension === 'atom' ? 'feed' : 'text';
}
