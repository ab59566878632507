import type { Shift } from '../reading.ts';

/** Words that choose the last, the present or the next one of what they stand before. */
export const shiftPattern = '(?<shift>last|past|this|this past|this coming|coming|next)';

/** The part of a reading that such a word states; nothing without one. */
export function readShift(word: string | undefined): { readonly shift?: Shift } {
  if (word === undefined) return {};
  if (/past|last/iu.test(word)) return { shift: -1 };
  return { shift: /next|coming/iu.test(word) ? 1 : 0 };
}
