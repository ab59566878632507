import type { ArticleInput } from '../../../src/events/extraction.ts';
import { extract } from '../../../src/events/extract.ts';
import type { TimelineEvent } from '../../../src/dataset/types.ts';

/** Short articles in which `§a ` before a sentence says which event it tells: the same letter, the same event. */
export interface GroupCase {
  readonly name: string;
  readonly articles: readonly (readonly [published: string, text: string])[];
}

/** A sentence that was marked, and the event that was made of it. */
interface Marked {
  readonly label: string;
  readonly article: string;
  readonly event: TimelineEvent | undefined;
}

/** What became of a case; pairs of sentences of two articles as `label article label article`. */
export interface GroupResult {
  /** Marked sentences of which no event was made: the case says nothing then. */
  readonly unread: readonly string[];
  /** Of one event, but in two. */
  readonly missed: readonly string[];
  /** Of two events, but in one. */
  readonly wrong: readonly string[];
}

/** The articles of a case without their marks; **prefix** keeps the ids of several cases apart. */
export function inputsOf({ articles }: GroupCase, prefix = ''): readonly ArticleInput[] {
  return articles.map(([published, text], index) => ({
    id: `${prefix}${index}`,
    text: text.replaceAll(/§\w /gu, ''),
    meta: { published, language: 'en', genre: 'news', title: `Article ${index}` },
  }));
}

/** Compares what **events** were made of a case with its marks. */
export function judge({ articles }: GroupCase, events: readonly TimelineEvent[], prefix = ''): GroupResult {
  const marked = articles.flatMap(([, text], index) => marksOf(text, `${prefix}${index}`, events));
  const pairs = marked.flatMap((a, index) =>
    marked
      .slice(index + 1)
      .filter((b) => b.article !== a.article && a.event !== undefined && b.event !== undefined)
      .map((b) => ({ a, b, name: `${a.label} ${a.article} ${b.label} ${b.article}` })),
  );
  return {
    unread: marked.filter(({ event }) => event === undefined).map(({ label, article }) => `${label} ${article}`),
    missed: pairs.filter(({ a, b }) => a.label === b.label && a.event !== b.event).map(({ name }) => name),
    wrong: pairs.filter(({ a, b }) => a.label !== b.label && a.event === b.event).map(({ name }) => name),
  };
}

/** Extracts a case by itself and judges it. */
export function runCase(test: GroupCase): GroupResult {
  return judge(test, extract(inputsOf(test)).dataset.events);
}

function marksOf(text: string, article: string, events: readonly TimelineEvent[]): readonly Marked[] {
  return [...text.matchAll(/§(\w) /gu)].map((match, index) => {
    const at = Array.from(text.slice(0, match.index)).length - 3 * index;
    const event = events.find(({ evidence }) =>
      evidence.some(({ article: id, position }) => id === article && position.start <= at && at < position.end),
    );
    return { label: match[1] ?? '', article, event };
  });
}
