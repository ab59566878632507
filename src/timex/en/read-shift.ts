import type { Shift } from '../reading.ts';

/** What "last", "this coming", "the following" choose; nothing without such a word. */
export function readShift(words: string): { readonly shift?: Shift } {
  if (words === '') return {};
  if (/past|last|previous|preceding/u.test(words)) return { shift: -1 };
  return { shift: /next|coming|following/u.test(words) ? 1 : 0 };
}
