import type { Candidate } from '../candidate.ts';
import { type Tokens, textAt, wordAt } from '../recognise/lex.ts';

/** The words around a candidate, in lower case; empty at the ends of the sentence. Signs count as words. */
export interface Around {
  /** The **nth** word before the candidate; 1 is the last one. */
  readonly before: (nth?: number) => string;
  /** The **nth** word after it; 1 is the first one. */
  readonly after: (nth?: number) => string;
  /** The words themselves, as they stand. */
  readonly beforeText: (nth?: number) => string;
  readonly afterText: (nth?: number) => string;
  /** The words of the candidate, as they stand. */
  readonly words: string;
  /** The first word of the candidate, as it stands. */
  readonly first: string;
}

export function aroundOf({ from, to, start, end }: Candidate, tokens: Tokens): Around {
  return {
    before: (nth = 1) => wordAt(tokens, from - nth),
    after: (nth = 1) => wordAt(tokens, to + nth - 1),
    beforeText: (nth = 1) => textAt(tokens, from - nth),
    afterText: (nth = 1) => textAt(tokens, to + nth - 1),
    words: tokens.text.slice(start, end),
    first: textAt(tokens, from),
  };
}
