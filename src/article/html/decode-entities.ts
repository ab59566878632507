import { parsePage } from './parse-page.ts';
import { rawTextOf } from './page-tree.ts';
import { plainText } from './plain-text.ts';

/** Longer values are cut before they are decoded: they are no titles and no names. */
const longest = 2000;

/** A value that should be text but may hold character references or tags, as some systems write headlines and names. */
export function decodeEntities(value: string): string {
  const text = value.slice(0, longest);
  return plainText(/[&<]/u.test(text) ? rawTextOf(parsePage(text)) : text);
}
