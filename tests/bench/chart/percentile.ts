/**
 * The smallest of **values** that a **share** of them, from 0 to 1, does not exceed (nearest rank); not a number without
 * values.
 */
export function percentile(values: readonly number[], share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid share: ${share}`);
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
