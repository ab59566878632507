import { compareEvents } from '../dataset/compare-events.ts';
import type { Dataset, TimelineEvent } from '../dataset/types.ts';
import { eventId } from './event-id.ts';
import type { Extraction, ExtractOptions } from './extraction.ts';
import { mergeReports } from './merge/merge-reports.ts';
import type { ArticleReading } from './read-article.ts';

/**
 * Makes one dataset of the **readings** of articles that were read one by one, in whatever order; reports of one event come together
 * unless **options** say otherwise. Each reading is as `readArticle` gives it, with the same options; what is left to do here takes a
 * fraction of the time. Throws a `RangeError` when two articles have the same id.
 */
export function joinReadings(readings: readonly ArticleReading[], options: ExtractOptions = {}): Extraction {
  const sorted = readings.toSorted((a, b) => compareText(a.article.id, b.article.id));
  const articles = sorted.map(({ article }) => article);
  const repeated = articles.find(({ id }, index) => id === articles[index - 1]?.id);
  if (repeated !== undefined) throw new RangeError(`repeated id: ${repeated.id}`);
  const { merge = articles.length > 1 } = options;
  const events = [...uniqueEvents(sorted)];
  const merged = merge ? mergeReports(events, articles) : { events, edits: [] };
  const dataset: Dataset = {
    format: 'sourceline',
    version: 1,
    title: options.title ?? titleOf(sorted),
    language: languageOf(sorted),
    articles,
    events: merged.events.toSorted(compareEvents),
    undated: sorted.flatMap(({ undated }) => undated),
    edits: merged.edits,
  };
  const notices = sorted.flatMap(({ article, notice }) =>
    notice === undefined ? [] : [{ article: article.id, ...notice }],
  );
  return { dataset, notices };
}

/** The same text under two ids gives the same ids of events; an ordinal in the hash tells them apart. */
function* uniqueEvents(readings: readonly ArticleReading[]): Generator<TimelineEvent> {
  const seen = new Set<string>();
  const ordinals = new Map<string, number>();
  for (const { events } of readings) {
    const renamed = new Map<string, string>();
    for (const event of events) {
      let id = event.id;
      let ordinal = ordinals.get(event.id) ?? 0;
      for (; seen.has(id); id = eventId(event.id, 0, 0, ordinal)) ordinal += 1;
      ordinals.set(event.id, ordinal);
      seen.add(id);
      if (id !== event.id) renamed.set(event.id, id);
    }
    for (const event of events) yield renamed.size === 0 ? event : withIds(event, renamed);
  }
}

/** An event under its new id, and with that of the event from which it has its date. */
function withIds(event: TimelineEvent, renamed: ReadonlyMap<string, string>): TimelineEvent {
  const { anchor } = event.date;
  const date =
    anchor?.kind === 'event'
      ? { ...event.date, anchor: { ...anchor, event: renamed.get(anchor.event) ?? anchor.event } }
      : event.date;
  return { ...event, id: renamed.get(event.id) ?? event.id, date };
}

function titleOf(readings: readonly ArticleReading[]): string {
  const [first] = readings;
  return readings.length === 1 && first !== undefined ? first.article.title : `Timeline of ${readings.length} articles`;
}

/** The articles' language; what they share of it; `mul` (BCP 47: several languages) when they share none. */
function languageOf(readings: readonly ArticleReading[]): string {
  const tags = new Set(readings.map(({ article }) => article.language));
  const bases = new Set([...tags].map((language) => language.split('-')[0] ?? language));
  const [tag = 'en'] = tags;
  const [base = 'en'] = bases;
  return tags.size <= 1 ? tag : bases.size === 1 ? base : 'mul';
}

/** By UTF-16 units: the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
