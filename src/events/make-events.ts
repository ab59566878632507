import type { Article, EventDate, TimelineEvent } from '../dataset/types.ts';
import { boundsOf, parseEdtf } from '../time/index.ts';
import type { TimexMention } from '../timex/timex-mention.ts';
import type { ArticleView } from './article-view.ts';
import type { DateReason, Decision } from './decision.ts';
import { type Anchor, createAnchors } from './discourse/anchors.ts';
import { countDates } from './discourse/count-dates.ts';
import { inheritDates } from './discourse/inherit-dates.ts';
import { isWholeSentence } from './find-published.ts';
import { attribute } from './attribute.ts';
import { evidenceOf, isAhead, makeEvent } from './make-event.ts';
import { sameDay } from './discourse/same-day.ts';
import { comparedWhen } from './select/compared.ts';
import { findNoEvent } from './select/no-event.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/** The events of an article, and what was decided about each date in it and about all words that look back to one. */
export interface MadeEvents {
  readonly events: readonly TimelineEvent[];
  /** First those of the dates, then those of the words that look back, both in the order of the text. */
  readonly decisions: readonly Decision[];
}

/**
 * The events of one article in the order of its text: one for each date that has a place on the calendar, and those that take their date from one of
 * these ("During his inspection"). A period that is named again ("the autumn campaign") is one event with further evidence; a dateline is none.
 */
export function makeEvents(
  article: Article,
  view: ArticleView,
  sentences: readonly Span[],
  mentions: readonly TimexMention[],
): MadeEvents {
  const events: TimelineEvent[] = [];
  const decisions: Decision[] = [];
  const dated: Anchor[] = [];
  const periods = new Map<string, number>();
  const order = new Map<number, number>();
  for (const mention of mentions) {
    const nth = order.get(mention.sentence) ?? 0;
    order.set(mention.sentence, nth + 1);
    const sentence = view.sentence(mention.sentence);
    if (sentence === undefined) continue;
    const alone = isWholeSentence(view.text, sentences[mention.sentence], mention);
    const date = alone ? 'alone' : dateOf(mention, article, sentence);
    if (typeof date === 'string') {
      decisions.push({ sentence: mention.sentence, mention, outcome: { kind: 'none', reason: date } });
      continue;
    }
    const last = dated.at(-1);
    // "will be published Friday (June 7)"
    if (
      last?.sentence === mention.sentence &&
      last.date.edtf === date.edtf &&
      /^[^()]{0,24}\(\s?$/u.test(view.text.slice(last.at, mention.start))
    ) {
      decisions.push({ sentence: mention.sentence, mention, outcome: { kind: 'none', reason: 'again' } });
      continue;
    }
    const repeated = mention.attributive ? periods.get(date.edtf) : undefined;
    const known = repeated === undefined ? undefined : events[repeated];
    if (repeated !== undefined && known !== undefined) {
      // Who says so there says so, too.
      const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
      const others = attribute(view, sentence, start, end).attribution.filter(
        ({ source }) => !known.attribution.some((one) => one.source === source),
      );
      events[repeated] = {
        ...known,
        attribution: known.attribution.length === 0 ? [] : [...known.attribution, ...others],
        evidence: [...known.evidence, evidenceOf(view, sentence, mention)],
      };
      decisions.push({ sentence: mention.sentence, mention, outcome: { kind: 'evidence', event: known.id } });
      continue;
    }
    const [start, end] = comparedWhen(sentence, mention) ?? [mention.start, mention.end];
    const { relation: _, ...bare } = mention;
    const words = start === mention.start ? mention : { ...bare, start, end };
    const event = makeEvent(article, view, { sentence, words, date, nth, mention });
    if (event.kind === 'period') periods.set(date.edtf, events.length);
    events.push(event);
    decisions.push({ sentence: mention.sentence, mention, outcome: { kind: 'event', event: event.id } });
    dated.push({ id: event.id, date, sentence: mention.sentence, at: mention.start, kind: event.kind });
  }
  const anchors = createAnchors(dated);
  const mentionsIn = (index: number): number => order.get(index) ?? 0;
  const counted = countDates(article, view, sentences.length, anchors, mentionsIn);
  // An event that is counted takes the next place in its sentence; those that inherit come behind it.
  const taken = new Set(counted.decisions.map(({ sentence }) => sentence));
  const inherited = inheritDates(
    article,
    view,
    sentences.length,
    anchors,
    (index) => mentionsIn(index) + (taken.has(index) ? 1 : 0),
  );
  const same = sameDay(
    article,
    view,
    sentences.length,
    anchors,
    new Set([...counted.decisions, ...inherited.decisions].map(({ sentence }) => sentence)),
    mentionsIn,
  );
  return {
    events: [...events, ...counted.events, ...inherited.events, ...same.events],
    decisions: [...decisions, ...counted.decisions, ...inherited.decisions, ...same.decisions],
  };
}

/** The date of a mention as the dataset holds it, or why it makes no event. */
function dateOf(
  mention: TimexMention,
  { hemisphere, published }: Article,
  sentence: SentenceView,
): EventDate | DateReason {
  const { type, partOfDay, inferred, anchor, rule } = mention;
  // "since 2007, when they won": won in 2007.
  const edtf = comparedWhen(sentence, mention) === undefined ? mention.edtf : mention.edtf?.replace(/\/\.\.$/u, '');
  if (type === 'SET') return 'set';
  const parsed = edtf === undefined ? undefined : parseEdtf(edtf);
  if (edtf === undefined || parsed === undefined || !('value' in parsed))
    return type === 'DURATION' ? 'length' : 'unplaced';
  const reason = findNoEvent(sentence, mention);
  if (reason !== undefined) return reason;
  const date: EventDate = {
    edtf,
    ...boundsOf(parsed.value, hemisphere),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    inferred,
    ...(anchor === undefined ? {} : { anchor }),
    rule,
  };
  // "had been drinking since noon": of another day, which is not told.
  if (
    mention.reading.kind === 'clock' &&
    mention.relation === 'since' &&
    /(?<![\p{L}])had\s(?:\p{Ll}{2,12}ly\s)?\p{Ll}{3,16}\s[^,;:]{0,40}$/u.test(
      sentence.masked.slice(0, mention.start - sentence.start),
    )
  )
    return 'unplaced';
  // "The next day they played the tone again": a day that was not told, when it would lie ahead.
  if (
    mention.reading.kind === 'offset' &&
    mention.anchor?.kind === 'mention' &&
    mention.tense === 'past' &&
    isAhead(date, published.edtf)
  )
    return 'unplaced';
  // "For the next twenty years he travelled": from some time that was told, not from now.
  if (
    mention.reading.kind === 'duration' &&
    mention.reading.side === 'next' &&
    mention.tense === 'past' &&
    mention.anchor?.kind !== 'event' &&
    /~?\/|\.\./u.test(edtf)
  )
    return 'unplaced';
  // "Two years on, the shop has reopened": counted from something that nobody dated.
  const { reading, tense } = mention;
  const counts = reading.kind === 'offset' && reading.base === 'mention' && tense !== 'future' && tense !== 'possible';
  return counts && isAhead(date, published.edtf) ? 'unplaced' : date;
}
