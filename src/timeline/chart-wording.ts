import type { ChartWording } from '../layout/chart-layout.ts';
import type { FormatTick } from '../layout/axis-ticks.ts';
import type { EventTable } from '../layout/event-table.ts';
import { createDateWording, type DateWords } from '../time/index.ts';
import { isSeason, type WordDate } from './explain-date.ts';
import type { Words } from './words.ts';

/** Creates the wording of dates in **locale**. */
export function createWordDate(locale: string, words: DateWords): WordDate {
  return createDateWording({ locale, words });
}

/** Creates all the chart's own wording of the events of **table**. */
export function createChartWording(
  locale: string,
  words: Words,
  wordDate: WordDate,
  tick: FormatTick,
  table: EventTable,
): ChartWording {
  const numbers = new Intl.NumberFormat(locale);
  return {
    tick,
    dateOf(first, count) {
      const { date } = first.event;
      // What they share is the day: not the hour or the part of day of the first.
      return count === 1 ? wordDate(date) : words.eventsOfDay(wordDate({ edtf: date.edtf.split('T')[0] ?? '' }), count);
    },
    more: words.more,
    bar(row, count) {
      if (count > 1) return words.periods(count);
      const { event } = table.itemAt(row);
      return isSeason(event.date.edtf) ? `${event.title} · ${words.season}` : event.title;
    },
    count: (count) => (count < 1000 ? String(count) : numbers.format(count)),
  };
}
