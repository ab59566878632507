import { describe, expect, it } from 'vitest';
import { decodeText, maxTextBytes } from '../../src/article/decode-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText(bytes, name) → text, or one sentence that names the file and the remedy', () => {
  it.each([
    ['plain text', bytes('A bridge closed.'), 'A bridge closed.'],
    ['a byte-order mark is dropped', bytes('\uFEFFHello'), 'Hello'],
    ['UTF-8 beyond ASCII', bytes('Inês 🐟'), 'Inês 🐟'],
    ['line ends stay for normaliseText', bytes('a\r\nb'), 'a\r\nb'],
  ])('%s', (_, input, text) => {
    expect(decodeText(input, 'a.txt')).toEqual({ text });
  });

  it.each([
    ['empty', new Uint8Array(0), /^a\.txt is empty: give /],
    ['white space', bytes(' \n\t'), /^a\.txt holds only white space: /],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), /^a\.txt is UTF-16: save it as UTF-8/],
    ['Latin-1', Uint8Array.of(0x49, 0x6e, 0xea, 0x73), /^a\.txt is not UTF-8: save it as UTF-8/],
    ['a PDF', bytes('%PDF-1.7 …'), /^a\.txt is a PDF, not text: /],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /^a\.txt is a PNG image, not text: /],
    ['a NUL byte', Uint8Array.of(0x41, 0, 0x42), /^a\.txt is a binary file, not text: /],
    [
      'one byte over the limit',
      new Uint8Array(maxTextBytes + 1).fill(0x61),
      /^a\.txt has 20\.0 MB, more than the limit/,
    ],
  ])('%s is refused', (_, input, problem) => {
    expect(decodeText(input, 'a.txt')).toEqual({ problem: expect.stringMatching(problem) as string });
  });

  it('takes a file of exactly the limit', () => {
    expect(decodeText(new Uint8Array(maxTextBytes).fill(0x61), 'a.txt')).toHaveProperty('text');
  });
});
