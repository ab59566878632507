/** A text of so many characters that took so many milliseconds. */
export interface Timing {
  readonly size: number;
  readonly time: number;
}

/**
 * The slope of the line of least squares through the logarithms of sizes and times: 1 is linear, 2 quadratic. Not a number when
 * there are fewer than two sizes.
 */
export function slopeOf(timings: readonly Timing[]): number {
  const points = timings.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const covariance = mean(points.map((point) => (point.x - x) * (point.y - y)));
  return covariance / mean(points.map((point) => (point.x - x) ** 2));
}
