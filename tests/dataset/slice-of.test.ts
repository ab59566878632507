import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/dataset/slice-of.ts';
import type { Article, TextPiece } from '../../src/dataset/types.ts';
import { smallDataset } from './fixtures/small-dataset.ts';

const [bridge] = smallDataset.articles as readonly [Article, Article];
const article = (...text: readonly TextPiece[]): Article => ({ ...bridge, text });

describe('sliceOf(article, start, end)', () => {
  const whole = article({ start: 0, text: 'a😀b𝔄c' });
  const excerpts = article({ start: 2, text: '😀b' }, { start: 4, text: 'cd' }, { start: 8, text: 'e' });

  it.each<[string, Article, number, number, string | undefined]>([
    ['code points, not units', whole, 1, 3, '😀b'],
    ['the whole', whole, 0, 5, 'a😀b𝔄c'],
    ['nothing', whole, 2, 2, ''],
    ['beyond the end', whole, 4, 6, undefined],
    ['backwards', whole, 3, 1, undefined],
    ['a fraction', whole, 0.5, 2, undefined],
    ['before the start', whole, -1, 2, undefined],
    ['across pieces that touch', excerpts, 3, 5, 'bc'],
    ['all of what touches', excerpts, 2, 6, '😀bcd'],
    ['across a gap', excerpts, 5, 9, undefined],
    ['in the gap', excerpts, 6, 7, undefined],
    ['after the gap', excerpts, 8, 9, 'e'],
    ['before the first piece', excerpts, 0, 3, undefined],
    ['no text at all', article(), 0, 1, undefined],
  ])('%s', (_, source, start, end, expected) => {
    expect(sliceOf(source, start, end)).toBe(expected);
  });

  it('is the same however the text is cut into pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }),
        fc.nat(30),
        fc.nat(30),
        (texts, start, length) => {
          let position = 0;
          const pieces = texts.map((text) => {
            const piece = { start: position, text };
            position += Array.from(text).length;
            return piece;
          });
          const characters = Array.from(texts.join(''));
          const expected =
            start + length <= characters.length ? characters.slice(start, start + length).join('') : undefined;
          if (characters.length > 0) expect(sliceOf(article(...pieces), start, start + length)).toBe(expected);
        },
      ),
    );
  });
});
