import { extract } from '../../../src/events/extract.ts';
import type { TimelineEvent } from '../../../src/dataset/types.ts';
import type { GoldMention, TimelineArticle } from './read-timelines.ts';
import { sameDate } from './same-date.ts';

export interface ScoredMention {
  readonly gold: GoldMention;
  readonly sentence: string;
  /** Of the events whose evidence is that sentence. */
  readonly found: readonly string[];
  readonly right: boolean;
}

export interface ScoredEvent {
  readonly event: TimelineEvent;
  readonly sentence: string;
  readonly known: readonly string[];
  readonly right: boolean;
}

export interface EventDateScore {
  /** Gold mentions in articles that are there, whether or not their sentence holds a time expression. */
  readonly goldMentions: number;
  /** Those whose sentence holds one. */
  readonly mentions: readonly ScoredMention[];
  /** Our events with evidence in a sentence that holds a gold mention and a time expression. */
  readonly events: readonly ScoredEvent[];
}

/**
 * Scores the dates of events on SemEval-2015 Task 4. An article is handed over as a reader would save it, line by line, without its
 * publication date, which stands in its date line. A sentence holds a time expression when an event found there has one of its own or **hasTime**
 * says so.
 */
export function scoreEventDates(
  articles: readonly TimelineArticle[],
  gold: readonly GoldMention[],
  hasTime: (sentence: string) => boolean,
): EventDateScore {
  const known = new Map(articles.map((article) => [article.id, article]));
  const inside = gold.filter(({ article }) => known.has(article));
  const mentions: ScoredMention[] = [];
  const events: ScoredEvent[] = [];
  for (const article of articles) {
    const own = inside.filter((mention) => mention.article === article.id);
    if (own.length === 0) continue;
    const bySentence = eventsBySentence(article);
    for (const index of [...new Set(own.map(({ sentence }) => sentence))].sort((a, b) => a - b)) {
      const sentence = article.sentences[index] ?? '';
      if (!hasTime(sentence)) continue;
      const found = bySentence.get(index) ?? [];
      const here = own.filter((mention) => mention.sentence === index);
      for (const one of here) {
        const right = found.some(({ date }) => one.dates.some((day) => sameDate(date, day)));
        mentions.push({ gold: one, sentence, found: found.map(({ date }) => date.edtf), right });
      }
      const dates = [...new Set(here.flatMap((one) => one.dates))];
      for (const event of found)
        events.push({ event, sentence, known: dates, right: dates.some((day) => sameDate(event.date, day)) });
    }
  }
  return { goldMentions: inside.length, mentions, events };
}

function eventsBySentence({ id, sentences }: TimelineArticle): ReadonlyMap<number, readonly TimelineEvent[]> {
  const { dataset } = extract([{ id, text: sentences.join('\n'), meta: {} }]);
  let at = 0;
  const starts = sentences.map((sentence) => {
    const start = at;
    at += Array.from(sentence).length + 1;
    return start;
  });
  const found = new Map<number, TimelineEvent[]>();
  for (const event of dataset.events) {
    // Bounds of an evidence that reads its own date are not compared: within one article there are none.
    for (const { position } of event.evidence) {
      const index = starts.findLastIndex((start) => start <= position.start);
      const list = found.get(index);
      if (list === undefined) found.set(index, [event]);
      else if (!list.includes(event)) list.push(event);
    }
  }
  return found;
}
