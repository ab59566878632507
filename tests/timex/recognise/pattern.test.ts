import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '../../../src/timex/language.ts';
import { compileGrammar } from '../../../src/timex/recognise/grammar.ts';
import { createLexer, textAt } from '../../../src/timex/recognise/lex.ts';
import { recognise } from '../../../src/timex/recognise/recognise.ts';
import { vocabulary as english } from '../../../src/timex/en/vocabulary.ts';

/** A language of fruit. */
const vocabulary: Vocabulary = {
  ...english,
  words: { fruit: 'apple pear', colour: 'red' },
  capital: { fruit: 'Cherry'.toLowerCase() },
  lower: {},
};

function found(pattern: string, sentence: string): readonly string[] {
  const grammar = compileGrammar(vocabulary, [
    { name: 'x', examples: [], pattern, read: (match) => ({ kind: 'duration', value: match.word('n', 'm') }) },
  ]);
  return recognise(createLexer(grammar)(sentence), grammar).map(
    ({ start, end, reading }) =>
      `${sentence.slice(start, end)}${reading.kind === 'duration' && reading.value !== '' ? ` (${reading.value})` : ''}`,
  );
}

describe('a pattern finds', () => {
  it.each([
    ['a word in any case', '"pear"', 'A pear, a Pear, pears.', ['pear', 'Pear']],
    ['one of two words', '"big/small"', 'big, small, tall', ['big', 'small']],
    ['a class', 'fruit', 'an apple and a pear', ['apple', 'pear']],
    ['a class that needs a capital', 'fruit', 'a cherry and Cherry', ['Cherry']],
    ['what may be missing', 'colour? fruit', 'a red apple, a pear', ['red apple', 'pear']],
    ['a choice', '(colour | "big") fruit', 'red pear, big pear, small pear', ['red pear', 'big pear']],
    ['repetition, bounded', '"very"{1,2} "red"', 'very very very red', ['very very red']],
    ['groups', 'n=num m=fruit', '2 apple', ['2 apple (2)']],
    ['any token', '"a" . "b"', 'a - b', ['a - b']],
    ['what is not followed by', 'fruit !"tree"', 'an apple tree, a pear', ['pear']],
    ['what is followed by', 'fruit &"tree"', 'an apple tree, a pear', ['apple']],
    ['what does not follow', '<!"big" fruit', 'a big apple, a pear', ['pear']],
    ['what follows', '<&"big" fruit', 'a big apple, a pear', ['apple']],
    ['signs', '"(" fruit ")"', '(apple) [pear]', ['(apple)']],
  ])('%s', (_, pattern, sentence, expected) => {
    expect(found(pattern, sentence)).toEqual(expected);
  });
});

describe('a pattern that is not well formed', () => {
  it.each([
    ['(fruit', /pattern not understood/u],
    ['fruit )', /pattern not understood/u],
    ['fruit #', /pattern not understood at " #"/u],
    ['n=', /pattern not understood/u],
    ['vegetable', /unknown class of words: vegetable/u],
    ['fruit?', /no word is sure to stand/u],
  ])('%s', (pattern, message) => {
    expect(() => found(pattern, '')).toThrow(message);
  });
});

describe('createLexer(grammar)', () => {
  const grammar = compileGrammar(english, []);
  const lex = createLexer(grammar);
  it.each([
    ['Nov. 30, 2025', ['Nov', '.', '30', ',', '2025']],
    ['the week’s end', ['the', 'week', '’s', 'end']],
    ["10 o'clock", ['10', "o'clock"]],
    ['at 10:30 p.m. EST', ['at', '10:30 p.m.', 'EST']],
    ['44 B.C. and 44 B.C)', ['44', 'B.C.', 'and', '44', 'B.C', ')']],
    ['the 1990s, the ’90s', ['the', '1990s', ',', 'the', '’', '90s']],
    ['30,000 and 3.5', ['30,000', 'and', '3.5']],
    ['1914–18', ['1914', '–', '18']],
    ['2025-11-30T10:30Z', ['2025-11-30T10:30Z']],
    ['A380, Q3', ['A380', ',', 'Q3']],
    ['🐟 fish', ['🐟', 'fish']],
    ['cafe\u0301', ['cafe\u0301']],
    ['\uD800x', ['\uD800', 'x']],
    ['', []],
  ])('%j', (text, words) => {
    const tokens = lex(text);
    expect(Array.from({ length: tokens.count }, (_, index) => textAt(tokens, index))).toEqual(words);
  });

  it('reads a sentence of many tokens', () => {
    expect(lex('a '.repeat(10_000)).count).toBe(10_000);
  });
});
