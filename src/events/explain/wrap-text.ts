import { visible } from '../../base/visible.ts';

/** Columns of a terminal's line. */
const width = 100;

/**
 * Lines of at most a hundred columns: **lead** and then **text**, whose further lines are indented as far as the lead reaches. White space in the text
 * is one space, control characters in it are made visible, and a word that fits no line is cut.
 */
export function wrapText(lead: string, text: string): readonly string[] {
  const indent = columnsOf(lead);
  const room = width - indent;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (word: string, columns: number): void => {
    if (used > 0 && used + 1 + columns > room) {
      lines.push(line);
      [line, used] = [word, columns];
    } else {
      [line, used] = used === 0 ? [word, columns] : [`${line} ${word}`, used + 1 + columns];
    }
  };
  for (const word of visible(text.replace(/\s{1,}/gu, ' ').trim()).split(' ')) {
    for (const piece of cut(word, room)) put(piece, columnsOf(piece));
  }
  lines.push(line);
  return lines.map((one, index) => `${index === 0 ? lead : ' '.repeat(indent)}${one}`.trimEnd());
}

/** The word in pieces of at most so many columns. */
function cut(word: string, room: number): readonly string[] {
  if (columnsOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const columns = columnsOf(character);
    if (used + columns > room) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += character;
    used += columns;
  }
  return [...pieces, piece];
}

/** Characters that terminals draw two columns wide: East Asian scripts, full-width forms, emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** Characters that take no column of their own. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns a text takes on a terminal; never too few for the scripts that double theirs. */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7E]*$/u.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += wide.test(character) ? 2 : none.test(character) ? 0 : 1;
  return columns;
}
