import type { TimexMod } from '../dataset/types.ts';
import type { Reading } from './reading.ts';

/** How the words before a date bind an event to it: "by 3 May", "since 1801". */
export type Relation = 'by' | 'since' | 'until' | 'before' | 'after' | 'through' | 'during';

/** Tokens of a sentence that may be a time expression. */
export interface Candidate {
  /** Indices of tokens, end excluded. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets into the sentence, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Name of the rule that recognised it, such as `en/month-day`. */
  readonly rule: string;
  readonly reading: Reading;
  readonly mod?: TimexMod;
  readonly relation?: Relation;
  /** Stands before a noun and dates that: "the autumn campaign". */
  readonly attributive?: boolean;
  /** Of a range: its two ends, each a mention of its own for TIMEX3. */
  readonly ends?: readonly [Candidate, Candidate];
}
