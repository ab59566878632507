import type { Article, EventDate, TimelineEvent } from '../../dataset/types.ts';
import { createReference } from '../../timex/normalise/reference.ts';
import { shiftReference } from '../../timex/normalise/shift-reference.ts';
import type { TimexMention } from '../../timex/timex-mention.ts';
import type { ArticleView } from '../article-view.ts';
import type { Decision } from '../decision.ts';
import { datelessWords, makeEvent } from '../make-event.ts';
import { isHappening } from '../en/happenings.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { quoteLoaded } from '../titles/quote-loaded.ts';
import { shorten } from '../titles/shorten.ts';
import type { Anchor, Anchors } from './anchors.ts';
import { dayPublished, daysBefore, inferredDate, type Origin } from './inferred-date.ts';

/** So many sentences back the news is told that "came a day after" something. */
const newsReach = 8;

/** News is no older. */
const newsDays = 7;

/** A length with the clause that it is counted from: "a day after [a student was shot]". */
interface Count {
  readonly mention: TimexMention;
  /** Of the clause, relative to the sentence. */
  readonly clause: Span;
  readonly after: boolean;
  /** "[came] a day after". */
  readonly verb?: string;
  /** "a day after [the conviction of a lawyer]". */
  readonly nominal: boolean;
}

/**
 * Events that a sentence dates by another one of its own: "The school closed on Friday, a day after a student was shot" tells when the student was
 * shot, and "A day after a student was shot on Monday, the school closed" when it closed. Only from a whole day or a coarser unit that is fine enough
 * to count in. **count** and **mentionsIn** are as for `inheritDates`.
 */
export function countDates(
  article: Article,
  view: ArticleView,
  count: number,
  anchors: Anchors,
  mentionsIn: (index: number) => number,
): { readonly events: readonly TimelineEvent[]; readonly decisions: readonly Decision[] } {
  const events: TimelineEvent[] = [];
  const decisions: Decision[] = [];
  for (let index = 0; index < count; index += 1) {
    const sentence = view.sentence(index);
    const found = sentence === undefined ? undefined : findCount(sentence);
    if (sentence === undefined || found === undefined) continue;
    const dated = anchors.ofSentence(index);
    const inner = dated.filter(({ at }) => isWithin(at - sentence.start, found.clause));
    const origin =
      dated.length === 0 ? newsBefore(article, anchors, index, found) : countedFrom(sentence, found, dated);
    if (origin === undefined) continue;
    const date = countFrom(origin, found, inner.length > 0, article);
    if (date === undefined) continue;
    // The words are "a day after".
    const counted = sentence.start + found.clause[0] - 1;
    // What a clause without a date tells has its date at its end, and what it says behind its verb.
    const at = sentence.start + (saidIn(view, sentence, found.clause) ?? found.clause[1]);
    const [start, end] = inner.length > 0 ? [found.mention.start, counted] : [at, at];
    const made = makeEvent(article, view, {
      sentence,
      words: datelessWords(index, start, end),
      date,
      nth: mentionsIn(index),
      mention: { ...found.mention, text: view.text.slice(found.mention.start, counted), end: counted },
    });
    const event = found.nominal ? { ...made, title: nameOf(sentence, found.clause) } : made;
    events.push(event);
    decisions.push({
      sentence: index,
      start: found.mention.start,
      end: counted,
      outcome: { kind: 'event', event: event.id },
    });
  }
  return { events, decisions };
}

/** "The report came a day after …": the news is what the sentence before told. */
const coming =
  /^["“]?(?:The|This|That|His|Her|Its|Their)\s(?:[\p{L}\u241F’'-]{2,24}\s){1,8}?(?<verb>comes?|came)\s(?:just\s|only\s|barely\s|about\s|some\s)?$/u;

/** "the posthumous conviction of a lawyer", "elections in Mali" */
function opensWithHappening(phrase: string): boolean {
  const [head = ''] = phrase.split(/\s(?:of|in|on|at|for|to|by|with|that|which|who|from|between)\s|,/u);
  return isHappening(head.split(' ').at(-1) ?? '');
}

/** "the posthumous conviction of a lawyer" → "Posthumous conviction of a lawyer" */
function nameOf({ text }: SentenceView, clause: Span): string {
  const name = text
    .slice(...clause)
    .replace(/^(?:the|an?)\s/u, '')
    .trim();
  return shorten(quoteLoaded(name.slice(0, 1).toUpperCase() + name.slice(1)));
}

/** Where the first act of speech of a clause ends: "a day after Britain [announced] it would review security". */
function saidIn(view: ArticleView, sentence: SentenceView, [from, to]: Span): number | undefined {
  return view.reportsOf(sentence).find(({ cue }) => cue[0] > from && cue[1] < to)?.cue[1];
}

/** The one date of the sentence that a length counts from: that of its clause, or that of what stands beside it. */
function countedFrom(sentence: SentenceView, found: Count, dated: readonly Anchor[]): Anchor | undefined {
  const [anchor] = dated;
  // With dates on both sides nothing is left to be dated.
  if (anchor === undefined || dated.length > 1 || found.nominal) return undefined;
  const at = anchor.at - sentence.start;
  return isWithin(at, found.clause) || isCountedFrom(sentence, found, at) ? anchor : undefined;
}

/** The day of the news that "came": that of publication, or of the event of the week before it that was told last. */
function newsBefore({ published }: Article, anchors: Anchors, index: number, { verb }: Count): Origin | undefined {
  const today = dayPublished(published.edtf);
  if (verb === undefined || today === undefined) return undefined;
  const last = anchors.upTo(index - 1, newsReach - 1).findLast(({ date }) => {
    const age = daysBefore(date, today);
    return age !== undefined && age >= 0 && age < newsDays;
  });
  return verb === 'came' && last !== undefined ? last : { date: { edtf: today } };
}

/** The first length of a sentence that is counted from a clause. */
function findCount({ mentions, masked, start }: SentenceView): Count | undefined {
  for (const mention of mentions) {
    // "less than a month after" leaves open how long.
    if (mention.reading.kind !== 'duration' || mention.reading.side !== undefined || mention.mod !== undefined)
      continue;
    const side = /^\s(?<side>after|before)\s/u.exec(masked.slice(mention.end - start));
    if (side === null) continue;
    const from = mention.end - start + side[0].length;
    const stop = /,["”]?\s|[;:—–"”]|[.!?"”]{0,3}$/u.exec(masked.slice(from));
    const clause: Span = [from, from + (stop?.index ?? 0)];
    // "withdrew the application, a year after it was lodged": what "it" is, the grammar does not tell.
    if (/^(?:it|they|this|that|these|those|which|who)\s(?:was|were|had\sbeen|is|are)\s/u.test(masked.slice(...clause)))
      continue;
    const verb = coming.exec(masked.slice(0, mention.start - start))?.groups?.['verb'];
    const after = side.groups?.['side'] === 'after';
    const nominal = !finitesIn(masked.slice(...clause)).some((at) => at > 0);
    if (!nominal || (verb !== undefined && opensWithHappening(masked.slice(...clause))))
      return { mention, clause, after, nominal, ...(verb === undefined ? {} : { verb }) };
  }
  return undefined;
}

/** The day, week, month or year so far from the anchor's; an event that is told first is dated forwards from its clause, and back to it. */
function countFrom(
  origin: Origin,
  { mention, after }: Count,
  isForward: boolean,
  { hemisphere }: Article,
): EventDate | undefined {
  const [part, ...more] = mention.reading.kind === 'duration' ? (mention.reading.parts ?? []) : [];
  if (part === undefined || more.length > 0 || !Number.isInteger(part.count)) return undefined;
  if (!/^(?:day|week|month|year)$/u.test(part.unit)) return undefined;
  const base = createReference('mention', origin.date.edtf, hemisphere);
  if (base === undefined) return undefined;
  const count = part.count * (after === isForward ? 1 : -1);
  const { edtf } = shiftReference({ unit: part.unit, count, months: 0 }, base, {});
  return inferredDate(edtf, origin, 'en/counted', hemisphere);
}

/** Whether the date at **at** is that of what is counted from: right before the words ("on Friday, a day after"), or in the one clause behind theirs. */
function isCountedFrom({ masked, mentions, start }: SentenceView, { mention, clause }: Count, at: number): boolean {
  const from = mention.start - start;
  const dated = mentions.find((one) => one.start - start === at);
  if (dated === undefined) return false;
  if (at < from) return /^\)?,?\s(?:and\s|or\s|but\s)?(?:only\s|just\s)?$/u.test(masked.slice(dated.end - start, from));
  return /^["“‘]?$/u.test(masked.slice(0, from)) && finitesIn(masked.slice(clause[1])).length === 1;
}

function isWithin(at: number, [from, to]: Span): boolean {
  return at >= from && at < to;
}
