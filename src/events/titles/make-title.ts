import type { EventKind } from '../../dataset/types.ts';
import type { TimexMention } from '../../timex/timex-mention.ts';
import type { Report } from '../reports/report.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { datePhrase } from './date-phrase.ts';
import { findAsides, without } from './drop-asides.ts';
import { quoteLoaded } from './quote-loaded.ts';
import { type Clause, selectClause } from './select-clause.ts';
import { shorten } from './shorten.ts';

/** A title may not be less than a noun and its verb. */
const fewestWords = 2;

/**
 * A title of at most 80 UTF-16 units in the sentence's own words: the clause of **mention** without date, leading adverbial and
 * asides, loaded words in quotation marks. The sentence's **reports** that merely accompany it (", according to …") go too, as
 * the event names its source; a statement keeps its speaker. Never empty: the sentence itself, cut, is the last resort.
 */
export function makeTitle(
  sentence: SentenceView,
  mention: TimexMention,
  kind: EventKind,
  report: Report | undefined,
  reports: readonly Report[],
): string {
  const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
  const clause =
    report?.form === 'relative' ? reportedClause(sentence, report, start) : selectClause(sentence, start, end);
  const marks = kind === 'statement' ? [] : reports.filter((mark) => accompanies(mark, sentence)).map(({ cue }) => cue);
  const spans = [...findAsides(sentence.masked, clause.span, [start, end], marks)];
  const dates = datePhrase(sentence.text, sentence.masked, start, end, mention.attributive);
  if (dates !== undefined) spans.push(dates);
  const title = tidy([clause.before, without(sentence.text, clause.span, spans), clause.after].join(' '));
  const whole = title.split(' ').length < fewestWords || !/\p{L}/u.test(title) ? tidy(sentence.text) : title;
  return shorten(quoteLoaded(capitalise(whole)));
}

/** "reports from the night of …, which indicated that X" → "Reports indicated that X", or X alone for a date within X. */
function reportedClause({ text, masked }: SentenceView, { source, cue }: Report, start: number): Clause {
  const stop = /[.\s]{0,4}$/u.exec(masked.slice(-4))?.[0].length ?? 0;
  const span: Span = [cue[1], masked.length - stop];
  const own = start < cue[0] && source !== undefined;
  return { before: own ? `${text.slice(...source)} ${text.slice(...cue)}` : '', span, after: '' };
}

function accompanies({ form, cue }: Report, { masked }: SentenceView): boolean {
  if (form === 'hearsay') return false;
  // A quotation without its speaker would read as the article's own words.
  if (form === 'passing') return !/["”»]/u.test(masked.slice(Math.max(0, cue[0] - 60), cue[0]));
  return form === 'according' || form === 'aside';
}

function tidy(title: string): string {
  return title
    .replace(/^#{1,6}\s/u, '')
    .replace(/\s{1,}/gu, ' ')
    .replace(/\s(?=[,;:.!?])/gu, '')
    .replace(/[,;:]{1,3}(?=[,;:])/gu, '')
    .replace(/^[\s,;:.–—-]{1,8}/u, '')
    .replace(/[\s,;:–—-]{1,8}$/u, '')
    .replace(/(?<=[\p{L}\p{N}”"’)])\.$/u, '')
    .trim();
}

function capitalise(title: string): string {
  const first = title.codePointAt(0);
  if (first === undefined) return title;
  const letter = String.fromCodePoint(first);
  // "iPhone" is written so.
  if (/^\p{Ll}\p{Lu}/u.test(title)) return title;
  return letter.toUpperCase().length === letter.length ? letter.toUpperCase() + title.slice(letter.length) : title;
}
