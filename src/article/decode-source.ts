import { type DecodedHtml, decodeHtml } from './decode-html.ts';
import { decodeText } from './decode-text.ts';

const markupNames = /\.(?:html?|xhtml|xml|rss|atom)$/iu;

/** How far a source is looked into before its encoding is known; declarations are ASCII in every encoding but UTF-16. */
const startBytes = 1024;

/**
 * Decodes the bytes of an article, a page or a feed: those that are named as markup or begin as a page or feed does by what they
 * declare (`decodeHtml`), all others as UTF-8 (`decodeText`). The problem of a source that cannot be read names it and the remedy.
 */
export function decodeSource(bytes: Uint8Array, name: string): DecodedHtml {
  if (markupNames.test(name) || beginsAsMarkup(bytes)) return decodeHtml(bytes, name);
  const decoded = decodeText(bytes, name);
  return 'problem' in decoded ? decoded : { ...decoded, problems: [] };
}

function beginsAsMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, startBytes));
  return /^(?:ï»¿)?\s{0,500}<(?:!doctype\s|html[\s>]|\?xml\s|rss[\s>]|feed[\s>]|rdf:RDF[\s>])/iu.test(start);
}
