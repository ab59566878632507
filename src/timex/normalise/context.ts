import type { Hemisphere } from '../../dataset/types.ts';
import type { Tense } from '../language.ts';
import type { Reference } from './reference.ts';

/** What surrounds a mention while it is normalised. */
export interface Context {
  readonly hemisphere: Hemisphere;
  readonly tense: Tense;
  readonly genre: 'news' | 'history';
  /** The day (or minute) of writing, for "yesterday" and "next week". */
  readonly published: Reference | undefined;
  /** The date that was mentioned last, for "the next day" and "two years later". */
  readonly mention: Reference | undefined;
  /** The last whole day that was mentioned, for "earlier in the day". */
  readonly lastDay: Reference | undefined;
  /** Whether its verb is seen from a day that is past: "the road would open by July 1". */
  readonly backshifted: boolean;
  /** Whether the mention stands in a quotation: "today" is then the day on which somebody spoke. */
  readonly quoted: boolean;
  /** From which the year of a year-less date comes: the publication date of news, the last stated date of a history. */
  readonly reference: Reference | undefined;
  /** Index of the sentence that the mention stands in. */
  readonly sentence: number;
  /** Whether 3/4/2014 is in April; absent when nothing tells. */
  readonly dayFirst: boolean | undefined;
}
