import type { Span } from '../sentence-view.ts';

/**
 * How a sentence marks words as somebody's, from the innermost to the outermost: `relative` "reports …, which indicated that",
 * `clause` "Clark wrote that", `inverted` "…, said Duarte", `passing` "…, the union reported.", `according` "according to …", `passive`
 * "…, reported by TASS", `hearsay` "reportedly".
 */
export const reportForms = ['relative', 'clause', 'inverted', 'passing', 'according', 'passive', 'hearsay'] as const;

export type ReportForm = (typeof reportForms)[number];

/** One mark of a report in a sentence; spans are relative to the sentence. */
export interface Report {
  readonly form: ReportForm;
  /** The words that mark it: "wrote that", "told reporters", "according to". */
  readonly cue: Span;
  /** Noun phrase of the speaker; absent when nobody is named. */
  readonly source?: Span;
  /** What it covers. */
  readonly scope: Span;
  /** Where a date would stand that dates the report itself ("denied on February 27 that"). */
  readonly after: number;
  /** The report denies what it covers. */
  readonly denies: boolean;
}
