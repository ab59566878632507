import type { TimelineEvent } from '../../dataset/types.ts';

/**
 * **events** in an order that comes from what they say and when it was **published** (EDTF, by id of the article), not from the names of
 * files: by date, publication, place in its article, words; last by id, which is a hash of the text.
 */
export function orderReports(
  events: readonly TimelineEvent[],
  published: ReadonlyMap<string, string | undefined>,
): readonly TimelineEvent[] {
  return events
    .map((event) => {
      const [first] = event.evidence;
      const keys = [event.date.edtf, published.get(first?.article ?? '') ?? '', first?.quote.exact ?? '', event.title];
      return { event, at: first?.position.start ?? 0, keys };
    })
    .sort((a, b) => compareKeys(a.keys, b.keys) || a.at - b.at || compareText(a.event.id, b.event.id))
    .map(({ event }) => event);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const order = compareText(key, b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}

/** By UTF-16 units: the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
