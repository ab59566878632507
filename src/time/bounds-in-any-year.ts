import { boundsOf, type Bounds } from './bounds-of.ts';
import { parseEdtf } from './parse-edtf.ts';

/** A leap year, so that 29 February has its place. */
const anyYear = '2000';

/**
 * The bounds that a year-less date (`XXXX-11-30`, `XXXX-23`) has within the year 2000: where it is drawn and sorted among its like. Empty
 * for what cannot be read or has no place in a year.
 */
export function boundsInAnyYear(edtf: string): Bounds {
  const parsed = parseEdtf(edtf.replaceAll('XXXX', anyYear));
  return 'value' in parsed && edtf !== 'XXXX' ? boundsOf(parsed.value) : {};
}
