import { type Tokens, wordAt } from '../recognise/lex.ts';

/** Words within which a clause shows what it is. */
const reach = 14;

/**
 * Whether the date at token **from** is told aside: in brackets, under "had" ("men who had come in 1943"), or in a relative clause ("the
 * king, who died in 1135"). A story does not go on from there.
 */
export function isAside(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const word = wordAt(tokens, at);
    if (word === '(' || word === '[') return true;
    if (word === ')' || word === ']' || word === ';' || word === ':') return false;
    if (word === 'had' || word === "'d") return true;
    if (/^(?:who|whom|whose|which)$/u.test(word)) return true;
    if (/^(?:and|but)$/u.test(word) && wordAt(tokens, at - 1) === ',') return false;
  }
  return false;
}
