import type { DateAnchor, DateComponent, PartOfDay, TimexMod, TimexType } from '../dataset/types.ts';
import type { Relation } from './candidate.ts';
import type { Tense } from './language.ts';
import type { Reading } from './reading.ts';

/** Words of a text that TIMEX3 marks, and how it writes their meaning. UTF-16 offsets, end excluded. */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod;
  /**
   * What happened lies here: the value with the relation of the words before it ("by", "since"). Absent when nothing places it. An end of
   * a range has no relation of its own.
   */
  readonly edtf?: string;
}

/** A time in a text with its meaning in TIMEX3 (TimeML 1.2.1) and, when it can be placed on the calendar, in EDTF. */
export interface TimexMention extends MarkedWords {
  /** Index of its sentence. */
  readonly sentence: number;
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
  /** Of a range: its two ends, which TIMEX3 marks one by one ("from [3 June] to [7 June]"). */
  readonly ends?: readonly [MarkedWords, MarkedWords];
}

/** The mentions as TIMEX3 marks them: a range is its two ends. */
export function markedWords(mentions: readonly TimexMention[]): readonly (MarkedWords & Pick<TimexMention, 'rule'>)[] {
  return mentions.flatMap((mention) =>
    mention.ends === undefined ? [mention] : mention.ends.map((end) => ({ ...end, rule: mention.rule })),
  );
}
