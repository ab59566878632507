import type { Hemisphere } from '../../dataset/types.ts';
import { boundsOf, type Day, parseBound, parseEdtf } from '../../time/index.ts';

/** A date from which missing parts of another are inferred, with its first and last day. */
export interface Reference {
  readonly kind: 'published' | 'mention';
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
}

/** The reference of **edtf**; `undefined` when it has no two bounds (year-less, open) or is no date at all. */
export function createReference(kind: Reference['kind'], edtf: string, hemisphere: Hemisphere): Reference | undefined {
  const parsed = parseEdtf(edtf);
  if (!('value' in parsed)) return undefined;
  const { earliest, latest } = boundsOf(parsed.value, hemisphere);
  if (earliest === undefined || latest === undefined) return undefined;
  return { kind, edtf, first: parseBound(earliest).day, last: parseBound(latest).day };
}
