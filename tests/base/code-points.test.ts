import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodePointIndex } from '../../src/base/code-points.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  // Lone surrogates and pairs, mixed.
  fc.array(fc.constantFrom('a', 'é', '\uD83D', '\uDE00', '😀', '𝔘', '\u0301')).map((units) => units.join('')),
);

describe('createCodePointIndex(text)', () => {
  it.each([
    ['no surrogates', 'Łódź', 2, 2, 4],
    ['after a pair', 'a😀b', 3, 2, 3],
    ['before a pair', 'a😀b', 1, 1, 3],
    ['inside a pair', 'a😀b', 2, 1, 3],
    ['lone high surrogate at the end', 'ab\uD83D', 3, 3, 3],
    ['lone low surrogate', '\uDE00ab', 1, 1, 3],
    ['empty text', '', 0, 0, 0],
  ])('%s', (_, text, utf16, codePoint, length) => {
    const index = createCodePointIndex(text);
    expect(index.toCodePoint(utf16)).toBe(codePoint);
    expect(index.length).toBe(length);
  });

  it('agrees with iteration over the string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const index = createCodePointIndex(text);
        const characters = Array.from(text);
        expect(index.length).toBe(characters.length);
        let utf16 = 0;
        characters.forEach((character, codePoint) => {
          expect(index.toUtf16(codePoint)).toBe(utf16);
          for (let unit = 0; unit < character.length; unit++) expect(index.toCodePoint(utf16 + unit)).toBe(codePoint);
          utf16 += character.length;
        });
        expect(index.toUtf16(characters.length)).toBe(text.length);
        expect(index.toCodePoint(text.length)).toBe(characters.length);
      }),
    );
  });

  it.each([[-1], [4], [0.5], [NaN]])('refuses the position %d', (position) => {
    const index = createCodePointIndex('abc');
    expect(() => index.toUtf16(position)).toThrow(RangeError);
    expect(() => index.toCodePoint(position)).toThrow(RangeError);
  });
});
