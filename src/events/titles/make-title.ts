import type { EventKind } from '../../dataset/types.ts';
import type { ArticleView } from '../article-view.ts';
import { unnamed } from '../../dataset/unnamed.ts';
import { findTrigger } from '../claims/find-trigger.ts';
import type { DateWords } from '../make-event.ts';
import type { Report } from '../reports/report.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { accusationTitle } from './accusation-title.ts';
import { contentRegion } from './content-region.ts';
import { datePhrase } from './date-phrase.ts';
import { findAsides, without } from './drop-asides.ts';
import { dropRelative } from './drop-relative.ts';
import { eventClause } from './event-clause.ts';
import { hasVerb } from './has-verb.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import { phraseBefore } from '../reports/phrase-before.ts';
import { verbFormsOf } from '../en/verbs.ts';
import { findInterposed } from './interposed.ts';
import { nameSubject } from './name-subject.ts';
import { nominalTitle } from './nominal-title.ts';
import { participleTitle } from './participle-title.ts';
import { quoteLoaded } from './quote-loaded.ts';
import { deniedClaim, reportTitle, withTeller } from './report-title.ts';
import { type Clause, selectClause } from './select-clause.ts';
import { shorten } from './shorten.ts';
import { statementTitle } from './statement-title.ts';

/** A title may not be less than a noun and its verb. */
const fewestWords = 2;

/**
 * A title of at most 80 UTF-16 units in the sentence's own words and their inflections: the clause of the date without the date, without leading
 * adverbial, asides and the frame of the report that holds it (the event names its source; a statement keeps its speaker), loaded words in quotation
 * marks, its subject named where it is a pronoun. Never empty: the sentence itself, cut, is the last resort.
 */
export function makeTitle(
  article: ArticleView,
  sentence: SentenceView,
  words: DateWords,
  kind: EventKind,
  report: Report | undefined,
  reports: readonly Report[],
  speaker: string | undefined,
): string {
  const { text, masked } = sentence;
  const date: Span = [words.start - sentence.start, words.end - sentence.start];
  const finish = (title: string): string => shorten(quoteLoaded(capitalise(title)));
  // "In an interview on Tuesday, Li accused": what was said tells more than that she spoke.
  const spoken = kind === 'statement' && report?.source !== undefined && report.cue[0] > date[1];
  const nominal = (spoken ? undefined : nominalTitle(sentence, date)) ?? participleTitle(sentence, date);
  if (nominal !== undefined) {
    const named = /^(?:his|her|its|their|He|She|It|They)\s/u.test(nominal)
      ? nameSubject(article, sentence, nominal, [0, date[1]])
      : nominal;
    return finish(tidy(named));
  }
  // "accused Nand of promising in May that"
  const promising = report !== undefined && /(?<![\p{L}])of\s$/u.test(masked.slice(0, report.cue[0]));
  const accused = kind === 'statement' && !promising ? undefined : accusationTitle(sentence, date);
  if (accused !== undefined) return finish(tidy(accused));
  const trigger = findTrigger(masked, ...date) ?? date;
  // What is denied is never told without its denial.
  const told =
    kind === 'statement'
      ? reportTitle(article, sentence, report, reports, trigger, words)
      : report?.denies === true
        ? (statementTitle(article, sentence, report, date, words.attributive) ??
          deniedClaim(sentence, report, date, words.attributive))
        : undefined;
  if (told !== undefined) return finish(tidy(told));
  const clause =
    report?.form === 'relative'
      ? reportedClause(sentence, report, date[0])
      : clauseOf(sentence, kind, reports, date, trigger);
  const marks = kind === 'statement' ? [] : reports.filter((mark) => accompanies(mark)).map(({ cue }) => cue);
  const spans = [...findAsides(masked, clause.span, date, marks)];
  const behind = restBehindWhere(masked, clause.span, date[1]);
  if (behind !== undefined) spans.push(behind);
  const season = words.attributive && kind === 'period';
  const phrase = datePhrase(text, masked, ...date, words.attributive && !season);
  // What stands in quotation marks is quoted whole.
  const speech = article.quotationAt(words.start) !== undefined && firstPerson.test(text.slice(...clause.span));
  if (phrase !== undefined && !season && !speech) spans.push(phrase);
  const plain = [clause.before, without(text, clause.span, spans), clause.after].join(' ');
  const title = tidy(
    season ? plain.replace(/(?<![\p{L}])(during|in|through|over)\s(?:their|its|his|her)\s/u, '$1 ') : plain,
  );
  // "The company now expects sales of 2 billion": what is held is no clause, and is told with who holds it.
  const held =
    report?.form === 'view' && !hasVerb(title)
      ? statementTitle(article, sentence, heldAlone(report, reports), date, words.attributive)
      : undefined;
  if (held !== undefined) return finish(tidy(held));
  const shared = /^(?:he|she|it|they|his|her|its|their)(?:\s|$)/iu.test(clause.before);
  const own =
    clause.before === '' || shared
      ? nameSubject(article, sentence, title, shared ? [0, clause.span[1]] : clause.span)
      : title;
  // "It expects a task force to meet": whoever expects it.
  const holder =
    report?.form === 'view' && speaker !== undefined && speaker !== unnamed && /^(?:It|They)\s/u.test(own)
      ? own.replace(/^\p{L}+/u, speaker)
      : own;
  const whole = title.split(' ').length < fewestWords || !/\p{L}/u.test(title) ? tidy(text) : holder;
  const spokenTitle = finish(speak(article, sentence, dropRelative(whole), clause.span, report, speaker));
  return kind === 'statement' && report !== undefined
    ? withTeller(spokenTitle, sentence, report, speaker)
    : spokenTitle;
}

/** "Residents of villages where a soldier went on a rampage last year [have reacted]": what goes on behind the clause. */
function restBehindWhere(masked: string, [from, to]: Span, date: number): Span | undefined {
  return /(?<=\p{L}\s)where\s$/u.test(masked.slice(Math.max(0, from - 16), from)) &&
    /^\s(?:have|has|are|is|were|was|had|will|would|can)\s/u.test(masked.slice(date))
    ? [date, to]
    : undefined;
}

/** A view without the report that passes it on: "…, it said in April". */
function heldAlone(view: Report, reports: readonly Report[]): Report {
  const frames = reports
    .filter((mark) => accompanies(mark) && mark.cue[0] > view.cue[1])
    .map(({ cue, source }) => Math.min(cue[0], source?.[0] ?? cue[0]));
  return { ...view, form: 'clause', scope: [view.scope[0], Math.min(view.scope[1], ...frames)] };
}

/** The clause of the date: within what a report holds, or of the whole sentence when the event is the report. */
function clauseOf(
  sentence: SentenceView,
  kind: EventKind,
  reports: readonly Report[],
  date: Span,
  trigger: Span,
): Clause {
  const { text, masked } = sentence;
  const selected = selectClause(sentence, ...date);
  const interposed = findInterposed(sentence, reports, kind === 'statement' ? masked.length : trigger[0]);
  if (interposed !== undefined && selected.span[0] <= interposed.from && interposed.from < selected.span[1]) {
    const whole: Span = [interposed.from, selected.span[1]];
    const { before, span } =
      kind === 'statement' ? { before: '', span: whole } : eventClause(text, masked, whole, trigger);
    // "…, was written in June and ignored": the auxiliary is shared, too.
    const verb = /\s(?:was|were)$/u.exec(before)?.[0] ?? '';
    return { before: `${text.slice(...interposed.subject)}${verb}`, span, after: '' };
  }
  if (kind === 'statement') {
    // "…, which started on Monday, the governor said on Friday": without the frame of the report.
    const frame = reports.find(
      ({ form, cue, after }) =>
        (form === 'passing' || form === 'inverted') &&
        cue[0] < trigger[1] &&
        trigger[0] < after &&
        !/["“”]|(?:^|\s)['‘]/u.test(masked.slice(0, after)) &&
        !masked.slice(after).includes(','),
    );
    const [from, to] = frame === undefined ? selected.span : contentRegion(sentence, [frame], 0);
    if (frame === undefined || from > 0 || to > frame.cue[0]) return selected;
    return { ...selected, span: [selected.span[0], Math.min(selected.span[1], to)] };
  }
  const region = contentRegion(sentence, reports, trigger[0]);
  const inner: Span = [Math.max(region[0], selected.span[0]), Math.min(region[1], selected.span[1])];
  if (inner[0] >= inner[1] || selected.before !== '' || selected.after !== '') return selected;
  if (trigger[0] < inner[0] || trigger[1] > inner[1]) return { ...selected, span: inner };
  // "a change that economists believe was tested": the noun before "that" is the subject.
  const link =
    finitesIn(masked.slice(inner[0], inner[1])).at(0) === (masked[inner[0]] === ' ' ? 1 : 0)
      ? reports.find(
          ({ cue, source }) =>
            source !== undefined && cue[1] <= inner[0] && relativeBefore.test(masked.slice(0, source[0])),
        )?.source
      : undefined;
  const noun =
    link === undefined ? undefined : phraseBefore(masked, masked.slice(0, link[0]).search(relativeBefore) + 1);
  // "campaigners for holding stakes in firms that": the last noun.
  if (noun !== undefined)
    return {
      before: text.slice(...noun).replace(/^.*\s\p{Ll}{3,14}ing\s.*\s(?:in|of|with|at|from|to)\s/u, ''),
      span: inner,
      after: '',
    };
  const { before, span } = eventClause(text, masked, inner, trigger);
  // Nothing is won by a clause that cannot stand alone.
  const alone = before !== '' || hasVerb(masked.slice(...span)) || span[1] - span[0] > 24;
  return alone ? { before, span, after: '' } : { ...selected, span: inner };
}

const relativeBefore = /\s(?:that|which|who|whom)\s$/u;

const firstPerson =
  /(?<![\p{L}])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e|I[’'](?:ve|m|ll|d)|[Ww]e[’'](?:ve|re|ll|d))(?![\p{L}])/u;

/** Words in the first person keep their quotation marks and get their speaker: "Lorna Tibbets: “I lost my house”". */
function speak(
  article: ArticleView,
  sentence: SentenceView,
  title: string,
  span: Span,
  report: Report | undefined,
  speaker: string | undefined,
): string {
  const bare = title
    .replace(/^["“‘]\s?|\s?["”’]$/gu, '')
    .replace(/[,.]$/u, '')
    .trim();
  const quoted = article.quotationAt(sentence.start + span[0]) !== undefined || /^["“‘]/u.test(title);
  if (!quoted || /["“”]/u.test(bare)) return title;
  const first = firstPerson.test(bare);
  if (!first) return bare;
  const name = report?.source === undefined ? (speaker ?? '') : article.speakers.name(sentence, ...report.source);
  return name === '' || name.length > 36 || /^\p{Ll}/u.test(name)
    ? `“${capitalise(bare)}”`
    : `${name}: “${capitalise(bare)}”`;
}

/** "reports from the night of …, which indicated that X" → "Reports indicated that X", or X alone for a date within X. */
function reportedClause({ text, masked }: SentenceView, { source, cue }: Report, start: number): Clause {
  const stop = /[.\s]{0,4}$/u.exec(masked.slice(-4))?.[0].length ?? 0;
  const participle = /,\s\p{Ll}{3,16}ing\s/u.exec(masked.slice(cue[1]));
  const span: Span = [cue[1], participle === null ? masked.length - stop : cue[1] + participle.index];
  const own = start < cue[0] && source !== undefined;
  return { before: own ? `${text.slice(...source)} ${text.slice(...cue)}` : '', span, after: '' };
}

function accompanies({ form }: Report): boolean {
  return form === 'passing' || form === 'inverted' || form === 'according' || form === 'aside';
}

/** The one comma of a title: left over from a date or an aside that stood between two. */
const loneComma = /^([^,]{3,90}),\s([^,]{3,200})$/u;
const auxiliaryAhead = /^(?:was|were|is|are|has|had|have|will|would)\s/u;

/** What stands behind the comma goes on with the verb of what stands before it. */
function isVerbAhead(after: string): boolean {
  if (auxiliaryAhead.test(after)) return true;
  const word = /^\p{Ll}{2,16}(?=\s|$)/u.exec(after)?.[0] ?? '';
  const forms = verbFormsOf(word);
  return forms !== undefined && ((forms.past === word && forms.base !== word) || forms.third === word);
}

/** Not "It closed, said the mayor", not "In May, it closed". */
function finites(before: string, after: string): boolean {
  return (
    !/^(?:said|told|added|reported|announced|noted|warned|claimed)\s/u.test(after) &&
    !/^(?:In|On|At|By|After|Before|During|When|While|As|If|For|From|With|Under|Over|Since|Despite|Following)\s/u.test(
      before,
    )
  );
}

function tidy(title: string): string {
  return (
    title
      .replace(/^#{1,6}\s/u, '')

      .replace(/\s{1,}/gu, ' ')
      .replace(/\s(?=[,;:.!?])/gu, '')
      .replace(/[,;:]{1,3}(?=[,;:])/gu, '')
      // "“The plant,” he said, “closed”", without who said it.
      .replace(/^\s?["“](?<a>[^"“”]+?),?["”]?\s["“](?<b>[^"“”]+?)[.,]?["”]?\s?$/u, '“$<a> $<b>”')
      .replace(
        /,\s(?:just\s|only\s|about\s|nearly\s|almost\s|barely\s|less\sthan\s|more\sthan\s)?(?:(?:an?|one|two|three|four|five|six|seven|ten|\d{1,3})\s)?(?:hour|day|week|month|year|decade)s?(?:\s(?:after|before))?\s?$/u,
        '',
      )
      .replace(
        /,\s(?:reportedly|allegedly|apparently|supposedly|effective|beginning|starting|most recently|most notably)\s?$/u,
        '',
      )
      // "…, the lowest since 1971", without the year.
      .replace(/,\s(?:the|its|his|her|their)\s(?:\p{Ll}{2,14}est|best|worst|first|most|least)\s?$/u, '')
      .replace(/(?<=^[^"]{0,200}"[^"]{1,200})\s(?="(?:\s|$|[,.;]))/u, '')
      .replace(loneComma, (comma, before: string, after: string) =>
        (hasVerb(before) ? /^(?:in|on|at|during|after|before|near|outside)\s/u.test(after) : isVerbAhead(after)) &&
        finites(before, after)
          ? `${before} ${after}`
          : comma,
      )
      .replace(/^[\s,;:.–—-]{1,8}/u, '')
      // A sentence in brackets.
      .replace(/^\((?<inner>[^()]*[^()\s])\s?\)\s?$/u, '$<inner>')
      .replace(/^(?:[Tt]hough|[Hh]owever|[Mm]eanwhile|[Mm]oreover),\s(?=\S)/u, '')
      .replace(/^(?:that|[Aa]nd|[Bb]ut|[Aa]lso)\s(?=\p{L})/u, '')
      .replace(/[\s,;:–—-]{1,8}$/u, '')
      .trim()
      .replace(/(?<=[\p{L}\p{N}”"’)])\.$/u, '')
      .replace(/\s(?:on|in|at|by|of|for|from|and|as|the|since|until|to)$/u, (end) =>
        /\s(?:on|in|of|by|to)$/u.test(end) ? end : '',
      )
      .trim()
  );
}

function capitalise(title: string): string {
  const first = title.codePointAt(0);
  if (first === undefined) return title;
  const letter = String.fromCodePoint(first);
  // "iPhone" is written so.
  if (/^\p{Ll}\p{Lu}/u.test(title)) return title;
  return letter.toUpperCase().length === letter.length ? letter.toUpperCase() + title.slice(letter.length) : title;
}
