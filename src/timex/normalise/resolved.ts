import type { DateAnchor, DateComponent, PartOfDay, TimexType } from '../../dataset/types.ts';
import type { Reading } from '../reading.ts';
import type { Context } from './context.ts';
import type { Reference } from './reference.ts';

/** A reading in its context, before modifiers and relations. */
export interface Resolved {
  /** TIMEX3. */
  readonly value: string;
  readonly type: TimexType;
  /** Absent when nothing places it: "Monday" in a text without a date, a duration, "recently". */
  readonly edtf?: string;
  readonly partOfDay?: PartOfDay;
  readonly inferred: readonly DateComponent[];
  readonly anchor?: DateAnchor;
  /** Of a range: its two ends as they are by themselves. */
  readonly ends?: readonly [Resolved, Resolved];
  /** Whether a story goes on from here: false for what names no date of its own. */
  readonly carries?: boolean;
}

/** Completes a reading that another one holds ("March *of next year*"): `resolve` itself. */
export type Resolver = (reading: Reading, context: Context) => Resolved;

/** What was inferred from **reference**; nothing without one. */
export function inferredFrom(
  reference: Reference | undefined,
  inferred: readonly DateComponent[],
): Pick<Resolved, 'inferred' | 'anchor'> {
  if (reference === undefined || inferred.length === 0) return { inferred: [] };
  return { inferred, anchor: { kind: reference.kind, edtf: reference.edtf } };
}
