import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/timex/candidate.ts';
import { english } from '../../src/timex/en/english.ts';
import { createLexer } from '../../src/timex/recognise/lex.ts';
import { recognise } from '../../src/timex/recognise/recognise.ts';

const { grammar } = english;

function recognised(sentence: string): readonly Candidate[] {
  return recognise(createLexer(grammar)(sentence), grammar);
}

/** The candidates of **sentence** that **name** turns down, as words. */
function refusedBy(name: string, sentence: string): readonly string[] {
  const tokens = createLexer(grammar)(sentence);
  const refusal = english.refusals.find((one) => one.name === name);
  return recognise(tokens, grammar)
    .map((candidate) => english.widenings.reduce((wide, widen) => widen(wide, tokens), candidate))
    .filter((candidate) => refusal?.refuses(candidate, tokens))
    .map(({ start, end }) => sentence.slice(start, end));
}

describe('every rule of English', () => {
  for (const { rule, pattern } of grammar.rules) {
    it.each(rule.examples.map((example) => [example]))(`${rule.name} recognises "%s" whole`, (example) => {
      // Some words are a time only after a preposition.
      const before = rule.name === 'en/bare-hour' ? 'at' : rule.name === 'en/the-period' ? 'for' : 'xx';
      const sentence = `${before} ${example} xx`;
      const found = recognised(sentence).filter((candidate) => candidate.rule === rule.name);
      expect(found.map(({ start, end }) => sentence.slice(start, end))).toContain(example);
    });
    it(`${rule.name} states its examples, and is bounded`, () => {
      expect(rule.examples.length).toBeGreaterThan(0);
      // An unbounded quantifier would let a hostile text cost more than its length.
      expect(pattern.source).not.toMatch(/[*+]|\{\d+,\}/u);
    });
  }
  it('has a name of its own', () => {
    const names = grammar.rules.map(({ rule }) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('every refusal of English', () => {
  for (const { name, examples } of english.refusals) {
    it.each(examples.map((example) => [example]))(`${name} has something to turn down in "%s"`, (example) => {
      expect(refusedBy(name, example)).not.toEqual([]);
    });
  }
});
