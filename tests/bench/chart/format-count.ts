const format = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A whole number with its thousands apart: 1,000,000. */
export function formatCount(count: number): string {
  return format.format(count);
}
