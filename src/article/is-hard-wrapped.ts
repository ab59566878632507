/** Wider lines than this are not typed or wrapped by a program for mail or print; they are paragraphs. */
const widest = 120;

/**
 * Tells whether the lines of **text** are broken to fit a width, in the middle of sentences, rather than being paragraphs.
 *
 * The test looks at every break between two lines that are not blank. Text is hard-wrapped when no line is longer than 120
 * characters, most breaks are *full* (with the first word of the next line the line would have been longer than the
 * longest of its block) and no more than half follow a final stop. A text without such breaks is not hard-wrapped.
 */
export function isHardWrapped(text: string): boolean {
  let breaks = 0;
  let full = 0;
  let stops = 0;
  for (const block of blocks(text.split('\n'))) {
    const longest = block.reduce((most, line) => Math.max(most, line.length), 0);
    if (longest > widest) return false;
    for (let index = 1; index < block.length; index += 1) {
      const line = block[index - 1] ?? '';
      const next = block[index] ?? '';
      const blank = next.indexOf(' ');
      const firstWord = blank === -1 ? next.length : blank;
      breaks += 1;
      if (line.length + 1 + firstWord > longest) full += 1;
      if (/[.!?…:]["'”’)\]]{0,3}$/u.test(line.slice(-5))) stops += 1;
    }
  }
  return full * 2 > breaks && stops * 2 <= breaks;
}

function* blocks(lines: readonly string[]): Generator<readonly string[]> {
  let block: string[] = [];
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      block.push(trimmed);
      continue;
    }
    yield block;
    block = [];
  }
  yield block;
}
