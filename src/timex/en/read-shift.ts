import type { Shift } from '../reading.ts';

/** What "last", "this coming", "the following" choose; nothing without such a word. */
export function readShift(words: string): { readonly shift?: Shift; readonly base?: 'mention' } {
  if (words === '') return {};
  if (/past|last/u.test(words)) return { shift: -1 };
  if (/previous|preceding/u.test(words)) return { shift: -1, base: 'mention' };
  if (words.includes('following')) return { shift: 1, base: 'mention' };
  return { shift: /next|coming/u.test(words) ? 1 : 0 };
}
