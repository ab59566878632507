import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, html, Parser, type Token } from 'parse5';

/** Deepest nesting of elements (`QUALITY.md` C3); a deeper one counts as part of the element around it. */
export const maxDepth = 512;

/** Most elements of one page; what a tag beyond them opens is read as text alone. Newspapers' pages have some thousands. */
export const maxElements = 1_000_000;

/**
 * The tree of a page as browsers build it, whatever is broken in it, in a time that grows with its length and no faster.
 *
 * Three things differ from the standard. Nesting ends at `maxDepth`. A page has at most `maxElements`. And what only looks
 * different (`<b>`, `<em>`, `<font>` …) is a `<span>`: browsers open such an element again in every paragraph that follows when
 * it was not closed, which a page can use to grow without limit.
 */
export function parsePage(source: string): DefaultTreeAdapterTypes.Document {
  return PageParser.parse<DefaultTreeAdapterMap>(source);
}

const looks = new Set(['b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u']);

/** Elements whose content is not markup: their tags have to reach the parser. */
const verbatim = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);

class PageParser extends Parser<DefaultTreeAdapterMap> {
  private elements = 0;
  /** How many tags of each name were passed over, so that as many of their ends are. */
  private readonly passedOver = new Map<string, number>();

  override onStartTag(token: Token.TagToken): void {
    if (looks.has(token.tagName)) rename(token);
    this.elements += 1;
    if (this.openElements.depth < maxDepth && this.elements < maxElements) super.onStartTag(token);
    else if (verbatim.has(token.tagName)) super.onStartTag(token);
    else this.passedOver.set(token.tagName, (this.passedOver.get(token.tagName) ?? 0) + 1);
  }

  override onEndTag(token: Token.TagToken): void {
    if (looks.has(token.tagName)) rename(token);
    const passed = this.passedOver.get(token.tagName) ?? 0;
    if (passed > 0) this.passedOver.set(token.tagName, passed - 1);
    else super.onEndTag(token);
  }
}

function rename(token: Token.TagToken): void {
  token.tagName = 'span';
  token.tagID = html.TAG_ID.SPAN;
}
