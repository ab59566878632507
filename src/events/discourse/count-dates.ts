import type { Article, EventDate, TimelineEvent } from '../../dataset/types.ts';
import { boundsOf, parseEdtf } from '../../time/index.ts';
import { createReference } from '../../timex/normalise/reference.ts';
import { shiftReference } from '../../timex/normalise/shift-reference.ts';
import type { TimexMention } from '../../timex/timex-mention.ts';
import type { ArticleView } from '../article-view.ts';
import type { Decision } from '../decision.ts';
import { datelessWords, makeEvent } from '../make-event.ts';
import { finitesIn } from '../reports/finite-verbs.ts';
import type { SentenceView, Span } from '../sentence-view.ts';
import { componentsOf } from './components-of.ts';
import type { Anchor } from './find-anchor.ts';

/** A length with the clause that it is counted from: "a day after [a student was shot]". */
interface Count {
  readonly mention: TimexMention;
  /** Of the clause, relative to the sentence. */
  readonly clause: Span;
  readonly after: boolean;
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
  anchors: readonly Anchor[],
  mentionsIn: (index: number) => number,
): { readonly events: readonly TimelineEvent[]; readonly decisions: readonly Decision[] } {
  const events: TimelineEvent[] = [];
  const decisions: Decision[] = [];
  for (let index = 0; index < count; index += 1) {
    const sentence = view.sentence(index);
    const found = sentence === undefined ? undefined : findCount(sentence);
    if (sentence === undefined || found === undefined) continue;
    const dated = anchors.filter((anchor) => anchor.sentence === index);
    const [inner, outer] = [
      dated.filter(({ at }) => isWithin(at - sentence.start, found.clause)),
      dated.filter(({ at }) => !isWithin(at - sentence.start, found.clause)),
    ];
    const [anchor] = inner.length === 0 ? outer : inner;
    // With dates on both sides nothing is left to be dated.
    if (anchor === undefined || dated.length > 1) continue;
    if (inner.length === 0 && !isCountedFrom(sentence, found, anchor.at - sentence.start)) continue;
    const date = countFrom(anchor, found, inner.length > 0, article);
    if (date === undefined) continue;
    // The words are "a day after".
    const counted = sentence.start + found.clause[0] - 1;
    // What a clause without a date tells has its date at its end.
    const [start, end] =
      inner.length > 0
        ? [found.mention.start, counted]
        : [sentence.start + found.clause[1], sentence.start + found.clause[1]];
    const event = makeEvent(article, view, {
      sentence,
      words: datelessWords(index, start, end),
      date,
      nth: mentionsIn(index),
      mention: { ...found.mention, text: view.text.slice(found.mention.start, counted), end: counted },
    });
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
    if (finitesIn(masked.slice(...clause)).some((at) => at > 0))
      return { mention, clause, after: side.groups?.['side'] === 'after' };
  }
  return undefined;
}

/** The day, week, month or year so far from the anchor's; an event that is told first is dated forwards from its clause, and back to it. */
function countFrom(
  { id, date }: Anchor,
  { mention, after }: Count,
  isForward: boolean,
  { hemisphere }: Article,
): EventDate | undefined {
  const [part, ...more] = mention.reading.kind === 'duration' ? (mention.reading.parts ?? []) : [];
  if (part === undefined || more.length > 0 || !Number.isInteger(part.count)) return undefined;
  if (!/^(?:day|week|month|year)$/u.test(part.unit)) return undefined;
  const base = createReference('mention', date.edtf, hemisphere);
  if (base === undefined) return undefined;
  const count = part.count * (after === isForward ? 1 : -1);
  const { edtf } = shiftReference({ unit: part.unit, count, months: 0 }, base, {});
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (edtf === undefined || parsed === undefined || !('value' in parsed)) return undefined;
  return {
    edtf,
    ...boundsOf(parsed.value, hemisphere),
    inferred: componentsOf(edtf),
    anchor: { kind: 'event', edtf: date.edtf, event: id },
    rule: 'en/counted',
  };
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
