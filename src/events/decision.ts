import type { TimexMention } from '../timex/timex-mention.ts';
import type { NoEvent } from './select/no-event.ts';

/**
 * Why a date makes no event. Besides the reasons of `findNoEvent`: it is all that its sentence says (`alone`, as under a headline), it says how often
 * (`set`), it is a `length` of time that lies nowhere, or has no place on the calendar for another reason (`unplaced`).
 */
export type DateReason = NoEvent | 'again' | 'alone' | 'set' | 'length' | 'unplaced';

/**
 * Why words that look back ("hours later") make no event: their clause has a date of its own (`dated`), no event told before fits (`no-anchor`), the
 * one that fits has a date too coarse for them (`coarse`), or the sentence has taken that date already (`taken`).
 */
export type BackwardReason = 'dated' | 'no-anchor' | 'coarse' | 'taken';

/** What was made of one date of an article, or of words that look back to one. Events are named by their ids, offsets are UTF-16 in the article. */
export type Decision = DateDecision | BackwardDecision;

export interface DateDecision {
  readonly sentence: number;
  readonly mention: TimexMention;
  /** `evidence` is further evidence of an event told before. */
  readonly outcome: { readonly kind: 'event' | 'evidence'; readonly event: string } | NoOutcome<DateReason>;
}

export interface BackwardDecision {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly outcome: { readonly kind: 'event'; readonly event: string } | NoOutcome<BackwardReason>;
}

interface NoOutcome<Reason> {
  readonly kind: 'none';
  readonly reason: Reason;
}
