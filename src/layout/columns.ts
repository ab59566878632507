/**
 * Events as columns, for sets too large for objects: a million and more. Event `i` is what each column holds at `i`. All but `start`
 * and `title` may be left out.
 *
 * Columns are read, never written to, and have to stay as they are while they are shown. In order of start they are used as they stand;
 * in any other they are sorted first.
 */
export interface Columns {
  /** When each begins, in milliseconds since 1970 UTC. */
  readonly start: ArrayLike<number>;
  /** When each ends, end excluded. A day or less is drawn as a point in its middle, more as a bar; not after `start`: a moment. */
  readonly end?: ArrayLike<number> | undefined;
  /** The number of its lane: a place in `lanes`. */
  readonly lane?: ArrayLike<number> | undefined;
  /** The names of the lanes. */
  readonly lanes?: readonly string[] | undefined;
  /** Larger is more important: labelled before others. */
  readonly importance?: ArrayLike<number> | undefined;
  /** What a reader sees of it. Called for what is shown, and for each event when a reader searches. */
  readonly title: (i: number) => string;
  /** Names it in addresses and in `select` events; its number when left out. */
  readonly id?: ((i: number) => string) | undefined;
  /** The sentence it comes from. */
  readonly passage?: ((i: number) => ColumnPassage | string | undefined) | undefined;
}

/** A sentence with what stands around it, as W3C Web Annotation quotes it, and where it stands. */
export interface ColumnPassage {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Title of the article. */
  readonly title?: string | undefined;
  /** Its address, `http` or `https`. */
  readonly url?: string | undefined;
  /** Who says so. */
  readonly source?: string | undefined;
}
