import type { Hemisphere } from '../../dataset/types.ts';
import { boundsOf, calendarOf, type Day, parseBound, parseEdtf } from '../../time/index.ts';

/** A date from which missing parts of another are inferred, with its first and last day. */
export interface Reference {
  readonly kind: 'published' | 'mention';
  readonly edtf: string;
  readonly first: Day;
  readonly last: Day;
  /** Minute of the day, when it is known. */
  readonly minute?: number;
  /** Index of the sentence that mentions it. */
  readonly sentence?: number;
}

/** The reference of **edtf**; `undefined` when it has no two bounds (year-less, open) or is no date at all. */
export function createReference(
  kind: Reference['kind'],
  edtf: string,
  hemisphere: Hemisphere,
  sentence?: number,
): Reference | undefined {
  const parsed = parseEdtf(edtf);
  if (!('value' in parsed)) return undefined;
  const { earliest, latest } = boundsOf(parsed.value, hemisphere);
  if (earliest === undefined || latest === undefined) return undefined;
  const { day: first, minute } = parseBound(earliest);
  return {
    kind,
    edtf,
    first,
    last: parseBound(latest).day,
    ...(minute === undefined ? {} : { minute }),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

/** The one day that a reference is, or ends on when it runs from day to day; `undefined` for a month or a year. */
export function dayOfReference(reference: Reference | undefined): Day | undefined {
  if (reference === undefined) return undefined;
  if (reference.first === reference.last) return reference.first;
  return /\d\d\/-?\d{4}-\d\d-\d\d$/u.test(reference.edtf) && reference.last - reference.first < 62
    ? reference.last
    : undefined;
}

/** The month that a reference lies in, its first day; `undefined` when it lies in several. */
export function monthOfReference(
  reference: Reference | undefined,
): { readonly year: number; readonly month: number } | undefined {
  if (reference === undefined) return undefined;
  const [first, last] = [calendarOf(reference.first), calendarOf(reference.last)];
  return first.year === last.year && first.month === last.month ? first : undefined;
}

/** The year that a reference lies in; a season or range that runs over a new year's eve counts for the year in which it begins. */
export function yearOfReference(reference: Reference | undefined): number | undefined {
  if (reference === undefined || reference.last - reference.first > 366 * 2) return undefined;
  return calendarOf(reference.first).year;
}
