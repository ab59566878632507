import type { Span } from '../sentence-view.ts';

/**
 * How a sentence marks words as somebody's, from the innermost to the outermost: `relative` "reports …, which indicated that", `nominal` "the
 * claim that", `clause` "Clark wrote that", `act` "rejected the allegation", `view` "expects", `inverted` "…, said Duarte", `passing` "…, the
 * union reported.", `passive` "is said to", "accused by", `according` "according to …", `aside` "…, reported by TASS", `hearsay` "reportedly".
 */
export const reportForms = [
  'relative',
  'nominal',
  'clause',
  'act',
  'view',
  'inverted',
  'passing',
  'passive',
  'according',
  'aside',
  'hearsay',
] as const;

export type ReportForm = (typeof reportForms)[number];

/** One mark of a report in a sentence; spans are relative to the sentence. */
export interface Report {
  readonly form: ReportForm;
  /** The words that mark it: "wrote that", "told reporters", "according to". */
  readonly cue: Span;
  /** Noun phrase of the speaker; absent when nobody is named. */
  readonly source?: Span;
  /** Who passes it on, with the words that say so: "told [the Herald]", "quoted by [TASS]". */
  readonly carrier?: { readonly source: Span; readonly cue: Span };
  /** What it covers. */
  readonly scope: Span;
  /** Where a date would stand that dates the report itself ("denied on February 27 that"). */
  readonly after: number;
  /** The report denies what it covers. */
  readonly denies: boolean;
}
