import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/article/normalise-text.ts';

describe('normaliseText(raw) → the text that offsets refer to', () => {
  it.each([
    ['byte-order mark', '\uFEFFa', 'a'],
    ['only the leading one', 'a\uFEFFb', 'a\uFEFFb'],
    ['CRLF and CR', 'a\r\nb\rc\n\rd', 'a\nb\nc\n\nd'],
    ['lone surrogates', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['pairs stay', '🐟', '🐟'],
    ['NUL and other controls', 'a\0b\u0007c\u001Fd', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['tab, DEL, C1, no-break space and joiners stay', 'a\tb\u007F\u0085\u00A0\u200D', 'a\tb\u007F\u0085\u00A0\u200D'],
  ])('%s', (_, raw, text) => {
    expect(normaliseText(raw)).toBe(text);
  });

  it('changes nothing when done twice, and leaves no control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = normaliseText(raw);
        expect(normaliseText(text.startsWith('\uFEFF') ? `\uFEFF${text}` : text)).toBe(text);
        expect(text).not.toMatch(/[\r\0]/u);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
