import type { Article } from '../../dataset/types.ts';
import { boundsOf, compareBounds, parseEdtf } from '../../time/index.ts';

/**
 * The moment that edits of a merge carry, as extraction reads no clock: the start of the latest day on which one of **articles** was
 * published, the last day of a month or year; 1 January 1970 when none is known to lie in the years 0 to 9999.
 */
export function dayOfMerging(articles: readonly Article[]): string {
  const days = articles.flatMap(({ published: { edtf } }) => {
    const parsed = edtf === null ? undefined : parseEdtf(edtf);
    const { latest } = parsed !== undefined && 'value' in parsed ? boundsOf(parsed.value) : {};
    return latest !== undefined && /^\d/u.test(latest) ? [latest.slice(0, 10)] : [];
  });
  return `${days.sort(compareBounds).at(-1) ?? '1970-01-01'}T00:00:00Z`;
}
