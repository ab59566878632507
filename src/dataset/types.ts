import type { PartOfDay } from '../time/part-of-day.ts';
import type { Hemisphere } from '../time/season.ts';

/**
 * The dataset: the one JSON document that extraction writes and the timeline draws.
 *
 * Names are the fields' own: TIMEX3 (TimeML 1.2.1), EDTF (ISO 8601-2:2019), W3C Web Annotation selectors.
 * Field by field these types equal `data/schema/timeline.schema.json`. Absent values are `null` where the contract lists
 * the key always, and a missing key where it is optional. All positions are Unicode code points, end excluded.
 */
export interface Dataset {
  readonly $schema?: string;
  readonly format: 'sourceline';
  readonly version: 1;
  readonly title: string;
  /** BCP 47 tag of the titles and texts. */
  readonly language: string;
  readonly articles: readonly Article[];
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly Undated[];
  readonly edits: readonly Edit[];
}

/** Where a publication date comes from: said by the user, in the page's markup, in the text, supposed, or not known. */
export type PublishedBasis = 'given' | 'metadata' | 'dateline' | 'assumed' | 'unknown';

/** `edtf` is `null` exactly when `basis` is `unknown`. */
export interface Published {
  readonly edtf: string | null;
  readonly basis: PublishedBasis;
}

export type { Hemisphere };

export interface Article {
  /** Unique in the dataset. */
  readonly id: string;
  readonly title: string;
  /** An `http(s)` address. */
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: Published;
  readonly language: string;
  readonly hemisphere: Hemisphere;
  /** Of the whole normalised text in UTF-8, hexadecimal: tells whether offsets still hold. */
  readonly sha256: string;
  /** Ascending and disjoint; the whole text in one piece, or excerpts that cover every passage. */
  readonly text: readonly TextPiece[];
  /** `[start, end]` of every sentence of the whole text, ascending. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

export interface TextPiece {
  readonly start: number;
  readonly text: string;
}

/** W3C Web Annotation `TextQuoteSelector`. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** W3C Web Annotation `TextPositionSelector`, in code points, end excluded. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A stretch of an article, by quote and by position; the slice of the text equals `quote.exact`. */
export interface Passage {
  readonly article: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

export type EventKind = 'occurrence' | 'statement' | 'period';
export type Modality = 'actual' | 'planned' | 'possible';
export type Polarity = 'affirmed' | 'negated' | 'denied';

export interface TimelineEvent {
  /** Unique; a hash of the first evidence, so that editing a title never changes it. */
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly date: EventDate;
  /** Who says so; empty for the article's own voice. */
  readonly attribution: readonly Attribution[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}

export type { PartOfDay };

/** A component of a date that its words did not state. */
export type DateComponent = 'century' | 'decade' | 'year' | 'month' | 'day';

/** What an inferred component was inferred from. */
export type DateAnchor =
  | { readonly kind: 'published'; readonly edtf: string }
  | { readonly kind: 'mention'; readonly edtf: string }
  | { readonly kind: 'event'; readonly edtf: string; readonly event: string };

export interface EventDate {
  readonly edtf: string;
  /** First day (`YYYY-MM-DD`) or minute (`YYYY-MM-DDTHH:MM`), included; absent when that end is open or unknown. */
  readonly earliest?: string;
  /** Last day or minute, included. */
  readonly latest?: string;
  readonly partOfDay?: PartOfDay;
  readonly inferred: readonly DateComponent[];
  /** Absent when nothing was inferred. */
  readonly anchor?: DateAnchor;
  /** The rule that read it, such as `en/month-day`. */
  readonly rule: string;
}

/** `source` says so in the words of `cue`; `via` are those who pass it on, nearest first. */
export interface Attribution {
  readonly source: string;
  /** Absent when no words mark it (the subject of a whole quotation, say). */
  readonly cue?: Passage;
  readonly via?: readonly Attribution[];
}

/** A TIMEX3 mention (TimeML 1.2.1) with its place in the article. */
export interface Timex {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod;
  readonly position: TextPositionSelector;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

export interface Evidence extends Passage {
  /** Absent when the date is inherited. */
  readonly timex?: Timex;
  /** Only where this evidence reads another date than the event shows. */
  readonly date?: EventDate;
}

/** A named time or a claim without a date. */
export interface Undated {
  readonly text: string;
  readonly kind: 'named-time' | 'claim';
  readonly passage: Passage;
  readonly attribution: readonly Attribution[];
}

/** One change made by a person. Paths are JSON Pointers with ids in place of indexes. */
export interface Edit {
  readonly op: 'add' | 'remove' | 'replace' | 'merge' | 'split';
  readonly path: string;
  readonly was?: unknown;
  readonly value?: unknown;
  readonly by: string;
  readonly at: string;
}
