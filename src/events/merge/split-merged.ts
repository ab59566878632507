import { isEventShell, isEvidence } from '../../dataset/dataset-guards.ts';
import { compareEvents } from '../../dataset/compare-events.ts';
import type { Dataset, TimelineEvent } from '../../dataset/types.ts';
import { repointAnchors } from './repoint-anchors.ts';

/**
 * Takes the merged event **id** back to exactly the events that went into it, and drops the edit that merged them; changes made to the merged
 * event since then go with it. Dates that lean on it lean again on the event of their own article. With every merge taken back, the dataset
 * is what it would be without merging.
 *
 * Throws a `RangeError` when no event **id** is there, or no edit that merged it and can be read.
 */
export function splitMerged(dataset: Dataset, id: string): Dataset {
  const path = `/events/${id}`;
  const at = dataset.edits.findLastIndex((edit) => edit.op === 'merge' && edit.path === path);
  const parts = partsOf(dataset.edits[at]?.was);
  if (parts === undefined || !dataset.events.some((event) => event.id === id))
    throw new RangeError(`no merged event: ${id}`);
  const edits = dataset.edits.filter((_, index) => index !== at);
  const ownPart = new Map(parts.flatMap((part) => part.evidence.map(({ article }) => [article, part.id] as const)));
  const stillMerged = new Map(
    edits.flatMap((edit) =>
      edit.op === 'merge'
        ? (partsOf(edit.was) ?? []).map((part) => [part.id, edit.path.slice('/events/'.length)] as const)
        : [],
    ),
  );
  const restored = parts.map((part) => repointAnchors(part, ({ event }) => stillMerged.get(event) ?? event));
  const others = dataset.events
    .filter((event) => event.id !== id)
    .map((event) =>
      repointAnchors(event, (anchor, article) =>
        anchor.event === id ? (ownPart.get(article) ?? anchor.event) : anchor.event,
      ),
    );
  return { ...dataset, events: [...others, ...restored].sort(compareEvents), edits };
}

/** The events that a merge keeps, when it comes from a file that nobody has damaged. */
function partsOf(was: unknown): readonly TimelineEvent[] | undefined {
  if (!Array.isArray(was) || was.length === 0) return undefined;
  const sound = was.every(
    (part) =>
      isEventShell(part) &&
      (part as TimelineEvent).evidence.length > 0 &&
      (part as TimelineEvent).evidence.every(isEvidence),
  );
  return sound ? (was as readonly TimelineEvent[]) : undefined;
}
