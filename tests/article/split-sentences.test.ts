import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHardWrapped } from '../../src/article/is-hard-wrapped.ts';
import { longestSentence, splitSentences } from '../../src/article/split-sentences.ts';

const split = (text: string): readonly string[] => splitSentences(text).map(([start, end]) => text.slice(start, end));

describe('splitSentences(text) → spans of sentences', () => {
  it.each([
    ['plain', 'It closed. It opened! Why? Nobody knows…', ['It closed.', 'It opened!', 'Why?', 'Nobody knows…']],
    ['month abbreviation', 'It met on Nov. 30 in Leeds. It ended.', ['It met on Nov. 30 in Leeds.', 'It ended.']],
    [
      'dateline',
      'LINDEN, Ore. — The county closed it. It will open.',
      ['LINDEN, Ore. — The county closed it.', 'It will open.'],
    ],
    ['titles', 'Gen. Gerasimov met Dr. Farouk and Mrs. Li.', ['Gen. Gerasimov met Dr. Farouk and Mrs. Li.']],
    ['initials', 'J. R. R. Tolkien wrote it. He slept.', ['J. R. R. Tolkien wrote it.', 'He slept.']],
    ['acronym in the middle', 'The U.S. Army left the U.S. in May.', ['The U.S. Army left the U.S. in May.']],
    ['acronym at the end', 'He came from the U.S. The army left.', ['He came from the U.S.', 'The army left.']],
    ['saint', 'They left St. Louis. They went west.', ['They left St. Louis.', 'They went west.']],
    ['a company at the end', 'She works for Acme Inc. The firm grew.', ['She works for Acme Inc.', 'The firm grew.']],
    [
      'decimals and versions',
      'It grew 3.5 percent in version 3.11. Good.',
      ['It grew 3.5 percent in version 3.11.', 'Good.'],
    ],
    ['quotation goes on', '"Why?" he asked. “No.” She left.', ['"Why?" he asked.', '“No.”', 'She left.']],
    ['quotation with comma', '“Go,” said Li. “Now.”', ['“Go,” said Li.', '“Now.”']],
    ['ellipsis goes on', 'It was … well... not so. Right.', ['It was … well... not so.', 'Right.']],
    ['list number', '1. The first. 2 more.', ['1. The first.', '2 more.']],
    [
      'clock',
      'At 10 a.m. Monday it rang. It rang at 6 p.m. The end.',
      ['At 10 a.m. Monday it rang.', 'It rang at 6 p.m.', 'The end.'],
    ],
    [
      'lines are paragraphs',
      'A headline of some words\nThe body is one line. It has two sentences.',
      ['A headline of some words', 'The body is one line.', 'It has two sentences.'],
    ],
    ['blank lines always end', 'one\n\ntwo\n \nthree', ['one', 'two', 'three']],
    ['Markdown heading', '# Title\nBody text.', ['# Title', 'Body text.']],
    ['other scripts', 'これは文です。次の文。', ['これは文です。', '次の文。']],
    ['white space', '  \n\t ', []],
    ['empty', '', []],
  ])('%s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('joins the lines of hard-wrapped text, but not its paragraphs', () => {
    const text =
      'The commission that was set up in the spring met for the last time on November\n' +
      '30 and adopted its report, which the ministry had asked for in the year before.\n' +
      'Nobody dissented.\n\nA second paragraph follows it.';
    expect(isHardWrapped(text)).toBe(true);
    expect(split(text)).toEqual([
      text.slice(0, text.indexOf('\nNobody')),
      'Nobody dissented.',
      'A second paragraph follows it.',
    ]);
  });

  it.each([
    ['words', 'word '.repeat(1000)],
    ['one word', 'x'.repeat(5000)],
    ['pairs', `a${'🐟'.repeat(3000)}`],
  ])('breaks what never stops, between characters: %s', (_, text) => {
    const sentences = splitSentences(text);
    expect(sentences.length).toBeGreaterThan(4);
    for (const [start, end] of sentences) {
      expect(end - start).toBeLessThanOrEqual(longestSentence);
      expect(text.slice(start, end).isWellFormed()).toBe(true);
    }
  });

  it('covers every character that is not white space, in order, for any text', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'A',
      'b',
      '. ',
      '? ',
      '"',
      '”',
      '\n',
      '\n\n',
      ' ',
      '1',
      '…',
      '。',
      '🐟',
      'Nov. ',
      '# ',
      '—',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((list) => list.join('')),
        ),
        (text) => {
          let at = 0;
          for (const [start, end] of splitSentences(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(start).toBeLessThan(end);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});

describe('isHardWrapped(text)', () => {
  it.each([
    ['one line', 'One line.', false],
    ['paragraphs of one line', 'First paragraph here.\nSecond paragraph here.\nThird one.', false],
    ['long lines', `${'word '.repeat(40)}\n${'word '.repeat(40)}`, false],
    ['a headline over a long line', `Short headline\n${'word '.repeat(20)}.`, false],
    [
      'verse-like wrapping',
      'the quick brown fox jumps over\nthe lazy dog and runs away from\nall of it at once.',
      true,
    ],
  ])('%s', (_, text, wrapped) => {
    expect(isHardWrapped(text)).toBe(wrapped);
  });
});
