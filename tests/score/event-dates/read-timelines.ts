import * as v from 'valibot';

/** A news article by sentence; sentence 0 is its title, 1 its date line. */
export interface TimelineArticle {
  readonly id: string;
  readonly sentences: readonly string[];
}

/** A trigger word that people dated. */
export interface GoldMention {
  readonly article: string;
  /** Counted from 0. */
  readonly sentence: number;
  readonly trigger: string;
  /** `2005-06-13`, `2005-06-XX` or `2005-XX-XX`; the same mention may have several in different timelines. */
  readonly dates: readonly string[];
}

const articleShape = v.object({ id: v.string(), sentences: v.array(v.string()) });
const timelineShape = v.object({
  entries: v.array(
    v.object({
      date: v.string(),
      mentions: v.array(v.object({ doc: v.string(), sentence: v.number(), trigger: v.string() })),
    }),
  ),
});

const objectsOf = (ndjson: string): readonly unknown[] =>
  ndjson
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

/** The articles of SemEval-2015 Task 4 as kept in `timeline-articles-dev.ndjson`. */
export function readTimelineArticles(ndjson: string): readonly TimelineArticle[] {
  return objectsOf(ndjson).map((line) => v.parse(articleShape, line));
}

/** The dated mentions of `timeline-gold-dev.ndjson`, each once, in the order of the file; those without any date are left out. */
export function readGoldMentions(ndjson: string): readonly GoldMention[] {
  const mentions = new Map<string, GoldMention>();
  for (const line of objectsOf(ndjson)) {
    for (const { date, mentions: named } of v.parse(timelineShape, line).entries) {
      if (date.startsWith('XXXX')) continue;
      for (const { doc, sentence, trigger } of named) {
        const key = [doc, sentence, trigger].join('\u0000');
        const known = mentions.get(key);
        const dates = [...new Set([...(known?.dates ?? []), date])];
        mentions.set(key, { article: doc, sentence, trigger, dates });
      }
    }
  }
  return [...mentions.values()];
}
