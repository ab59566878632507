import type { Hemisphere } from '../../dataset/types.ts';
import type { Tense } from '../language.ts';
import type { Reference } from './reference.ts';

/** What surrounds a mention while it is normalised. */
export interface Context {
  readonly hemisphere: Hemisphere;
  readonly tense: Tense;
  /** The day of writing, for "yesterday" and "next week". */
  readonly published: Reference | undefined;
  /** From which the year of a year-less date comes: the publication date of news, the last stated date of a history. */
  readonly reference: Reference | undefined;
}
