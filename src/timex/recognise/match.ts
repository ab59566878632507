import { isSpaced, type Tokens, wordAt } from './lex.ts';

/** Where a rule matched, for its reader: the words of the groups that its pattern names. */
export interface Match {
  readonly tokens: Tokens;
  /** Indices of tokens, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly has: (group: string) => boolean;
  /** The words of a group in lower case, in order; none when it did not take part. */
  readonly words: (group: string) => readonly string[];
  /** The words of a group as they stand, as one text. */
  readonly text: (group: string) => string;
  /** The words of the first of **groups** that took part, in lower case and between blanks; empty for none. */
  readonly word: (...groups: readonly string[]) => string;
  /** Whether white space stands before the first token of a group. */
  readonly isSpaced: (group: string) => boolean;
  /** Indices of the tokens of a group, end excluded; `undefined` when it did not take part. */
  readonly spanOf: (group: string) => readonly [from: number, to: number] | undefined;
}

/** The match of a compiled pattern (with indices) in **tokens**. */
export function createMatch(tokens: Tokens, found: RegExpExecArray): Match {
  const groups = found.indices?.groups ?? {};
  const words = (group: string): readonly string[] => {
    const [from, to] = groups[group] ?? [0, 0];
    return Array.from({ length: to - from }, (_, index) => wordAt(tokens, from + index));
  };
  return {
    tokens,
    from: found.index,
    to: found.index + found[0].length,
    has: (group) => groups[group] !== undefined,
    words,
    text: (group) => {
      const [from, to] = groups[group] ?? [0, 0];
      return from === to ? '' : tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
    },
    word: (...names) => words(names.find((name) => groups[name] !== undefined) ?? '').join(' '),
    isSpaced: (group) => isSpaced(tokens, groups[group]?.[0] ?? 0),
    spanOf: (group) => groups[group],
  };
}
