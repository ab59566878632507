import { ascending } from 'd3';
import type { Article, TimelineEvent } from '../dataset/types.ts';

/** A stretch of an article's text; `events` are those it is evidence of, `event` the first of them. `start` in code points. */
export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  readonly event: string | undefined;
  readonly events: readonly string[];
}

/** Cuts the text of **article** at the passages of **events**. Passages that overlap an earlier one are left unmarked. */
export function markedText(article: Article, events: readonly TimelineEvent[]): readonly MarkedPiece[] {
  const passages = new Map<number, { readonly end: number; readonly events: string[] }>();
  for (const event of events) {
    for (const { article: id, position } of event.evidence) {
      if (id !== article.id) continue;
      const known = passages.get(position.start);
      if (known === undefined) passages.set(position.start, { end: position.end, events: [event.id] });
      else if (known.end === position.end) known.events.push(event.id);
    }
  }
  const sorted = [...passages].sort(([a], [b]) => ascending(a, b));
  return article.text.flatMap((piece, index) => {
    const characters = Array.from(piece.text);
    const end = piece.start + characters.length;
    const slice = (from: number, to: number): string => characters.slice(from - piece.start, to - piece.start).join('');
    const pieces: MarkedPiece[] = [];
    let at = piece.start;
    const plain = (to: number): void => {
      if (to > at) pieces.push({ start: at, text: slice(at, to), event: undefined, events: [] });
    };
    for (const [start, passage] of sorted) {
      if (start < at || passage.end > end) continue;
      plain(start);
      pieces.push({ start, text: slice(start, passage.end), event: passage.events[0], events: passage.events });
      at = passage.end;
    }
    plain(end);
    const gap = index > 0 ? [{ start: piece.start - 0.5, text: '\n[…]\n', event: undefined, events: [] }] : [];
    return [...gap, ...pieces];
  });
}
