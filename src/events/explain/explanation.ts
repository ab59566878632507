import type {
  DateAnchor,
  DateComponent,
  PartOfDay,
  Published,
  TimelineEvent,
  TimexMod,
  TimexType,
} from '../../dataset/types.ts';
import type { BackwardReason, DateReason } from '../decision.ts';
import type { ReportForm } from '../reports/report.ts';

/** How an article was read: what the dataset holds of it, from which words, and what was left out, and why. Sentences count from 1. */
export interface ArticleExplanation {
  readonly id: string;
  readonly title: string;
  readonly published: Published;
  /** What a person should know of the article as a whole. */
  readonly notice?: string;
  /** Every sentence, in order. */
  readonly sentences: readonly SentenceExplanation[];
}

export interface SentenceExplanation {
  readonly number: number;
  readonly text: string;
  readonly times: readonly ExplainedTime[];
  readonly backward: readonly ExplainedBackward[];
  /** Events of known times ("the Maidan revolution"), whose dates are background knowledge. */
  readonly placed: readonly ExplainedEvent[];
  readonly undated: readonly ExplainedUndated[];
  /** All marks of reports, whether or not an event lies in what they cover; in the order of the text. */
  readonly reports: readonly ExplainedReport[];
}

/** A time of a sentence, and what was made of it. */
export interface ExplainedTime {
  readonly words: string;
  /** In the article, in code points. */
  readonly start: number;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod;
  readonly edtf?: string;
  readonly partOfDay?: PartOfDay;
  readonly inferred: readonly DateComponent[];
  /** Where the inferred components come from; a date stated before with its words and sentence. */
  readonly anchor?: DateAnchor & { readonly words?: string; readonly sentence?: number };
  readonly rule: string;
  readonly outcome:
    | { readonly kind: 'event'; readonly event: ExplainedEvent }
    | { readonly kind: 'evidence'; readonly of: NamedEvent }
    | { readonly kind: 'none'; readonly reason: DateReason };
}

/** Words that take their date from an event told before ("During his inspection"), or would. */
export interface ExplainedBackward {
  readonly words: string;
  readonly start: number;
  readonly outcome:
    // Without an anchor the date is counted from that of publication.
    | { readonly kind: 'event'; readonly event: ExplainedEvent; readonly anchor?: NamedEvent }
    | { readonly kind: 'none'; readonly reason: BackwardReason };
}

/** An event as another sentence names it. */
export interface NamedEvent {
  readonly id: string;
  readonly title: string;
  readonly sentence: number;
}

export interface ExplainedEvent {
  /** As the dataset of this article alone holds it. */
  readonly event: TimelineEvent;
  readonly sayings: readonly Saying[];
}

/** Who says so, by which words; `form` is that of the report that they mark. */
export interface Saying {
  readonly source: string;
  readonly cue?: string;
  readonly form?: ReportForm;
  /** Where the cue stands. */
  readonly sentence?: number;
  /** Those who pass it on, nearest first. */
  readonly via: readonly Saying[];
}

export interface ExplainedUndated {
  readonly kind: 'named-time' | 'claim';
  readonly text: string;
  readonly sayings: readonly Saying[];
}

export interface ExplainedReport {
  readonly saying: Saying;
  readonly denies: boolean;
}
