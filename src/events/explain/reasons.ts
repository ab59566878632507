import type { BackwardReason, DateReason } from '../decision.ts';

/** Why a date makes no event, as a sentence of which the date is "it". */
export const dateReasons: Readonly<Record<DateReason, string>> = {
  dateline: 'No event: it is the dateline, which says where and when the report was written.',
  comparison: 'No event: something is only compared with it.',
  name: 'No event: it is part of the name of something.',
  lifetime: 'No event: it says when somebody lived.',
  heading: 'No event: it stands in a heading.',
  nowadays: 'No event: it is of no one day.',
  inquiry: 'No event: it tells when the reporters asked.',
  again: 'No event: it says the date before it once more.',
  finer: 'No event: a date in its clause is more exact.',
  alone: 'No event: it is all that the sentence says.',
  set: 'No event: it says how often, not when.',
  length: 'No event: it says how long, not when.',
  unplaced: 'No event: it has no place on the calendar.',
};

/** Why words that look back make no event, as a sentence that goes on from them. */
export const backwardReasons: Readonly<Record<BackwardReason, string>> = {
  dated: 'takes no date from elsewhere: its clause has a date of its own.',
  'no-anchor': 'has no date of its own, and no dated event before it fits: no event.',
  coarse: 'has no date of its own, and that of the event before it is no whole day: no event.',
  taken: 'has no date of its own, and the one it would take has made an event of this sentence already: no event.',
};
