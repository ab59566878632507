import type { Shift } from '../reading.ts';

/**
 * What "last", "this coming", "the following" choose; nothing without such a word. "next spring" is seen from the day of writing, "the
 * next spring" from the date before it.
 */
export function readShift(words: string, hasArticle = false): { readonly shift?: Shift; readonly base?: 'mention' } {
  if (words === '') return {};
  if (/past|last/u.test(words)) return { shift: -1 };
  if (/previous|preceding/u.test(words)) return { shift: -1, base: 'mention' };
  if (words.includes('following')) return { shift: 1, base: 'mention' };
  if (hasArticle && words === 'next') return { shift: 1, base: 'mention' };
  return { shift: /next|coming/u.test(words) ? 1 : 0 };
}
