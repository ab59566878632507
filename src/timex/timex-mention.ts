import type { DateAnchor, DateComponent, PartOfDay, TimexMod, TimexType } from '../dataset/types.ts';
import type { Relation } from './candidate.ts';
import type { Tense } from './language.ts';
import type { Reading } from './reading.ts';

/** A date in a text with its meaning in TIMEX3 (TimeML 1.2.1) and, when it can be placed on the calendar, in EDTF. */
export interface TimexMention {
  /** UTF-16 offsets into the text, end excluded; `text` is the slice. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod;
  /** What happened lies here: the value with the relation of the words before it ("by", "since"). Absent when nothing places it. */
  readonly edtf?: string;
  readonly partOfDay?: PartOfDay;
  readonly inferred: readonly DateComponent[];
  /** Absent when nothing was inferred. */
  readonly anchor?: DateAnchor;
  readonly rule: string;
  readonly relation?: Relation;
  /** Dates the noun that follows: "the autumn campaign". */
  readonly attributive: boolean;
  readonly tense: Tense;
  readonly reading: Reading;
}
