import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../src/article/decode-html.ts';
import { decodeSource } from '../../src/article/decode-source.ts';
import { maxTextBytes } from '../../src/article/decode-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, big: boolean): Uint8Array => {
  const units = [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

describe('decodeHtml(bytes, name) → text by mark, declaration, UTF-8 or windows-1252', () => {
  it.each([
    ['UTF-8', utf8('<p>Inês 🐟'), '<p>Inês 🐟'],
    ['a byte-order mark is dropped', utf8('\uFEFF<p>x'), '<p>x'],
    ['UTF-16, little end first', utf16('<p>ê', false), '<p>ê'],
    ['UTF-16, big end first', utf16('<p>ê', true), '<p>ê'],
    ['windows-1252 without a declaration', latin('<p>caf\xe9 \x93x\x94'), '<p>café “x”'],
    ['meta charset', latin('<meta charset="iso-8859-2"><p>\xb3'), '<meta charset="iso-8859-2"><p>ł'],
    [
      'meta http-equiv',
      latin('<META http-equiv=Content-Type content="text/html; charset=windows-1251"><p>\xcc\xe8\xf0'),
      '<META http-equiv=Content-Type content="text/html; charset=windows-1251"><p>Мир',
    ],
    [
      'the XML declaration',
      latin('<?xml version="1.0" encoding=\'ISO-8859-1\'?><rss>\xe9'),
      '<?xml version="1.0" encoding=\'ISO-8859-1\'?><rss>é',
    ],
    ['Shift JIS', latin('<meta charset=shift_jis>\x93\xfa\x96\x7b'), '<meta charset=shift_jis>日本'],
    ['an unknown encoding', latin('<meta charset="nonsense">\xe9'), '<meta charset="nonsense">é'],
    ['declared UTF-16, which it is not', utf8('<meta charset="utf-16">é'), '<meta charset="utf-16">é'],
    [
      'declared an old encoding, but saved as UTF-8',
      utf8('<meta charset="iso-8859-1">é'),
      '<meta charset="iso-8859-1">é',
    ],
    ['declared behind a long comment', latin(`<!--${'x'.repeat(2000)}--><meta charset="iso-8859-2">\xb3`), /ł$/u],
  ])('%s', (_title, bytes, text) => {
    expect(decodeHtml(bytes, 'a.html')).toEqual({
      text: typeof text === 'string' ? text : (expect.stringMatching(text) as string),
      problems: [],
    });
  });

  it('says how many characters are not what the page declares', () => {
    expect(decodeHtml(latin('<meta charset="utf-8"><p>caf\xe9 caf\xe9'), 'a.html')).toEqual({
      text: '<meta charset="utf-8"><p>caf\uFFFD caf\uFFFD',
      problems: [
        'a.html: 2 characters could not be read as utf-8, which the file says it is written in: save it as UTF-8.',
      ],
    });
  });

  it.each([
    ['empty', new Uint8Array(0), /^a\.html is empty: /],
    ['white space', utf8(' \n'), /^a\.html holds only white space: /],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /^a\.html is a PNG image, not text: /],
    ['a NUL byte', Uint8Array.of(0x41, 0, 0x42), /^a\.html is a binary file, not text: /],
    ['too long', new Uint8Array(maxTextBytes + 1).fill(0x61), /^a\.html has 20\.0 MB, more than the limit/],
  ])('%s is refused', (_title, bytes, problem) => {
    expect(decodeHtml(bytes, 'a.html')).toEqual({ problem: expect.stringMatching(problem) as string });
  });
});

describe('decodeSource(bytes, name): markup by what it declares, all else as UTF-8', () => {
  it.each([
    ['a page by its name', latin('x \xe9'), 'a.HTM', 'x é'],
    ['a page by how it begins', latin('\n<!DOCTYPE html>\xe9'), 'a.txt', '\n<!DOCTYPE html>é'],
    ['a text', utf8('x é'), 'a.txt', 'x é'],
  ])('%s', (_title, bytes, name, text) => {
    expect(decodeSource(bytes, name)).toEqual({ text, problems: [] });
  });

  it('a text in another encoding is refused', () => {
    expect(decodeSource(latin('<3 caf\xe9'), 'a.txt')).toHaveProperty('problem');
  });
});
