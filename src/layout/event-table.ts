import type { Article, TimelineEvent } from '../dataset/types.ts';
import type { ItemTraits, TimelineItem } from './timeline-item.ts';

/**
 * The events of a timeline as columns. A row is an event; rows are in the order of the story: those with a place on the axis by
 * start and then by end, then those whose year is not stated. Times are milliseconds UTC, ends excluded.
 */
export interface EventTable {
  readonly size: number;
  /** How many rows have a place on the axis: the first ones. */
  readonly dated: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** From the first beginning to the last end of the rows with a place on the axis; of all where there are none. */
  readonly extent: { readonly start: number; readonly end: number } | undefined;
  /** Larger is more important; `undefined` when all are the same. */
  readonly importance: ArrayLike<number> | undefined;
  /** 1 for each row that is drawn as a bar; without it, those that last more than a day are. */
  readonly spans: Uint8Array | undefined;
  /** What else drawing has to know of a row; cheaper than `itemAt`. */
  readonly traitsAt: (row: number) => ItemTraits;
  /** The event of a row with all that is known of it. Cheap enough for what is shown, not for every row. */
  readonly itemAt: (row: number) => TimelineItem;
  readonly idAt: (row: number) => string;
  /** The row of an event. */
  readonly rowOf: (id: string) => number | undefined;
  /** The article of an item's evidence. */
  readonly articleOf: (item: TimelineItem, id: string) => Article | undefined;
  /** What a search looks through: title, sentences, sources. */
  readonly textAt: (row: number) => string;
  /** The fields by which lanes can be made. */
  readonly laneFields: readonly LaneField[];
  /** Distinct publication dates of the articles, ascending. */
  readonly published: readonly number[];
}

/** A way to group events: the name of each lane, and the lane of each row. */
export interface LaneField {
  /** Its name in the dataset: `source`, `article`, `kind`, `people` …; `lane` for columns. */
  readonly name: string;
  /** Computed when first asked for. */
  readonly lanes: () => LaneNumbers;
}

/** The lanes of all rows of a table. */
export interface LaneNumbers {
  readonly names: readonly string[];
  readonly of: ArrayLike<number>;
  /** How many points and how many spans each has, where that is known already. */
  readonly counts?: readonly [points: Uint32Array, spans: Uint32Array];
}

/** Whether a row is drawn as a bar. */
export function isSpan({ start, end, spans }: Pick<EventTable, 'start' | 'end' | 'spans'>, row: number): boolean {
  return spans === undefined ? (end[row] ?? 0) - (start[row] ?? 0) > 86_400_000 : spans[row] === 1;
}

/** The fields of events that name somebody or something, besides `source` and `article`. */
export const eventFields = [
  'kind',
  'people',
  'organisations',
  'places',
  'modality',
  'polarity',
] as const satisfies readonly (keyof TimelineEvent)[];
