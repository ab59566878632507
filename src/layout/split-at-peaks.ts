/** A hill of a ridge from `from` to `to` (excluded), in units; `peak` is where its pill stands. */
export interface Hill {
  readonly from: number;
  readonly to: number;
  readonly peak: number;
}

/** A valley parts two hills when it is lower than this share of the lower one. */
const deep = 0.62;
/** Units between two pills. */
const gap = 4;
/** No pill is narrower, in units. */
const leastWidth = 20;

/**
 * Splits the units from **from** to **to** (excluded) of a **ridge** (a height for each unit) into hills, each with room for its pill, which takes
 * **widthOf(first, last)** units for the events between two units. A stretch without room for two pills is one hill; a pill stands on the
 * highest unit, or as near to it as its hill has room. One pass.
 */
export function splitAtPeaks(
  ridge: ArrayLike<number>,
  from: number,
  to: number,
  widthOf: (first: number, last: number) => number,
): readonly Hill[] {
  const heightOf = (unit: number): number => ridge[unit] ?? 0;
  const hills: Hill[] = [];
  let start = from;
  let peak = from; // the highest unit since `start`
  let valley = from; // the lowest one since `peak`
  let summit = from; // the highest one since `valley`
  const close = (end: number): void => {
    const width = widthOf(start, end) + gap;
    // The last of several hills may turn out too narrow: its pill then reaches out to the right, where nothing is.
    const half = (hills.length > 0 ? width : Math.min(width, end - start)) / 2;
    hills.push({ from: start, to: end, peak: Math.max(Math.min(peak + 0.5, end - half), start + half) });
  };
  let fits = false; // whether there is room for a pill before `valley`
  let asked = -1;
  for (let unit = from; unit < to; unit++) {
    const height = heightOf(unit);
    if (height <= heightOf(valley)) valley = summit = unit;
    else if (height > heightOf(summit)) summit = unit;
    const isDeep = heightOf(valley) < deep * Math.min(heightOf(peak), heightOf(summit));
    if (isDeep && asked !== valley) {
      asked = valley;
      fits = valley - start >= widthOf(start, valley) + gap;
    }
    if (isDeep && fits && unit + 1 - valley >= leastWidth && unit + 1 - valley >= widthOf(valley, unit + 1) + gap) {
      close(valley);
      start = valley;
      peak = summit;
      valley = summit = unit;
    } else if (!(isDeep && fits) && heightOf(summit) > heightOf(peak)) {
      peak = summit;
      valley = summit = unit;
    }
  }
  if (heightOf(summit) > heightOf(peak)) peak = summit;
  close(to);
  return hills;
}
