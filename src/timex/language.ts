import type { Candidate, Relation } from './candidate.ts';
import type { Reading } from './reading.ts';

/** Finds one kind of date words and reads them; one small rule for one way of writing. */
export interface RecogniseRule {
  /** Language and way of writing, such as `en/month-day`. */
  readonly name: string;
  /** Cheap patterns that match wherever the rule does; the rule is not tried where one of them fails. Not global. */
  readonly needs: readonly RegExp[];
  /** Words that the rule is for; each must be recognised whole (a test sees to it). */
  readonly examples: readonly string[];
  /** Global; every quantifier bounded, so that a scan costs no more than the length of the text. */
  readonly pattern: RegExp;
  /** `undefined` when the words are no date after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Reading | undefined;
}

/** Takes in words beside a candidate ("the evening of", "late", "the"), or returns it as it was. */
export type Widening = (candidate: Candidate, sentence: string) => Candidate;

/** Turns down candidates that are other words in truth. */
export interface Refusal {
  readonly name: string;
  /** Sentences in which a recognised candidate must be turned down. */
  readonly examples: readonly string[];
  readonly refuses: (candidate: Candidate, sentence: string) => boolean;
}

/** When the verb that a date belongs to takes place; `possible` is a future that may not come. */
export type Tense = 'past' | 'present' | 'future' | 'possible' | 'unknown';

/** All that the tagger knows of one language. */
export interface TimexLanguage {
  readonly rules: readonly RecogniseRule[];
  readonly widenings: readonly Widening[];
  readonly refusals: readonly Refusal[];
  /** Whether the words **between** two dates, after those **before** the first, make them the ends of one range. */
  readonly joinsRange: (before: string, between: string) => boolean;
  /** How the words before a candidate bind the event to it. */
  readonly readRelation: (candidate: Candidate, sentence: string) => Relation | undefined;
  readonly readTense: (sentence: string, start: number, end: number) => Tense;
}
