import type { DateAnchor, EventDate, TimelineEvent } from '../../dataset/types.ts';

export type EventAnchor = Extract<DateAnchor, { readonly kind: 'event' }>;

/**
 * **event** with other ids in what its dates were inferred from: **target** gives the id for an anchor, and for the article that reads the
 * date. The same object when nothing changes.
 */
export function repointAnchors(
  event: TimelineEvent,
  target: (anchor: EventAnchor, article: string) => string,
): TimelineEvent {
  const repoint = (date: EventDate, article: string): EventDate => {
    if (date.anchor?.kind !== 'event') return date;
    const id = target(date.anchor, article);
    return id === date.anchor.event ? date : { ...date, anchor: { ...date.anchor, event: id } };
  };
  const date = repoint(event.date, event.evidence[0]?.article ?? '');
  const evidence = event.evidence.map((piece) => {
    const own = piece.date && repoint(piece.date, piece.article);
    return own === undefined || own === piece.date ? piece : { ...piece, date: own };
  });
  const changes = date !== event.date || evidence.some((piece, index) => piece !== event.evidence[index]);
  return changes ? { ...event, date, evidence } : event;
}
