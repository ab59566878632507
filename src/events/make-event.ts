import type { Article, EventDate, Evidence, TimelineEvent } from '../dataset/types.ts';
import type { TimexMention } from '../timex/timex-mention.ts';
import type { ArticleView } from './article-view.ts';
import { findTrigger } from './claims/find-trigger.ts';
import { attribute, type Attributed } from './attribute.ts';
import { eventId } from './event-id.ts';
import { passOn } from './pass-on.ts';
import { createPassage } from './passage.ts';
import { readHold, readKind } from './read-kind.ts';
import type { SentenceView } from './sentence-view.ts';
import { makeTitle } from './titles/make-title.ts';

/** What dates an event: words of a sentence, and how they bind it. A `TimexMention` is one; words that take their date from another event are one, too. */
export type DateWords = Pick<
  TimexMention,
  'start' | 'end' | 'sentence' | 'attributive' | 'tense' | 'reading' | 'relation'
>;

/** Words at [**start**, **end**) of the article, in the sentence with that index, that take their date from another event. */
export function datelessWords(sentence: number, start: number, end: number): DateWords {
  const reading = { kind: 'vague', value: 'PAST_REF', then: true } as const;
  return { start, end, sentence, attributive: false, tense: 'unknown', reading };
}

/** What an event is made of. */
export interface EventSeed {
  readonly sentence: SentenceView;
  readonly words: DateWords;
  readonly date: EventDate;
  /** Tells apart the events of one sentence; part of the event's id. */
  readonly nth: number;
  /** Absent when the date is inherited. */
  readonly mention?: TimexMention;
}

/** The event of a seed: its title, who says so, whether it happened, who is named in it. */
export function makeEvent(
  { sha256, published }: Article,
  view: ArticleView,
  { sentence, words, date, nth, mention }: EventSeed,
): TimelineEvent {
  const [start, end] = [words.start - sentence.start, words.end - sentence.start];
  const { attribution, report } = attributeDate(view, sentence, start, end);
  const kind = readKind(sentence, words, report, view.reportsOf(sentence));
  const passed = passOn(view, sentence, attribution);
  const [from, to] = [sentence.start, sentence.start + sentence.text.length];
  const named = view.names.peopleBetween(from, to);
  const speakers = passed.map(({ source }) => source).filter((source) => view.names.isPerson(source));
  return {
    id: eventId(sha256, words.sentence, nth, 0),
    title: makeTitle(view, sentence, words, kind, report, view.reportsOf(sentence), attribution[0]?.source),
    kind,
    ...readHold(sentence, words, kind, report, isAhead(date, published.edtf)),
    date,
    attribution: passed,
    people: [...new Set([...named, ...speakers])],
    organisations: view.names.bodiesBetween(from, to),
    places: view.names.placesBetween(from, to),
    evidence: [evidenceOf(view, sentence, mention)],
  };
}

/** Who says so of the date, or, of one that stands before it, of the act of speech that it dates: "In an address on Sunday, Li accused …". */
function attributeDate(view: ArticleView, sentence: SentenceView, start: number, end: number): Attributed {
  const found = attribute(view, sentence, start, end);
  if (found.report !== undefined || found.attribution.length > 0) return found;
  const trigger = findTrigger(sentence.masked, start, end);
  if (trigger === undefined || trigger[0] < end) return found;
  const act = view
    .reportsOf(sentence)
    .some(({ form, cue }) => (form === 'act' || form === 'clause') && cue[0] < trigger[1] && trigger[0] < cue[1]);
  return act ? attribute(view, sentence, ...trigger) : found;
}

/** The sentence as evidence, with the words of the date where it has its own. */
export function evidenceOf(
  view: ArticleView,
  { start, text }: SentenceView,
  mention: TimexMention | undefined,
): Evidence {
  const passage = createPassage(view, start, start + text.length);
  if (mention === undefined) return passage;
  const { type, value, mod } = mention;
  return {
    ...passage,
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

/** Whether a date begins after the day of publication. */
export function isAhead({ earliest }: EventDate, published: string | null): boolean {
  return (
    earliest !== undefined &&
    published !== null &&
    /^\d{4}-\d\d-\d\d/u.test(published) &&
    earliest.slice(0, 10) > published.slice(0, 10)
  );
}
