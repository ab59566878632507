import { compareEvents } from '../../dataset/compare-events.ts';
import type { Article, Edit, TimelineEvent } from '../../dataset/types.ts';
import { dayOfMerging } from './day-of-merging.ts';
import { groupReports } from './group-reports.ts';
import { joinReports } from './join-reports.ts';
import { orderReports } from './order-reports.ts';
import { repointAnchors } from './repoint-anchors.ts';
import { tellReports } from './tell-reports.ts';

/** Events of which some have come together, and what undoes it. */
export interface Merged {
  /** In no order of time: merged ones stand where the best report of each stood. */
  readonly events: readonly TimelineEvent[];
  /** One for each merged event, in the order of `compareEvents`: see `splitMerged`. */
  readonly edits: readonly Edit[];
}

/**
 * Brings reports of one event in several **articles** together into one event that has all their evidence. Only events of different articles
 * are merged, at most one of each.
 *
 * A proposal: two reports are taken for one event when kind, modality, polarity and, of a statement, the speaker are the same, their dates
 * agree or lie a day apart, and their words are alike (`compareTold`). Which events these are does not depend on the order or the ids of the
 * articles. Ids of **events** must be unique. Takes time in proportion to the number of events.
 */
export function mergeReports(events: readonly TimelineEvent[], articles: readonly Article[]): Merged {
  const published = new Map(articles.map(({ id, published: { edtf } }) => [id, edtf ?? undefined] as const));
  const ordered = orderReports(events, published);
  const groups = groupReports(tellReports(ordered)).map((group) => group.flatMap((index) => ordered[index] ?? []));
  if (groups.length === 0) return { events, edits: [] };
  const at = dayOfMerging(articles);
  const joined = groups.map((group) => joinReports(group, published)).sort((a, b) => compareEvents(a.event, b.event));
  const idOf = new Map(joined.flatMap(({ event, parts }) => parts.map(({ id }) => [id, event.id] as const)));
  const byId = new Map(joined.map(({ event }) => [event.id, event] as const));
  return {
    events: events.flatMap((event) => {
      if ((idOf.get(event.id) ?? event.id) !== event.id) return [];
      return [repointAnchors(byId.get(event.id) ?? event, ({ event: id }) => idOf.get(id) ?? id)];
    }),
    edits: joined.map(({ event, parts }) => ({
      op: 'merge',
      path: `/events/${event.id}`,
      was: parts,
      value: parts.map(({ id }) => id),
      by: 'sourceline',
      at,
    })),
  };
}
