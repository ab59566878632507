import type { RecogniseRule, Vocabulary } from '../language.ts';
import { parsePattern, type PatternNode, wordsOf } from './pattern.ts';

/** What the lexer knows of a word: a code for it with and without a capital letter. */
export interface WordEntry {
  /** Lower case. */
  readonly word: string;
  readonly lower: number;
  readonly capital: number;
}

/** A rule ready to be matched against the codes of a sentence. */
export interface CompiledRule {
  readonly rule: RecogniseRule;
  /** Over codes, global, with indices. */
  readonly pattern: RegExp;
  /** Sets of codes; a sentence that has none of one of them cannot match. */
  readonly needs: readonly (readonly number[])[];
}

/**
 * The vocabulary and rules of a language, compiled. Every token gets a *code*, one character that stands for all classes it
 * belongs to, so that a rule is a regular expression over a few characters a sentence.
 */
export interface Grammar {
  /** Open hash table by the lexer's hash of a word; chains are lists. */
  readonly words: ReadonlyMap<number, readonly WordEntry[]>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly open: { readonly word: number; readonly past: number; readonly name: number; readonly sign: number };
  readonly rules: readonly CompiledRule[];
  /** For each code the indices of the rules that can only match where a token with it stands. */
  readonly rulesByCode: readonly (readonly number[])[];
  readonly codes: number;
  /** Class → for each code whether it belongs to it. */
  readonly membersOf: (name: string) => Uint8Array;
  readonly vocabulary: Vocabulary;
}

/** The first code; above ASCII, so that no code means anything to a regular expression. */
const firstCode = 0x100;

/** Words that stand in most sentences: a rule is rather looked for by another of its parts. */
const frequent = new Set('the of in a an to and or on at for by with from that this , . - – — \' "'.split(' '));

export function hashOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  return hash;
}

/** Compiles a language. Throws a `SyntaxError` for a pattern that is not understood, a `RangeError` for a class that is not known. */
export function compileGrammar(vocabulary: Vocabulary, rules: readonly RecogniseRule[]): Grammar {
  const parsed = rules.map((rule) => ({ rule, node: parsePattern(rule.pattern) }));
  const lower = new Map<string, Set<string>>();
  const capital = new Map<string, Set<string>>();
  const add = (words: Map<string, Set<string>>, word: string, name: string): void => {
    const known = words.get(word);
    if (known === undefined) words.set(word, new Set([name]));
    else known.add(name);
  };
  for (const [tables, table] of [
    [[lower, capital], vocabulary.words],
    [[lower], vocabulary.lower],
    [[capital], vocabulary.capital],
  ] as const) {
    for (const [name, words] of Object.entries(table))
      for (const word of words.split(' ')) for (const one of tables) add(one, word, name);
  }
  for (const { node } of parsed)
    for (const word of wordsOf(node)) for (const one of [lower, capital]) add(one, word, `"${word}"`);

  for (const word of lower.keys()) if (vocabulary.isPast(word, 0, word.length)) add(lower, word, 'past');

  const codeOfSet = new Map<string, number>();
  const codesOfClass = new Map<string, number[]>();
  const weights: number[] = [];
  const intern = (names: readonly string[]): number => {
    const key = [...names].sort().join(' ');
    const known = codeOfSet.get(key);
    if (known !== undefined) return known;
    const code = codeOfSet.size;
    codeOfSet.set(key, code);
    for (const name of names) codesOfClass.set(name, [...(codesOfClass.get(name) ?? []), code]);
    weights[code] = names.some((name) => frequent.has(name.slice(1, -1))) ? 50 : names.includes('num') ? 8 : 1;
    return code;
  };
  const open = {
    word: intern(['word']),
    past: intern(['word', 'past']),
    name: intern(['Name']),
    sign: intern(['sign']),
  };
  const words = new Map<number, WordEntry[]>();
  for (const word of new Set([...lower.keys(), ...capital.keys()])) {
    const entry = {
      word,
      lower: lower.has(word) ? intern([...(lower.get(word) ?? [])]) : open.word,
      capital: capital.has(word) ? intern([...(capital.get(word) ?? [])]) : open.name,
    };
    const hash = hashOf(word);
    words.set(hash, [...(words.get(hash) ?? []), entry]);
  }
  const numbers = Object.fromEntries(
    Object.entries(vocabulary.numbers).map(([kind, names]) => [kind, intern(names.split(' '))]),
  );

  const codesOf = (node: PatternNode): readonly number[] => {
    const names =
      node.kind === 'class' ? [node.name] : node.kind === 'words' ? node.words.map((word) => `"${word}"`) : [];
    const codes = names.flatMap((name) => {
      const known = codesOfClass.get(name);
      if (known === undefined) throw new RangeError(`unknown class of words: ${name}`);
      return known;
    });
    return [...new Set(codes)];
  };
  const compiled = parsed.map(({ rule, node }) => ({
    rule,
    pattern: new RegExp(sourceOf(node, codesOf), 'dg'),
    needs: needsOf(node, codesOf),
  }));
  const membersOf = (name: string): Uint8Array => {
    const members = new Uint8Array(codeOfSet.size);
    for (const code of codesOfClass.get(name) ?? []) members[code] = 1;
    return members;
  };
  const weightOf = (codes: readonly number[]): number => codes.reduce((sum, code) => sum + (weights[code] ?? 1), 0);
  const rulesByCode: number[][] = Array.from({ length: codeOfSet.size }, () => []);
  for (const [index, { rule, needs }] of compiled.entries()) {
    const [rarest] = [...needs].sort((a, b) => weightOf(a) - weightOf(b));
    if (rarest === undefined) throw new RangeError(`no word is sure to stand in what this rule matches: ${rule.name}`);
    for (const code of rarest) rulesByCode[code]?.push(index);
  }
  return { words, numbers, open, rules: compiled, rulesByCode, codes: codeOfSet.size, membersOf, vocabulary };
}

/** The character for a code. */
export function characterOf(code: number): number {
  return firstCode + code;
}

function sourceOf(node: PatternNode, codesOf: (node: PatternNode) => readonly number[]): string {
  switch (node.kind) {
    case 'any':
      return '[^]';
    case 'class':
    case 'words': {
      const characters = codesOf(node).map((code) => String.fromCharCode(characterOf(code)));
      return characters.length === 1 ? characters.join('') : `[${characters.join('')}]`;
    }
    case 'sequence':
      return node.parts.map((part) => sourceOf(part, codesOf)).join('');
    case 'choice':
      return `(?:${node.parts.map((part) => sourceOf(part, codesOf)).join('|')})`;
    case 'repeat': {
      const count = node.from === 0 && node.to === 1 ? '?' : `{${node.from},${node.to}}`;
      return `(?:${sourceOf(node.part, codesOf)})${count}`;
    }
    case 'group':
      return `(?<${node.name}>${sourceOf(node.part, codesOf)})`;
    case 'look':
      return `(?${node.side === 'after' ? '' : '<'}${node.is ? '=' : '!'}${sourceOf(node.part, codesOf)})`;
  }
}

/** What must stand in a sentence for **node** to match: sets of codes of each of which one is there. */
function needsOf(node: PatternNode, codesOf: (node: PatternNode) => readonly number[]): readonly (readonly number[])[] {
  switch (node.kind) {
    case 'class':
    case 'words':
      return [codesOf(node)];
    case 'sequence':
      return node.parts.flatMap((part) => needsOf(part, codesOf));
    case 'group':
      return needsOf(node.part, codesOf);
    case 'repeat':
      return node.from > 0 ? needsOf(node.part, codesOf) : [];
    case 'choice': {
      const each = node.parts.map((part) => needsOf(part, codesOf));
      if (each.some((needs) => needs.length === 0)) return [];
      // One set for all: the smallest need of each part, put together.
      const smallest = each.map((needs) => needs.reduce((a, b) => (b.length < a.length ? b : a)));
      return [[...new Set(smallest.flat())]];
    }
    default:
      return [];
  }
}
