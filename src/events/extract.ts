import { compareEvents } from '../dataset/compare-events.ts';
import type { Dataset, TimelineEvent } from '../dataset/types.ts';
import { eventId } from './event-id.ts';
import type { ArticleInput, Extraction, ExtractOptions } from './extraction.ts';
import { mergeReports } from './merge/merge-reports.ts';
import { type ArticleReading, readArticle } from './read-article.ts';

/**
 * Makes a dataset of **articles**: their texts, the dated events in them, each with its sentence and who says so.
 *
 * Pure and deterministic: the same articles and options give the same dataset, in whatever order the articles come (they are put
 * in the order of their ids) and in every time zone and locale. Events are in the order of `compareEvents`. Text is never an
 * error; what a person should know of an article is a notice.
 */
export function extract(articles: readonly ArticleInput[], options: ExtractOptions = {}): Extraction {
  const readings = withUniqueIds(articles).map((article) => readArticle(article, options));
  const { merge = readings.length > 1 } = options;
  const events = [...uniqueEvents(readings)];
  const merged = merge
    ? mergeReports(
        events,
        readings.map(({ article }) => article),
      )
    : { events, edits: [] };
  const dataset: Dataset = {
    format: 'sourceline',
    version: 1,
    title: options.title ?? titleOf(readings),
    language: languageOf(readings),
    articles: readings.map(({ article }) => article),
    events: merged.events.toSorted(compareEvents),
    undated: readings.flatMap(({ undated }) => undated),
    edits: merged.edits,
  };
  const notices = readings.flatMap(({ article, notice }) =>
    notice === undefined ? [] : [{ article: article.id, ...notice }],
  );
  return { dataset, notices };
}

/** By id, then by text, so that the order in which articles come changes nothing. */
function withUniqueIds(articles: readonly ArticleInput[]): readonly ArticleInput[] {
  const seen = new Set<string>();
  return [...articles]
    .sort(
      (a, b) =>
        compareText(a.id, b.id) ||
        compareText(a.text, b.text) ||
        compareText(JSON.stringify(a.meta), JSON.stringify(b.meta)),
    )
    .map((article) => {
      let id = article.id;
      for (let count = 2; seen.has(id); count += 1) id = `${article.id}-${count}`;
      seen.add(id);
      return id === article.id ? article : { ...article, id };
    });
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

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
