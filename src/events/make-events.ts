import type { Article, EventDate, TimelineEvent } from '../dataset/types.ts';
import { boundsOf, parseEdtf } from '../time/index.ts';
import type { TimexMention } from '../timex/timex-mention.ts';
import type { ArticleView } from './article-view.ts';
import type { Anchor } from './discourse/find-anchor.ts';
import { inheritDates } from './discourse/inherit-dates.ts';
import { isWholeSentence } from './find-published.ts';
import { evidenceOf, makeEvent } from './make-event.ts';
import { findNoEvent } from './select/no-event.ts';
import type { Span } from './sentence-view.ts';

/**
 * The events of one article in the order of its text: one for each date that has a place on the calendar, and those that take their date from one of
 * these ("During his inspection"). A period that is named again ("the autumn campaign") is one event with further evidence; a dateline is none.
 */
export function makeEvents(
  article: Article,
  view: ArticleView,
  sentences: readonly Span[],
  mentions: readonly TimexMention[],
): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const anchors: Anchor[] = [];
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
    const event = makeEvent(article, view, { sentence, words: mention, date, nth, mention });
    if (event.kind === 'period') periods.set(date.edtf, events.length);
    events.push(event);
    anchors.push({ id: event.id, date, sentence: mention.sentence, at: mention.start });
  }
  return [...events, ...inheritDates(article, view, sentences.length, anchors, (index) => order.get(index) ?? 0)];
}

/** The date of a mention as the dataset holds it, or `undefined` when it has no place on the calendar. */
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
