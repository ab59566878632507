import type { Article, Attribution, EventDate, Evidence, TimelineEvent } from '../dataset/types.ts';
import { boundsOf, parseEdtf } from '../time/index.ts';
import type { TimexMention } from '../timex/timex-mention.ts';
import type { ArticleView } from './article-view.ts';
import { attribute } from './attribute.ts';
import { eventId } from './event-id.ts';
import { isWholeSentence } from './find-published.ts';
import { makeTitle } from './titles/make-title.ts';
import { passOn } from './pass-on.ts';
import { createPassage } from './passage.ts';
import { readHold, readKind } from './read-kind.ts';
import { findNoEvent } from './select/no-event.ts';
import type { SentenceView, Span } from './sentence-view.ts';

/**
 * The events of one article in the order of its text: one for each date that has a place on the calendar. A period that is
 * named again ("the autumn campaign") is one event with further evidence; a dateline is none.
 */
export function makeEvents(
  article: Article,
  view: ArticleView,
  sentences: readonly Span[],
  mentions: readonly TimexMention[],
): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const periods = new Map<string, number>();
  const order = new Map<number, number>();
  for (const mention of mentions) {
    const nth = order.get(mention.sentence) ?? 0;
    order.set(mention.sentence, nth + 1);
    const sentence = view.sentence(mention.sentence);
    if (sentence === undefined || isWholeSentence(view.text, sentences[mention.sentence], mention)) continue;
    const date = dateOf(mention, article);
    if (date === undefined || findNoEvent(sentence, mention) !== undefined) continue;
    const repeated = mention.attributive ? periods.get(date.edtf) : undefined;
    const known = repeated === undefined ? undefined : events[repeated];
    if (repeated !== undefined && known !== undefined) {
      events[repeated] = { ...known, evidence: [...known.evidence, evidenceOf(view, sentence, mention)] };
      continue;
    }
    const event = makeEvent(article, view, sentence, mention, date, nth);
    if (event.kind === 'period') periods.set(date.edtf, events.length);
    events.push(event);
  }
  return events;
}

function makeEvent(
  { sha256, published }: Article,
  view: ArticleView,
  sentence: SentenceView,
  mention: TimexMention,
  date: EventDate,
  nth: number,
): TimelineEvent {
  const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
  const { attribution, report } = attribute(view, sentence, start, end);
  const kind = readKind(sentence, mention, report);
  const passed = passOn(view, sentence, attribution);
  return {
    id: eventId(sha256, mention.sentence, nth, 0),
    title: makeTitle(sentence, mention, kind, report, view.reportsOf(sentence)),
    kind,
    ...readHold(sentence, mention, kind, report, isAhead(date, published.edtf)),
    date,
    attribution: passed,
    people: peopleOf(view, sentence, passed),
    organisations: [],
    places: [],
    evidence: [evidenceOf(view, sentence, mention)],
  };
}

/** Whether a date begins after the day of publication. */
function isAhead({ earliest }: EventDate, published: string | null): boolean {
  return earliest !== undefined && published !== null && /^\d{4}-\d\d-\d\d/u.test(published) && earliest.slice(0, 10) > published.slice(0, 10);
}

function dateOf(mention: TimexMention, { hemisphere }: Article): EventDate | undefined {
  const { edtf, type, partOfDay, inferred, anchor, rule } = mention;
  if (edtf === undefined || type === 'SET') return undefined;
  const parsed = parseEdtf(edtf);
  if (!('value' in parsed)) return undefined;
  return {
    edtf,
    ...boundsOf(parsed.value, hemisphere),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    inferred,
    ...(anchor === undefined ? {} : { anchor }),
    rule,
  };
}

function evidenceOf(view: ArticleView, { start, text }: SentenceView, mention: TimexMention): Evidence {
  const { type, value, mod } = mention;
  return {
    ...createPassage(view, start, start + text.length),
    timex: {
      text: mention.text,
      type,
      value,
      ...(mod === undefined ? {} : { mod }),
      position: {
        type: 'TextPositionSelector',
        start: view.index.toCodePoint(mention.start),
        end: view.index.toCodePoint(mention.end),
      },
    },
  };
}

/** Who is named in the sentence, and its speaker, when the article says that they are people. */
function peopleOf(
  view: ArticleView,
  { start, text }: SentenceView,
  attribution: readonly Attribution[],
): readonly string[] {
  const named = view.names.peopleBetween(start, start + text.length);
  const speakers = attribution.map(({ source }) => source).filter((source) => view.names.isPerson(source));
  return [...new Set([...named, ...speakers])];
}
