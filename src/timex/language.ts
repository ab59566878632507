import type { Candidate, Relation } from './candidate.ts';
import type { Reading } from './reading.ts';
import type { Grammar } from './recognise/grammar.ts';
import type { Tokens } from './recognise/lex.ts';
import type { Match } from './recognise/match.ts';

/** Finds one kind of time words and reads them; one small rule for one way of writing. */
export interface RecogniseRule {
  /** Language and way of writing, such as `en/month-day`. */
  readonly name: string;
  /** Words that the rule is for; each must be recognised whole (a test sees to it). */
  readonly examples: readonly string[];
  /** Where the words count as a time only in one genre. */
  readonly genre?: 'news' | 'history';
  /** Over tokens; see `parsePattern`. */
  readonly pattern: string;
  /** `undefined` when the words are no time after all. */
  readonly read: (match: Match) => Reading | undefined;
}

/** The words of a language by class, and how it cuts numbers. */
export interface Vocabulary {
  /** Class → words in lower case between blanks; written with a capital they count as well. */
  readonly words: Readonly<Record<string, string>>;
  /** Words that belong to a class only when they begin with a capital: "March". */
  readonly capital: Readonly<Record<string, string>>;
  /** Words that belong to a class only when they do not. */
  readonly lower: Readonly<Record<string, string>>;
  /** Kind of number → its classes between blanks. */
  readonly numbers: Readonly<Record<string, string>>;
  /** What begins with the digit at **at**: where it ends, after **at**, and its kind. Looks no farther than a bounded way. */
  readonly readNumber: (text: string, at: number) => { readonly end: number; readonly kind: string };
  /** Whether the unknown word at [start, end) looks like a past form or participle. */
  readonly isPast: (text: string, start: number, end: number) => boolean;
  /** The kind of a word that begins with a letter and holds a digit ("Q3"); `undefined` for one that is no time. */
  readonly mixedKindOf: (word: string) => string | undefined;
}

/** Takes in words beside a candidate ("the evening of", "late", "the"), or returns it as it was. */
export type Widening = (candidate: Candidate, tokens: Tokens) => Candidate;

/** Turns down candidates that are other words in truth. */
export interface Refusal {
  readonly name: string;
  /** Names of the rules whose candidates it looks at. */
  readonly of: readonly string[];
  /** Sentences in which a recognised candidate must be turned down. */
  readonly examples: readonly string[];
  readonly refuses: (candidate: Candidate, tokens: Tokens) => boolean;
}

/** When the verb that a date belongs to takes place; `possible` is a future that may not come. */
export type Tense = 'past' | 'present' | 'future' | 'possible' | 'unknown';

/** All that the tagger knows of one language. */
export interface TimexLanguage {
  readonly grammar: Grammar;
  readonly widenings: readonly Widening[];
  readonly refusals: readonly Refusal[];
  /** The refusals that look at the candidates of a rule. */
  readonly refusalsOf: ReadonlyMap<string, readonly Refusal[]>;
  /** Whether the words **between** two dates, after those **before** the first, make them the ends of one range. */
  readonly joinsRange: (before: string, between: string) => boolean;
  /** Whether the words **between** two dates make them parts of one list. */
  readonly joinsList: (between: string) => boolean;
  /** Whether the words **between** a day and a clock time, in either order, make them one time. */
  readonly joinsTime: (between: string) => boolean;
  /** Whether the words **between** a length and a date count it back (-1) or on (1) from the date: "two days before 3 May". */
  readonly countsFrom: (between: string) => -1 | 1 | undefined;
  /** Whether the words **between** two dates let the second say again what the first said: ", a" Friday. */
  readonly saysAgain: (between: string) => boolean;
  /** Whether the words **before** a bare number make it an hour: "at". */
  readonly asksForHour: (before: string) => boolean;
  /** How the words before a candidate bind the event to it. */
  readonly readRelation: (candidate: Candidate, sentence: string) => Relation | undefined;
  /** Whether the date at token **from** is told aside, as a look back or a remark. */
  readonly isAside: (tokens: Tokens, from: number) => boolean;
  /** Whether the date at token **from** says when something was said, so that nothing is counted from it. */
  readonly datesReport: (tokens: Tokens, from: number) => boolean;
  /** The tense of the verb that the tokens [**from**, **to**) belong to. */
  readonly readTense: (tokens: Tokens, from: number, to: number) => Tense;
}
