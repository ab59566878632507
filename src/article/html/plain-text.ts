/** Characters without width that pages put between letters: soft hyphens, zero-width spaces, word joiners, marks of direction. */
const invisible = /[\u00AD\u200B\u2060\uFEFF\u200E\u200F]/gu;

/**
 * **raw** as one line: white space of every kind (no-break spaces too) is one space, none at the ends; characters that are not seen
 * are gone. Joiners within words (U+200C, U+200D) stay, scripts and emoji need them.
 */
export function plainText(raw: string): string {
  return raw.replace(invisible, '').replace(/\s+/gu, ' ').trim();
}
