import { refuseBytes } from './decode-text.ts';

/** Pages declare their encoding within the first 1024 bytes; some begin with long comments. */
const declarationBytes = 4096;

/** The encoding of the web before UTF-8, which is what pages without a declaration are written in. */
const oldEncoding = 'windows-1252';

export type DecodedHtml =
  | { readonly text: string; readonly problems: readonly string[]; readonly problem?: never }
  | { readonly problem: string };

/**
 * Decodes the bytes of a page or feed: by its byte-order mark, else as its `<meta>` or XML declaration says, else as UTF-8 when
 * they are that, else as windows-1252. The same files are refused as by `decodeText`, but not UTF-16 with a mark.
 *
 * A byte that the declared encoding has not is U+FFFD, and `problems` says in a sentence how many there are. A page that is UTF-8
 * although it declares an old encoding is read as UTF-8: programs that save pages write UTF-8 and leave the declaration, and a text in
 * an old encoding is never UTF-8 by chance.
 */
export function decodeHtml(bytes: Uint8Array, name: string): DecodedHtml {
  const mark = encodingOfMark(bytes);
  const refused = refuseBytes(bytes, name, { utf16: mark?.startsWith('utf-16') === true });
  if (refused !== undefined) return { problem: refused };
  const declared = mark ?? declaredEncoding(bytes);
  const decoder =
    mark === undefined && isUtf8(bytes) && !/^iso-2022|^hz-/iu.test(declared ?? '')
      ? new TextDecoder('utf-8')
      : (decoderOf(declared) ?? new TextDecoder(oldEncoding));
  const decoded = decoder.decode(bytes);
  const text = decoder.encoding === oldEncoding ? withSigns(decoded) : decoded;
  if (text.trim() === '')
    return { problem: `${name} holds only white space: give a file that holds the text of an article.` };
  const unread = declared === undefined ? 0 : text.split('\uFFFD').length - 1;
  if (unread === 0) return { text, problems: [] };
  const characters = unread === 1 ? '1 character' : `${unread} characters`;
  return {
    text,
    problems: [
      `${name}: ${characters} could not be read as ${decoder.encoding}, which the file says it is written in: save it as UTF-8.`,
    ],
  };
}

/** What windows-1252 has in place of the control characters U+0080 to U+009F; the five that stay have none. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some versions of Node decode windows-1252 as ISO 8859-1: the result must be the same everywhere. */
function withSigns(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (letter) => signs[letter.charCodeAt(0) - 0x80] ?? letter);
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** What the first bytes declare, read as ASCII: the XML declaration, then `<meta charset>` or `<meta http-equiv>`. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
  const xml = /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/iu.exec(start)?.[1];
  const meta = /<meta\s[^>]{0,400}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/iu.exec(start)?.[1];
  const label = xml ?? meta;
  // A page that declares UTF-16 in bytes that read as ASCII is none; https://html.spec.whatwg.org/#determining-the-character-encoding
  return label !== undefined && /^utf-?16/iu.test(label) ? 'utf-8' : label;
}

function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined; // an encoding that nobody knows
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
