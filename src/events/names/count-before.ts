/** How many of the **mentions**, ascending, start before **at**. */
export function countBefore(mentions: readonly { readonly start: number }[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
