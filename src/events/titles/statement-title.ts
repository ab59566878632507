import { unnamed } from '../../dataset/unnamed.ts';
import { hearsayPattern } from '../en/reporting-verbs.ts';
import { verbFormsOf } from '../en/verbs.ts';
import type { ArticleView } from '../article-view.ts';
import { attributionOf } from '../attribution-of.ts';
import { inPaper } from '../reports/dates-report.ts';
import type { Report } from '../reports/report.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { datePhrase } from './date-phrase.ts';
import { without } from './drop-asides.ts';
import { longestTitle } from './shorten.ts';

/** A speaker that leaves no room for what he says is shortened to his name, or not used. */
const longestSpeaker = 40;

const hearsay = new RegExp(`^\\s${hearsayPattern}\\s$`, 'u');

/** "that the board agreed to change its name to the “Hornets” for the season": a word in quotation marks, not what was said. */
const onlyNames = /^[^"“”]{60,}["“][^"“”\s]{1,20}(?:\s[^"“”\s]{1,20}){0,2}["”][^"“”]*$/u;

/** What leads from the verb of a report into what it reports. */
const lead = /^[\s,]{0,8}(?:that|as saying(?:\sthat)?)?\s{0,4}/u;

/**
 * The title of a report with its speaker, verb and what follows ("Tim Oakes said the lake would close"), or `undefined` when it has no such frame. The
 * date goes; the speaker is named as the event names its source.
 */
export function statementTitle(
  article: ArticleView,
  sentence: SentenceView,
  report: Report,
  date: Span,
  attributive: boolean,
): string | undefined {
  const { text, masked } = sentence;
  if (report.source === undefined || !(report.form === 'clause' || report.form === 'act')) return undefined;
  const { source } = attributionOf(article, sentence, report);
  const phrase = text.slice(...report.source);
  // A bare surname will do where the text has it so.
  const name = source === unnamed || source.endsWith(phrase) ? phrase : source;
  if (name.length > longestSpeaker || report.cue[0] < report.source[1]) return undefined;
  // "“…,” Marsden told a briefing": what is said stands before, and stays.
  if (/^["“]/u.test(masked) && /[,.?!]["”]\s?$/u.test(masked.slice(0, report.source[0]))) return undefined;
  const end = report.scope[1] - (/[.\s"”]{1,4}$/u.exec(masked.slice(0, report.scope[1]).slice(-4))?.[0].length ?? 0);
  const cue = text.slice(...report.cue).replace(/\sthat$/u, '');
  // ", claiming that" → "claimed that"
  const told = cue.replace(/^\p{Ll}{3,14}ing(?![\p{L}])/u, (verb) => verbFormsOf(verb)?.past ?? verb);
  const adverb = hearsay.exec(masked.slice(report.source[1], report.cue[0]))?.[0].trim();
  const verb = adverb === undefined ? told : `${adverb} ${told}`;
  const paper = inPaper.test(masked.slice(report.after, date[0]));
  const dates: Span | undefined = paper
    ? [report.after, date[1] + (masked[date[1]] === ',' ? 1 : 0)]
    : datePhrase(text, masked, ...date, attributive);
  const from = report.cue[1];
  if (from >= end) return undefined;
  const rest = without(text, [from, end], dates === undefined ? [] : [dates]);
  const content = closed(rest.replace(lead, ' ').trim());
  const quoted = /["“”]/u.test(content);
  if (content === '') return undefined;
  if (quoted && content.length > longestTitle - name.length - verb.length && !onlyNames.test(content))
    return quotedTitle(name, verb, content);
  const that = /\sthat$/u.test(text.slice(...report.cue)) || /^\s{1,8}that\s/u.test(rest) ? ' that ' : ' ';
  return `${name} ${verb}${that}${content}`.replace(/\s{2,}/gu, ' ');
}

/** "Li said that “structural problems may require structural…”": what is quoted is cut within its quotation marks. */
function quotedTitle(name: string, verb: string, content: string): string | undefined {
  const match = /^(?<lead>[^"“”]*?)["“](?<words>[^"“”]+)["”]?/u.exec(content);
  const { lead = '', words = '' } = match?.groups ?? {};
  // "in a speech in Berlin that"
  const short = /(?:^|\s)that\s$/u.test(lead) ? 'that ' : '';
  const start = `${name} ${verb} ${lead.length > 40 || /^(?:in|at|on|during|to)\s/u.test(lead) ? short : lead}`;
  const room = longestTitle - start.length - 3;
  if (match === null || room < 20) return undefined;
  const plain = words.replace(/[,.]$/u, '');
  if (plain.length <= room) return `${start}“${plain}”`;
  const cut = plain
    .slice(0, room)
    .replace(/\s\S*$/u, '')
    .replace(/[,;:–—-]$/u, '');
  return cut.split(' ').length < 3 ? undefined : `${start}“${cut}…”`;
}

/** **words** with the quotation mark that closed them before the end of the sentence went. */
function closed(words: string): string {
  if ((words.split('"').length - 1) % 2 === 1) return `${words}"`;
  return words.lastIndexOf('“') > words.lastIndexOf('”') ? `${words}”` : words;
}
