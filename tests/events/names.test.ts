import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/events/names/find-names.ts';
import { createNameBook } from '../../src/events/names/name-book.ts';
import { nameSource } from '../../src/events/names/name-source.ts';
import { unnamed } from '../../src/dataset/unnamed.ts';

const sureIn = (sentence: string): readonly string[] =>
  findNames(sentence)
    .filter(({ sure }) => sure)
    .map(({ name }) => name);

describe('findNames(sentence): who is a person for certain', () => {
  it.each([
    ['title', 'Sheriff Dana Whitlock spoke.', ['Dana Whitlock']],
    ['origin and title', 'Former Ukrainian Prime Minister Yulia Tymoshenko spoke.', ['Yulia Tymoshenko']],
    ['role', 'It was union secretary Inês Duarte.', ['Inês Duarte']],
    ['who', 'June Abbott, who owns it, spoke.', ['June Abbott']],
    ['abbreviated title', 'We met Dr. Amina Farouk and Gen. Gerasimov.', ['Amina Farouk', 'Gerasimov']],
    ['particles', 'It was President Ursula von der Leyen.', ['Ursula von der Leyen']],
    ['possessive', 'It was President Ann Li’s plan for Leeds.', ['Ann Li']],
    ['his own', 'Elliott Coues printed the journals with his notes.', ['Elliott Coues']],
    ['institutions', 'The Harrowgate Museum of Glass and the Interior Ministry opened Alder Street.', []],
    ['acronyms and places', 'TASS reported from New York and St. Louis.', []],
    ['beginnings of sentences', 'The rest is silence. In Leeds it rains.', []],
  ])('%s', (_, sentence, names) => {
    expect(sureIn(sentence)).toEqual(names);
  });
});

describe('nameSource(phrase, at, book)', () => {
  const text = 'Mayor Ann Li met Sheriff Dana Whitlock before Li left.';
  const book = createNameBook(findNames(text));

  it.each([
    ['Li', 'Ann Li'],
    ['Mayor Li', 'Ann Li'],
    ['the mayor', 'Ann Li'],
    ['The sheriff', 'Dana Whitlock'],
    ['she', 'Ann Li'],
    ['they', unnamed],
    ['The county', 'the county'],
    ['state records', 'state records'],
    ['Turkish officials', 'Turkish officials'],
    ['the Interior Ministry', 'the Interior Ministry'],
    ['the head of Acme', 'the head of Acme'],
    ['historian Elliott Coues', 'Elliott Coues'],
    ['’s', unnamed],
  ])('%s → %s', (phrase, source) => {
    expect(nameSource(phrase, text.length, book)).toBe(source);
  });
});
