import type { TimexMod, TimexType } from '../../src/dataset/types.ts';

/** A time expression as the corpora write it; offsets in code points of the document's text, end excluded. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3; empty where the annotators gave none. */
  readonly value: string;
  readonly mod?: TimexMod;
  /** Name of the rule that found it; absent in what people marked. */
  readonly rule?: string;
}

/** What is blank, quotes, commas and brackets: no part of a mention at either end (README of the corpora). */
const outside = /[\s"'“”„‘’‚«»‹›`,()[\]{}]/u;

/** **mention** without blanks, quotes, commas and brackets at its ends; empty (`start === end`) when it has nothing else. */
export function trimMention<T extends Mention>(mention: T): T {
  const letters = Array.from(mention.text);
  let from = 0;
  while (from < letters.length && outside.test(letters[from] ?? '')) from += 1;
  let to = letters.length;
  while (to > from && outside.test(letters[to - 1] ?? '')) to -= 1;
  const text = letters.slice(from, to).join('');
  return { ...mention, start: mention.start + from, end: mention.start + to, text };
}
