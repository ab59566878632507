import type { FlagBox, FlagRoom } from './place-flags.ts';
import type { TimelineItem } from './timeline-item.ts';
import { wrapNarrowest, type Measure } from './wrap-text.ts';

/** One event in a flag: its title in at most two lines, at `y` (top) within the flag. */
export interface FlagEntry {
  readonly item: TimelineItem;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** A flag: a line of date, then the titles of the events of that date, then how many more there are. */
export interface Flag extends Omit<FlagBox, 'x'> {
  readonly date: string;
  readonly entries: readonly FlagEntry[];
  /** Text of the last line, "+ 4 more"; empty when every event has its entry. */
  readonly more: string;
}

/** What a flag says of its events beside their titles, in the reader's language. */
export interface FlagWording {
  /** "Evening of 30 Nov", "30 Nov · 2 events": the date of the first, or the day of **count** events. */
  readonly dateOf: (first: TimelineItem, count: number) => string;
  /** "+ 4 more". */
  readonly more: (count: number) => string;
}

/** The type in which flags are set; both must not be narrower than what is drawn. */
export interface FlagType {
  readonly date: Measure;
  readonly title: Measure;
}

/** Sizes of a flag in pixels; the component that draws flags uses the same. */
export const flagMetrics = { padding: 11, dateLine: 16, titleLine: 16, entryGap: 10, top: 6, bottom: 8 } as const;

const titleWidths = [120, 150, 180, 210, 240, 270, 300, 340, 390];
/** A title too long for two lines takes more, up to these; what is longer still is read in the story. */
const mostLines = 6;

/**
 * Sets the flag of **items**, the first ones of **count** that share a day and a place, within **room**. The titles that have room are
 * shown, in as few lines as they can; the rest is counted.
 */
export function flagContent(
  key: string,
  items: readonly TimelineItem[],
  count: number,
  wording: FlagWording,
  type: FlagType,
  room: FlagRoom,
): Flag {
  const { padding, dateLine, titleLine, entryGap, top, bottom } = flagMetrics;
  const widest = room.x2 - room.x1 - 2 * padding;
  const date = items[0] === undefined ? '' : wording.dateOf(items[0], count);
  let width = type.date(date);
  // The date has its line in any case: titles are as wide as it.
  const widths = titleWidths.map((each) => Math.max(width, Math.min(each, widest)));
  let y = top + dateLine - entryGap;
  const entries: FlagEntry[] = [];
  for (const item of items) {
    let title;
    let lines = 2;
    do title = wrapNarrowest(item.event.title, widths, lines++, type.title);
    while (title.cut && lines <= mostLines);
    const height = title.lines.length * titleLine;
    const next = y + entryGap;
    // The rest takes a line of its own.
    if (entries.length > 0 && next + height + dateLine + bottom > room.bottom - room.top) break;
    entries.push({ item, lines: title.lines, y: next, height });
    y = next + height;
    width = Math.max(width, title.width);
  }
  const more = count > entries.length ? wording.more(count - entries.length) : '';
  if (more !== '') y += dateLine;
  return { key, width: Math.ceil(width) + 2 * padding, height: y + bottom, date, entries, more };
}
