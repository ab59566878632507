import type { TimelineEvent } from '../dataset/types.ts';

/** How an event is drawn: a day or less as a ring, anything longer as a bar. */
export type ItemShape = 'point' | 'span';

/** What is known of a date besides its extent. */
export interface ItemTraits {
  /** The ends are not sharp: a season, an approximate date. */
  readonly soft: boolean;
  /** The date itself is doubtful (EDTF `?`). */
  readonly uncertain: boolean;
  /** Only one end is known: an arrow to that side. */
  readonly open: 'start' | 'end' | undefined;
}

/** An event with what drawing needs of its date. Times are milliseconds since 1970 UTC, `start < end`, end excluded. */
export interface TimelineItem extends ItemTraits {
  readonly event: TimelineEvent;
  /** Place in the story, from 0: dated events first, then year-less ones. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly shape: ItemShape;
  /** Where a ring stands: the middle of the part of day, or of the day. */
  readonly middle: number;
}

/** The events of a dataset, sorted for drawing: `dated` by start, then in `all` those whose year is not stated (laid out over the leap year 2000) likewise. */
export interface TimelineItems {
  readonly all: readonly TimelineItem[];
  readonly dated: readonly TimelineItem[];
  /** Distinct publication dates of the articles, in milliseconds UTC, ascending. */
  readonly published: readonly number[];
}
