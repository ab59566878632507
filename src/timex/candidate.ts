import type { TimexMod } from '../dataset/types.ts';
import type { Reading } from './reading.ts';

/** How the words before a date bind an event to it: "by 3 May", "since 1801". */
export type Relation = 'by' | 'since' | 'until' | 'before' | 'after' | 'through' | 'during';

/** A stretch of a sentence that may be a date; `start` and `end` are UTF-16 offsets into the sentence, end excluded. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Name of the rule that recognised it, such as `en/month-day`. */
  readonly rule: string;
  readonly reading: Reading;
  readonly mod?: TimexMod;
  readonly relation?: Relation;
  /** Stands before a noun and dates that: "the autumn campaign". */
  readonly attributive?: boolean;
}
