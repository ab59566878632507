import type { Mention } from './mention.ts';

/** A mention of **text** in **sentence**, at its first occurrence; sentences of tests have no surrogate pairs. */
export function mentionIn(sentence: string, text: string, value = '', type: Mention['type'] = 'DATE'): Mention {
  const start = sentence.indexOf(text);
  if (start === -1) throw new RangeError(`"${text}" is not in "${sentence}"`);
  return { start, end: start + text.length, text, type, value };
}
