import type { TimelineEvent } from '../../dataset/types.ts';
import type { DaySpan } from './relate-dates.ts';

/** An event as one article reports it, ready to be compared. */
export interface Told {
  readonly event: TimelineEvent;
  readonly days: DaySpan;
  /** Numbers of its words in the batch, ascending. */
  readonly words: readonly number[];
  /** How much each of `words` tells, in words of a title that no other day has. */
  readonly weights: readonly number[];
  /** How much each would tell if it were on no other day. */
  readonly fullWeights: readonly number[];
  /** The sum of the `weights` of what is no number: reports that count differently contradict each other, and may be of one event. */
  readonly total: number;
  /** Numbers of those of its words that are figures. */
  readonly figures: ReadonlySet<number>;
  /** Words of the title that are no names and no figures, with their weights. */
  readonly plainTitle: ReadonlyMap<number, number>;
  /** Words that contradict one of these. */
  readonly opposites: ReadonlySet<number>;
  /** Names of the title and the sentence. */
  readonly names: ReadonlySet<number>;
  /** Names of the title, each with all its words. */
  readonly titleNames: readonly (readonly number[])[];
  /** The words of those that say where. */
  readonly places: readonly number[];
}
