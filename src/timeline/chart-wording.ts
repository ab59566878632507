import type { ChartWording } from '../layout/chart-layout.ts';
import { formatDateWords, type DateWords } from '../time/index.ts';
import { isSeason, type WordDate } from './explain-date.ts';
import { createTickFormat } from './tick-format.ts';
import type { Words } from './words.ts';

/** Creates the wording of dates in **locale**. */
export function createWordDate(locale: string, words: DateWords): WordDate {
  return (date) => formatDateWords(date, { locale, words });
}

/** Creates all the chart's own wording; without **years**, that of a timeline whose years are not stated. */
export function createChartWording(locale: string, words: Words, wordDate: WordDate, years: boolean): ChartWording {
  return {
    tick: createTickFormat(locale, years),
    dateOf: (items) => {
      const first = items[0];
      if (first === undefined) return '';
      const date = wordDate(first.event.date);
      return items.length === 1 ? date : words.eventsOfDay(date, items.length);
    },
    more: words.more,
    bar: (items) => {
      const only = items.length === 1 ? items[0] : undefined;
      if (only === undefined) return words.periods(items.length);
      return isSeason(only.event.date.edtf) ? `${only.event.title} · ${words.season}` : only.event.title;
    },
  };
}
