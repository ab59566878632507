import type { Dataset } from '../dataset/types.ts';

/** “4 events from 1 article”. */
export function summaryOf({ events, articles }: Dataset): string {
  return `${count(events.length, 'event')} from ${count(articles.length, 'article')}`;
}

/** “214 events from 30 articles; 18 of them told by several”. */
export function summaryWithReports(dataset: Dataset): string {
  const several = dataset.events.filter(({ evidence }) =>
    evidence.some(({ article }) => article !== evidence[0]?.article),
  );
  const told = several.length === 0 ? '' : `; ${formatNumber(several.length)} of them told by several`;
  return summaryOf(dataset) + told;
}

/** A number with its noun, in the plural but for one. */
export function count(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** A whole number with commas between thousands, in every locale. */
export function formatNumber(number: number): string {
  return String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ',');
}
