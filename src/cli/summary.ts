import type { Dataset } from '../dataset/types.ts';

/** “4 events from 1 article”. */
export function summaryOf({ events, articles }: Dataset): string {
  return `${count(events.length, 'event')} from ${count(articles.length, 'article')}`;
}

/** A number with its noun, in the plural but for one. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
