import { describe, expect, it } from 'vitest';
import { english } from '../../src/timex/en/english.ts';
import { recognise } from '../../src/timex/recognise/recognise.ts';
import { refine } from '../../src/timex/refine/refine.ts';

describe('every rule of English', () => {
  for (const rule of english.rules) {
    it.each(rule.examples.map((example) => [example]))(`${rule.name} recognises "%s" whole`, (example) => {
      // "between" stands outside of its range.
      const lead = example.startsWith('between ') ? 'between '.length : 0;
      const sentence = `xx ${example} xx`;
      const found = recognise(sentence, [rule]);
      expect(found.map(({ start, end }) => sentence.slice(start, end))).toContain(example.slice(lead));
    });
    it(`${rule.name} states its examples, and is bounded`, () => {
      expect(rule.examples.length).toBeGreaterThan(0);
      expect(rule.pattern.flags).toContain('g');
      // An unbounded quantifier outside of a class would let a hostile text cost more than its length.
      expect(rule.pattern.source.replace(/\[(?:\\.|[^\]\\])*\]/gu, '').replace(/\\./gu, '')).not.toMatch(
        /[*+]|\{\d+,\}/u,
      );
    });
  }
  it('has a name of its own', () => {
    const names = english.rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('every refusal of English', () => {
  for (const { name, examples } of english.refusals) {
    it.each(examples.map((example) => [example]))(`${name} leaves no date in "%s"`, (example) => {
      const found = refine(recognise(example, english.rules), example, english);
      expect(found.map(({ start, end }) => example.slice(start, end))).toEqual([]);
    });
    it.each(examples.map((example) => [example]))(`${name} has something to turn down in "%s"`, (example) => {
      const without = { ...english, refusals: [] };
      expect(refine(recognise(example, english.rules), example, without)).not.toEqual([]);
    });
  }
});
