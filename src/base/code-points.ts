/** Converts positions in one text between UTF-16 units (JavaScript strings) and Unicode code points (the dataset). */
export interface CodePointIndex {
  /** Length of the text in code points. */
  readonly length: number;
  /** From a UTF-16 position; a position inside a surrogate pair belongs to the pair's character. */
  readonly toCodePoint: (utf16: number) => number;
  /** From a code-point position to the UTF-16 position where that character starts. */
  readonly toUtf16: (codePoint: number) => number;
}

/**
 * Indexes **text** once, in linear time; each conversion is then a constant for text without surrogate pairs and a binary
 * search over the pairs otherwise. A lone surrogate counts as one code point, as in `for (const c of text)`.
 *
 * Positions run from 0 to the length, both included; anything else throws a `RangeError`.
 */
export function createCodePointIndex(text: string): CodePointIndex {
  const pairs = surrogatePairs(text);
  const length = text.length - pairs.length;
  return {
    length,
    toCodePoint(utf16) {
      checkPosition(utf16, text.length);
      return utf16 - countBelow(pairs, (pair) => pair < utf16);
    },
    toUtf16(codePoint) {
      checkPosition(codePoint, length);
      return codePoint + countBelow(pairs, (pair, index) => pair - index < codePoint);
    },
  };
}

/** UTF-16 positions of the high surrogates of all pairs, ascending. */
function surrogatePairs(text: string): Uint32Array {
  // Most articles have none: one native scan settles it.
  if (!/[\uD800-\uDBFF]/.test(text)) return new Uint32Array(0);
  const pairs: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) !== 0xd800 || (text.charCodeAt(i + 1) & 0xfc00) !== 0xdc00) continue;
    pairs.push(i++);
  }
  return Uint32Array.from(pairs);
}

/** Number of leading **pairs** for which **below** holds; it must hold for a prefix and no more. */
function countBelow(pairs: Uint32Array, below: (pair: number, index: number) => boolean): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (below(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function checkPosition(position: number, length: number): void {
  if (Number.isInteger(position) && position >= 0 && position <= length) return;
  throw new RangeError(`position outside the text (0 to ${length}): ${position}`);
}
