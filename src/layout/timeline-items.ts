import { ascending } from 'd3';
import type { Dataset, TimelineEvent } from '../dataset/types.ts';
import { boundsInAnyYear, boundsOf, hoursOf, millisOf, parseEdtf, traitsOf } from '../time/index.ts';
import type { TimelineItem, TimelineItems } from './timeline-item.ts';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * Prepares the events of **dataset** for drawing, by start and then by end, year-less ones after all others. Dates are valid (the
 * dataset's reader has seen to it); an event whose date has no place on any axis (`XXXX`) stands with the year-less ones
 * over the whole of the year.
 */
export function timelineItems(dataset: Pick<Dataset, 'articles' | 'events'>): TimelineItems {
  const drawn = dataset.events
    .map((event) => itemOf(event))
    .sort((a, b) => a.item.start - b.item.start || a.item.end - b.item.end);
  const dated = drawn.filter(({ yearless }) => !yearless);
  const yearless = drawn.filter(({ yearless }) => yearless);
  const all = [...dated, ...yearless].map(({ item }, index): TimelineItem => ({ ...item, index }));
  return {
    all,
    dated: all.slice(0, dated.length),
    published: [...new Set(dataset.articles.flatMap(({ published }) => publishedTime(published.edtf)))].sort(ascending),
  };
}

function itemOf(event: TimelineEvent): { readonly item: Omit<TimelineItem, 'index'>; readonly yearless: boolean } {
  const { date } = event;
  const parsed = parseEdtf(date.edtf);
  const traits = 'value' in parsed ? traitsOf(parsed.value) : undefined;
  const yearless = date.earliest === undefined && date.latest === undefined;
  const placed = yearless ? { earliest: '2000-01-01', latest: '2000-12-31', ...boundsInAnyYear(date.edtf) } : date;
  const latest = placed.latest ?? placed.earliest ?? '';
  const earliest = placed.earliest ?? placed.latest ?? '';
  let start = millisOf(earliest, 'start');
  let end = millisOf(latest, 'end');
  const shape =
    end - start <= day && ((traits?.openStart !== true && traits?.openEnd !== true) || yearless) ? 'point' : 'span';
  if (date.partOfDay !== undefined && end - start === day) {
    const [from, to] = hoursOf(date.partOfDay);
    [start, end] = [start + from * hour, start + to * hour];
  }
  const item = {
    event,
    start,
    end,
    shape,
    middle: (start + end) / 2,
    soft: traits?.softStart === true || traits?.softEnd === true || traits?.approximate === true,
    uncertain: traits?.uncertain === true,
    open: placed.earliest === undefined ? 'start' : placed.latest === undefined ? 'end' : undefined,
  } as const;
  return { item, yearless };
}

function publishedTime(edtf: string | null): readonly number[] {
  if (edtf === null) return [];
  const parsed = parseEdtf(edtf);
  const earliest = 'value' in parsed ? boundsOf(parsed.value).earliest : undefined;
  return earliest === undefined ? [] : [millisOf(earliest, 'start')];
}
