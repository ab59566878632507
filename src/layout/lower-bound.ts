/**
 * The first index from **from** on whose value is not below **value**; `values` ascend.
 *
 * Gallops: steps double until one overshoots, then the last step is halved. So a row of searches, each from where the last one
 * ended, costs O(log of the distance) each, not O(log of the length).
 */
export function lowerBound(values: ArrayLike<number>, value: number, from = 0): number {
  let step = 1;
  let low = from;
  while (low + step <= values.length && (values[low + step - 1] ?? 0) < value) {
    low += step;
    step *= 2;
  }
  // Written out: d3.bisectLeft calls a comparator for each step, and a frame takes thousands of them.
  let high = Math.min(low + step - 1, values.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
