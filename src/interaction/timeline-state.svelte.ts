import { extent } from 'd3';
import { fitInterval, shortestInterval, type Interval } from '../layout/interval.ts';
import type { TimelineItem, TimelineItems } from '../layout/timeline-item.ts';
import type { Zoom } from './create-zoom.ts';

/** Where a choice was made: the others follow, the one that made it does not move by itself. */
export type Origin = 'chart' | 'story' | 'source' | 'address';

/**
 * What chart, story and source agree on: the visible interval, the chosen event and the event that the reader is at.
 *
 * One for each timeline; twenty may share a page.
 */
export class TimelineState {
  readonly items: TimelineItems;
  /** The main axis shows the year-less events when there are no others. */
  readonly onAxis: readonly TimelineItem[];
  readonly limits: Interval;
  interval: Interval = $state.raw({ start: 0, end: 1 });
  selected: string | undefined = $state();
  current: string | undefined = $state();
  /** What a screen reader should hear of the last step. */
  announced: TimelineItem | undefined = $state.raw();
  /** Counts the wishes to bring `current` into view in the story. */
  storyCalls = $state(0);
  /** Set by the chart while it stands. */
  zoom: Zoom | undefined;
  /** Told of every choice. */
  onselect: ((item: TimelineItem | undefined) => void) | undefined;

  readonly #byId: ReadonlyMap<string, TimelineItem>;

  constructor(items: TimelineItems) {
    this.items = items;
    this.onAxis = items.dated.length > 0 ? items.dated : items.yearless;
    const published = items.dated.length > 0 ? items.published.map((time) => ({ start: time, end: time })) : [];
    this.limits = fitInterval([...extentsOf(this.onAxis), ...published]) ?? { start: 0, end: 1 };
    this.interval = this.limits;
    this.#byId = new Map(items.all.map((item) => [item.event.id, item]));
  }

  itemOf(id: string | undefined): TimelineItem | undefined {
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** Whether **item** stands on the main axis, not in the band of year-less events beside it. */
  isOnAxis(item: TimelineItem): boolean {
    return this.items.dated.length === 0 || item.index < this.items.dated.length;
  }

  /** Chooses an event, or none. The chart shows it; the story too, unless the choice was made there. */
  choose(id: string | undefined, origin: Origin): void {
    const item = this.itemOf(id);
    this.selected = item?.event.id;
    if (item !== undefined) {
      this.current = item.event.id;
      this.announced = item;
      this.reveal(item);
      if (origin !== 'story') this.storyCalls++;
    }
    this.onselect?.(item);
  }

  /** Goes **by** events on from the current one in time order, stopping at the ends. Chooses when one was chosen. */
  step(by: number): void {
    const { all } = this.items;
    if (all.length === 0) return;
    // Without a current event the way begins before the first or after the last one.
    const at = this.itemOf(this.current)?.index ?? (by > 0 ? -1 : all.length);
    this.focus(all[Math.min(all.length - 1, Math.max(0, at + by))], true);
  }

  /** Makes **item** the one the reader is at; when an event is chosen, that moves along. */
  focus(item: TimelineItem | undefined, moveStory: boolean): void {
    if (item === undefined) return;
    if (this.selected !== undefined) {
      this.choose(item.event.id, moveStory ? 'chart' : 'story');
      return;
    }
    this.current = item.event.id;
    this.announced = item;
    this.reveal(item);
    if (moveStory) this.storyCalls++;
  }

  /** The story has scrolled to **item**: the chart follows, nothing is chosen and nothing is announced. */
  readAt(item: TimelineItem): void {
    if (this.current === item.event.id) return;
    this.current = item.event.id;
    this.reveal(item);
  }

  /** A hand has moved the chart: when the current event has left the view, the nearest one to its middle takes its place. */
  rest(): void {
    const { start, end } = this.interval;
    const inView = (item: TimelineItem): boolean => item.middle >= start && item.middle <= end;
    const now = this.itemOf(this.current);
    if (now !== undefined && (inView(now) || !this.isOnAxis(now))) return;
    const middle = (start + end) / 2;
    let nearest: TimelineItem | undefined;
    for (const item of this.onAxis) {
      if (!inView(item)) continue;
      if (nearest === undefined || Math.abs(item.middle - middle) < Math.abs(nearest.middle - middle)) nearest = item;
    }
    if (nearest === undefined) return;
    this.current = nearest.event.id;
    this.storyCalls++;
  }

  /** Brings the mark of **item** into the view, at the same zoom, in its middle. */
  reveal(item: TimelineItem): void {
    if (!this.isOnAxis(item)) return;
    const { start, end } = this.interval;
    const air = (end - start) * 0.06;
    const seen =
      item.shape === 'point'
        ? item.middle >= start + air && item.middle <= end - air
        : item.end > start + air && item.start < end - air;
    if (seen) return;
    const half = (end - start) / 2;
    this.zoom?.show({ start: item.middle - half, end: item.middle + half });
  }

  /** Zooms in until the events of a shared mark come apart; tells whether that is possible. */
  open(items: readonly TimelineItem[]): boolean {
    const [start, end] = extent(items.map(({ middle }) => middle));
    if (start === undefined) return false;
    const length = Math.max(shortestInterval, (end - start) * 1.6);
    if (start === end || length >= this.interval.end - this.interval.start) return false;
    const middle = (start + end) / 2;
    this.zoom?.show({ start: middle - length / 2, end: middle + length / 2 });
    return true;
  }

  fit(): void {
    this.zoom?.show(this.limits);
  }
}

function extentsOf(items: readonly TimelineItem[]): readonly Interval[] {
  return items.map(({ start, end }) => ({ start, end }));
}
