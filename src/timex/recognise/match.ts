import { type Tokens, wordAt } from './lex.ts';

/** Where a rule matched, for its reader: the words of the groups that its pattern names. */
export class Match {
  readonly tokens: Tokens;
  /** Indices of tokens, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly #groups: Readonly<Record<string, readonly [number, number] | undefined>>;

  /** The match of a compiled pattern, which has indices. */
  constructor(tokens: Tokens, found: RegExpExecArray) {
    this.tokens = tokens;
    this.from = found.index;
    this.to = found.index + found[0].length;
    this.#groups = found.indices?.groups ?? {};
  }

  has(group: string): boolean {
    return this.#groups[group] !== undefined;
  }

  /** Indices of the tokens of a group, end excluded; `undefined` when it did not take part. */
  spanOf(group: string): readonly [from: number, to: number] | undefined {
    return this.#groups[group];
  }

  /** The words of a group in lower case, in order; none when it did not take part. */
  words(group: string): readonly string[] {
    const [from, to] = this.#groups[group] ?? [0, 0];
    const words: string[] = [];
    for (let index = from; index < to; index += 1) words.push(wordAt(this.tokens, index));
    return words;
  }

  /** The words of a group as they stand, as one text. */
  text(group: string): string {
    const [from, to] = this.#groups[group] ?? [0, 0];
    return from === to ? '' : this.tokens.text.slice(this.tokens.starts[from], this.tokens.ends[to - 1]);
  }

  /** The words of the first of **groups** that took part, in lower case and between blanks; empty for none. */
  word(...groups: readonly string[]): string {
    for (const group of groups) if (this.#groups[group] !== undefined) return this.words(group).join(' ');
    return '';
  }
}
