import { unnamed } from '../../dataset/unnamed.ts';
import { grammarWords } from '../../timex/en/function-words.ts';
import type { ArticleView } from '../article-view.ts';
import { attributionOf } from '../attribution-of.ts';
import type { DateWords } from '../make-event.ts';
import { objectRelativeOf } from '../reports/object-relative.ts';
import { phraseBefore } from '../reports/phrase-before.ts';
import type { Report } from '../reports/report.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { datePhrase } from './date-phrase.ts';
import { without } from './drop-asides.ts';
import { longestTitle, shorten } from './shorten.ts';
import { statementTitle } from './statement-title.ts';

/** The title of the report that the event is. */
export function reportTitle(
  article: ArticleView,
  sentence: SentenceView,
  report: Report | undefined,
  reports: readonly Report[],
  [from, to]: Span,
  words: DateWords,
): string | undefined {
  const said = reports.find(({ cue }) => cue[0] < to && from < cue[1]) ?? report;
  const date: Span = [words.start - sentence.start, words.end - sentence.start];
  // "the charges that prosecutors announced last week": told by the clause.
  if (said === undefined || (said.form === 'act' && objectRelativeOf(sentence.masked, said.cue[1]) !== undefined))
    return undefined;
  // "remarks made last week by the prime minister"
  const made = said.form === 'nominal' && said.cue[0] <= date[0] && date[1] <= said.cue[1] && said.source !== undefined;
  const noun = made ? phraseBefore(sentence.masked, said.cue[0]) : undefined;
  if (noun !== undefined && said.source !== undefined)
    return without(
      sentence.text,
      [noun[0], said.source[1]],
      [datePhrase(sentence.text, sentence.masked, ...date, false) ?? date],
    );
  if (said.form === 'nominal' && said.after <= date[0] && date[1] <= said.scope[0])
    return claimTitle(article, sentence, said, date, words.attributive);
  return statementTitle(article, sentence, said, date, words.attributive);
}

/** "Her claim on Monday that the vote was rigged was rejected" → "Ann Li’s claim that the vote was rigged". */
function claimTitle(
  article: ArticleView,
  sentence: SentenceView,
  report: Report,
  date: Span,
  attributive: boolean,
): string | undefined {
  const start = report.source !== undefined && report.source[0] < report.cue[0] ? report.source[0] : report.cue[0];
  const dates = datePhrase(sentence.text, sentence.masked, ...date, attributive);
  const title = without(sentence.text, [start, report.scope[1]], dates === undefined ? [] : [dates]);
  const owner = report.source === undefined ? '' : sentence.text.slice(...report.source);
  if (!/^(?:his|her|its|their)$/iu.test(owner)) return title;
  const { source } = attributionOf(article, sentence, report);
  return source === unnamed ? title : `${source}${source.endsWith('s') ? '’' : '’s'}${title.slice(owner.length)}`;
}

/** "Claims that the dam was mined were rejected by the governor", "his denial that he had paid": a claim in a noun with its denial. */
export function deniedClaim(
  { text, masked }: SentenceView,
  { form, cue, source, scope }: Report,
  date: Span,
  attributive: boolean,
): string | undefined {
  if (form !== 'nominal') return undefined;
  const start = source !== undefined && source[0] < cue[0] ? source[0] : cue[0];
  const end = scope[1] === masked.length || start === cue[0] ? clauseEnd(masked, scope[1]) : scope[1];
  const dates = datePhrase(text, masked, ...date, attributive);
  return without(text, [start, end], dates === undefined ? [] : [dates]);
}

/** Where the clause at **from** ends: at a comma or another mark. */
function clauseEnd(masked: string, from: number): number {
  const stop = /[,;:.]\s|[.!?"”]{0,3}$/u.exec(masked.slice(from));
  return from + (stop?.index ?? 0);
}

/** "The lake would close, Tim Oakes said": a statement keeps its speaker, where there is room. */
export function withTeller(
  title: string,
  { text }: SentenceView,
  { form, source, cue }: Report,
  speaker: string | undefined,
): string {
  if ((form !== 'passing' && form !== 'inverted') || source === undefined) return title;
  if (speaker === undefined || speaker === unnamed || /["“”…]/u.test(title)) return title;
  const phrase = text.slice(...source);
  const names = [speaker, ...(speaker.endsWith(phrase) ? [phrase] : [])];
  const [said] = names
    .map((name) => `${title}, ${name} ${text.slice(...cue)}`)
    .filter((whole) => whole.length <= longestTitle);
  const isNamed = [phrase, speaker].some((name) => title.toLowerCase().includes(name.toLowerCase()));
  if (said !== undefined && !isNamed) return said;
  // Without its speaker it would tell as of that day what was only said on it.
  const teller = names.find((name) => name.length <= 36);
  return isNamed || teller === undefined
    ? title
    : shorten(`${capitalised(teller)} ${text.slice(...cue)} ${lowered(title)}`);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lowered(title: string): string {
  const first = /^[\p{L}’']{1,40}/u.exec(title)?.[0].toLowerCase() ?? '';
  return grammarWords.has(first) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
