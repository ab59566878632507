/** Largest input in bytes; a longer one is refused before it is decoded (`QUALITY.md` C3). */
export const maxTextBytes = 20_000_000;

/**
 * Decodes the bytes of an article as UTF-8, or says in one sentence what is wrong with the file **name** and what to do.
 *
 * Refused are an empty file, one that holds nothing but white space, one over `maxTextBytes`, a binary file (it contains a
 * NUL byte or begins as PDF, ZIP, PNG, JPEG, GIF or gzip do) and one that is not UTF-8. A byte-order mark is dropped.
 */
export function decodeText(bytes: Uint8Array, name: string): { readonly text: string } | { readonly problem: string } {
  const refused = refuseBytes(bytes, name);
  if (refused !== undefined) return { problem: refused };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: `${name} is not UTF-8: save it as UTF-8 text.` };
  }
  if (text.trim() === '')
    return { problem: `${name} holds only white space: give a file that holds the text of an article.` };
  return { text };
}

/** Why bytes are no text, whatever they are to be read as, in one sentence; `undefined` when nothing speaks against them. */
export function refuseBytes(
  bytes: Uint8Array,
  name: string,
  { utf16 = false }: { readonly utf16?: boolean } = {},
): string | undefined {
  if (bytes.length === 0) return `${name} is empty: give a file that holds the text of an article.`;
  if (bytes.length > maxTextBytes) {
    const size = (bytes.length / 1e6).toFixed(1);
    return `${name} has ${size} MB, more than the limit of 20 MB: split it into smaller files.`;
  }
  if (utf16) return undefined;
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return `${name} is UTF-16: save it as UTF-8 text.`;
  }
  const kind = binaryKind(bytes);
  return kind === undefined ? undefined : `${name} is ${kind}, not text: save the article as plain UTF-8 text.`;
}

/** First bytes of the files that people drop by mistake; each is text neither by content nor by purpose. */
const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
];

function binaryKind(bytes: Uint8Array): string | undefined {
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  return bytes.includes(0) ? 'a binary file' : undefined;
}
