/** What is taken out of one file of a library, or put in place of it. */
export interface LibraryCut {
  /** The file, from `node_modules/` on. */
  readonly file: string;
  /** How blocks begin that go: each is a statement, a method or a function, from its first line to the brace that closes it. */
  readonly drop?: readonly string[];
  /** Texts and what stands in their place, everywhere in the file. */
  readonly replace?: readonly (readonly [from: string | RegExp, to: string])[];
}

/**
 * Applies **cut** to the text of its file. Throws when anything that it names is not there: a new version of a library has
 * to be looked at again.
 */
export function applyCut(code: string, cut: LibraryCut): string {
  let result = code.replaceAll('\r\n', '\n');
  for (const [from, to] of cut.replace ?? []) result = changed(result, result.replaceAll(from, to), cut, String(from));
  for (const start of cut.drop ?? []) result = changed(result, dropBlocks(result, start), cut, start);
  return result;
}

function changed(before: string, after: string, { file }: LibraryCut, what: string): string {
  if (before === after) throw new Error(`a library changed: ${what} is no longer in ${file}`);
  return after;
}

/** Removes every block whose first line begins with **start**; it ends at the line that closes it at the same indentation. */
function dropBlocks(code: string, start: string): string {
  let rest = code;
  for (;;) {
    const found = [...rest.matchAll(/^[ \t]*/gm)].find(({ index, 0: indent }) =>
      rest.startsWith(start, index + indent.length),
    );
    if (found === undefined) return rest;
    const from = found.index;
    const close = new RegExp(`^${found[0]}\\}[)\\];,]*$\\n?`, 'gm');
    close.lastIndex = from + found[0].length + start.length;
    if (close.exec(rest) === null) throw new Error(`a library changed: ${start} is not closed`);
    rest = rest.slice(0, from) + rest.slice(close.lastIndex);
  }
}
