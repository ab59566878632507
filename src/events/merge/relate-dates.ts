import type { EventDate, PartOfDay } from '../../dataset/types.ts';
import { boundsInAnyYear, parseBound } from '../../time/index.ts';

/** A date with its days as numbers; an open end is infinite, and a date without any place has no end. */
export interface DaySpan {
  readonly edtf: string;
  readonly partOfDay: PartOfDay | undefined;
  readonly start: number;
  readonly end: number;
  /** No year is stated: the days are those of the year 2000. */
  readonly yearless: boolean;
}

/**
 * How two dates lie: `equal`; one `within` the other, which lasts a month at most; one within a `long` one; `near`, which is to say in
 * conflict but on the same day or next to it; `apart`.
 */
export type DateRelation = 'equal' | 'within' | 'long' | 'near' | 'apart';

const month = 31;
/** A decade or a century says too little of which event it is. */
const year = 366;

/** The days of a date. */
export function daySpanOf({ edtf, earliest, latest, partOfDay }: EventDate): DaySpan {
  const dated = earliest !== undefined || latest !== undefined;
  const bounds = dated ? { earliest, latest } : boundsInAnyYear(edtf);
  const start = bounds.earliest === undefined ? -Infinity : parseBound(bounds.earliest).day;
  const end = bounds.latest === undefined ? Infinity : parseBound(bounds.latest).day;
  return { edtf, partOfDay, start, end, yearless: !dated };
}

/** Relates two dates. Symmetric. A date without a year holds the same days of every year, and says as little as a month does. */
export function relateDates(a: DaySpan, b: DaySpan): DateRelation {
  if (a.edtf === b.edtf) return partsDiffer(a, b) ? 'near' : 'equal';
  if (a.yearless !== b.yearless) return relateInAnyYear(a, b);
  const inside = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
  const [first, second] = [a.end - a.start + 1, b.end - b.start + 1];
  const longer = Math.max(first, second);
  if (inside && first === second) return hasClock(a) && hasClock(b) ? 'near' : longer <= year ? 'equal' : 'apart';
  if (inside) return longer <= month ? 'within' : longer <= year ? 'long' : 'apart';
  const near = Math.abs(a.start - b.start) <= 1 && Math.abs(a.end - b.end) <= 1 && longer <= month;
  return near ? 'near' : 'apart';
}

function relateInAnyYear(a: DaySpan, b: DaySpan): DateRelation {
  const [first, second] = [a, b].map(({ edtf }) => boundsInAnyYear(edtf.replace(/^\d{4}/u, 'XXXX')));
  if (first?.earliest === undefined || first.latest === undefined) return 'apart';
  return first.earliest === second?.earliest && first.latest === second.latest ? 'within' : 'apart';
}

function partsDiffer({ partOfDay: a }: DaySpan, { partOfDay: b }: DaySpan): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function hasClock({ edtf }: DaySpan): boolean {
  return edtf.includes('T');
}
