import type { Dataset, TimelineEvent } from '../dataset/types.ts';
import { unnamed } from '../dataset/unnamed.ts';
import { eventFields, type EventTable, type LaneField } from './event-table.ts';
import type { TimelineItem } from './timeline-item.ts';
import { timelineItems } from './timeline-items.ts';

/**
 * The table of **dataset**. The more pieces of evidence an event has, the more important it is. A lane field is offered where it tells
 * at least two lanes apart; an event of several people, sources or places stands in the lane of the first.
 */
export function datasetTable(dataset: Pick<Dataset, 'articles' | 'events'>): EventTable {
  const { all, dated, published } = timelineItems(dataset);
  const rows = new Map(all.map(({ event, index }) => [event.id, index]));
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const fields: readonly (readonly [string, (event: TimelineEvent) => string])[] = [
    ['source', ({ attribution }) => sourceOf(attribution[0])],
    ['article', ({ evidence }) => articles.get(evidence[0]?.article ?? '')?.title ?? ''],
    ...eventFields.map((name) => [name, (event: TimelineEvent): string => [event[name]].flat()[0] ?? ''] as const),
  ];
  return {
    size: all.length,
    dated: dated.length,
    start: Float64Array.from(all, ({ start }) => start),
    end: Float64Array.from(all, ({ end }) => end),
    extent: extentOf(dated.length > 0 ? dated : all),
    importance: Float32Array.from(all, ({ event }) => event.evidence.length),
    spans: Uint8Array.from(all, ({ shape }) => (shape === 'span' ? 1 : 0)),
    traitsAt: (row) => itemAt(all, row),
    itemAt: (row) => itemAt(all, row),
    idAt: (row) => itemAt(all, row).event.id,
    rowOf: (id) => rows.get(id),
    articleOf: (_item, id) => articles.get(id),
    textAt(row) {
      const { title, evidence, attribution } = itemAt(all, row).event;
      return [title, ...evidence.map(({ quote }) => quote.exact), ...attribution.flatMap(namesOf)].join('\n');
    },
    laneFields: fields
      .map(([name, keyOf]) => laneField(name, all, keyOf))
      .filter(({ lanes }) => lanes().names.length > 1),
    published,
  };
}

function extentOf(items: readonly TimelineItem[]): EventTable['extent'] {
  const [first] = items; // they are in order of start
  return first && { start: first.start, end: items.reduce((last, { end }) => Math.max(last, end), -Infinity) };
}

function itemAt(all: readonly TimelineItem[], row: number): TimelineItem {
  const item = all[row];
  if (item === undefined) throw new RangeError(`no such event: ${row}`);
  return item;
}

/** Who says so in the end: the outermost of those who pass it on, as the story says it; empty for the article's own voice. */
function sourceOf(attribution: TimelineEvent['attribution'][number] | undefined): string {
  const source = attribution?.via?.at(-1)?.source ?? attribution?.source ?? '';
  return source === unnamed ? '' : source;
}

function namesOf({ source, via = [] }: TimelineEvent['attribution'][number]): readonly string[] {
  return [source, ...via.flatMap(namesOf)];
}

function laneField(name: string, all: readonly TimelineItem[], keyOf: (event: TimelineEvent) => string): LaneField {
  let made: ReturnType<LaneField['lanes']> | undefined;
  return {
    name,
    lanes() {
      if (made !== undefined) return made;
      const numbers = new Map<string, number>();
      const of = Uint32Array.from(all, ({ event }) => {
        const key = keyOf(event);
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return number;
      });
      return (made = { names: [...numbers.keys()], of });
    },
  };
}
