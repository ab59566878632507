import type { EventTable, LaneField } from '../layout/event-table.ts';
import { fitInterval, shortestInterval, type Interval } from '../layout/interval.ts';
import { createLanes, middleOf, type Lane, type LaneOrder } from '../layout/lane-set.ts';
import { lowerBound } from '../layout/lower-bound.ts';
import type { TimelineItem } from '../layout/timeline-item.ts';
import type { Zoom } from './create-zoom.ts';
import { searchTable } from './search-table.ts';

/** Where a choice was made: the others follow, the one that made it does not move by itself. */
export type Origin = 'chart' | 'story' | 'source' | 'address';

/** So many lanes are shown before the smaller ones share one. */
export const fewLanes = 12;

/**
 * What chart, story and source agree on: the visible interval, the chosen event, the event that the reader is at, the lanes, the search. Events are
 * known by their row.
 *
 * One for each timeline; twenty may share a page.
 */
export class TimelineState {
  readonly table: EventTable;
  /** The rows on the main axis: the year-less ones too when there are no others. */
  readonly onAxis: readonly [from: number, to: number];
  readonly limits: Interval;
  interval: Interval = $state.raw({ start: 0, end: 1 });
  selected: number | undefined = $state();
  current: number | undefined = $state();
  /** What a screen reader should hear of the last step. */
  announced: TimelineItem | undefined = $state.raw();
  /** Counts the wishes to bring `current` into view in the story. */
  storyCalls = $state(0);
  /** The name of the field that makes lanes; none without. */
  laneField: string | undefined = $state();
  laneOrder: LaneOrder = $state('size');
  /** A narrow screen has no room for lanes. */
  isFlat = $state(false);
  folded: ReadonlySet<string> = $state.raw(new Set());
  /** How many lanes are shown at most. */
  mostLanes = $state(fewLanes);
  /** The rows that a search has found so far, ascending; `undefined` without a search. */
  matches: Uint32Array | undefined = $state.raw();
  searching = $state(false);
  /** Whether the matches are the events of one mark: the story shows no others. */
  isList = $state(false);
  /** Set by the chart while it stands. */
  zoom: Zoom | undefined;
  /** Told of every choice. */
  onselect: ((item: TimelineItem | undefined) => void) | undefined;

  /** Where to type what is searched. */
  onsearch: (() => void) | undefined;

  #stopSearch: () => void = () => undefined;

  constructor(table: EventTable) {
    this.table = table;
    this.onAxis = [0, table.dated > 0 ? table.dated : table.size];
    this.limits = limitsOf(table);
    this.interval = this.limits;
  }

  readonly field: LaneField | undefined = $derived.by(() =>
    this.isFlat ? undefined : this.table.laneFields.find(({ name }) => name === this.laneField),
  );
  readonly lanes: readonly Lane[] = $derived.by(() =>
    createLanes(this.table, this.onAxis, this.field, { order: this.laneOrder, most: this.mostLanes }),
  );
  /** The same lanes with nothing but what was found in them; `undefined` without a search. */
  readonly found: readonly Lane[] | undefined = $derived.by(() => {
    const { matches } = this;
    if (matches === undefined) return undefined;
    const kept = new Set(matches);
    return createLanes(this.table, this.onAxis, this.field, {
      order: this.laneOrder,
      most: this.mostLanes,
      keep: (row) => kept.has(row),
    });
  });

  /** Bytes that the index of all lanes takes. */
  get indexBytes(): number {
    return this.lanes.reduce((sum, { points, spans }) => sum + points.bytes + spans.bytes, 0);
  }

  itemOf(row: number | undefined): TimelineItem | undefined {
    return row === undefined || !(row < this.table.size) ? undefined : this.table.itemAt(row);
  }

  /** Whether a row stands on the main axis, not in the band of year-less events beside it. */
  isOnAxis(row: number): boolean {
    return row < this.onAxis[1];
  }

  /** Chooses an event, or none. The chart shows it; the story too, unless the choice was made there. */
  choose(row: number | undefined, origin: Origin): void {
    const item = this.itemOf(row);
    this.selected = item?.index;
    if (item === undefined && this.isList) this.search('');
    if (item !== undefined) {
      this.current = item.index;
      this.announced = item;
      this.reveal(item);
      if (origin !== 'story') this.storyCalls++;
    }
    this.onselect?.(item);
  }

  chooseId(id: string | undefined, origin: Origin): void {
    this.choose(id === undefined ? undefined : this.table.rowOf(id), origin);
  }

  /** Goes **by** events on from the current one in time order, stopping at the ends. Chooses when one was chosen. */
  step(by: number): void {
    const { size } = this.table;
    if (size === 0) return;
    // Without a current event the way begins before the first or after the last one.
    const at = this.current ?? (by > 0 ? -1 : size);
    this.focus(Math.min(size - 1, Math.max(0, at + by)), true);
  }

  /** Goes to the next event in the same lane, or in the lane **by** further down: the one nearest in time. */
  stepLane(by: number): void {
    const { current = 0, lanes } = this;
    const here = lanes.findIndex(({ points, spans }) => points.row.includes(current) || spans.row.includes(current));
    const { points, spans } = lanes[Math.min(lanes.length - 1, Math.max(0, here + by))] ?? {};
    const [times, rows] = points?.row.length ? [points.time, points.row] : [spans?.start ?? [], spans?.row ?? []];
    const row = rows[Math.min(rows.length - 1, lowerBound(times, middleOf(this.table, current)))];
    if (lanes.length < 2 || row === undefined) return this.step(by);
    this.focus(row, true);
  }

  /** Makes a row the one the reader is at; when an event is chosen, that moves along. */
  focus(row: number, moveStory: boolean): void {
    if (this.selected !== undefined) {
      this.choose(row, moveStory ? 'chart' : 'story');
      return;
    }
    const item = this.itemOf(row);
    if (item === undefined) return;
    this.current = row;
    this.announced = item;
    this.reveal(item);
    if (moveStory) this.storyCalls++;
  }

  /** The story has scrolled to a row: the chart follows, nothing is chosen and nothing is announced. */
  readAt(row: number): void {
    const item = this.itemOf(row);
    if (this.current === row || item === undefined) return;
    this.current = row;
    this.reveal(item);
  }

  /** A hand has moved the chart: when the current event has left the view, the first one after its middle takes its place, or the last before. */
  rest(): void {
    const { start, end } = this.interval;
    const [from, to] = this.onAxis;
    const inView = (row: number): boolean => {
      const middle = middleOf(this.table, row);
      return row >= from && row < to && middle >= start && middle <= end;
    };
    const now = this.current;
    if (now !== undefined && (inView(now) || !this.isOnAxis(now))) return;
    const next = lowerBound(this.table.start, (start + end) / 2);
    const nearest = [next, next - 1].find(inView);
    if (nearest === undefined) return;
    this.current = nearest;
    this.storyCalls++;
  }

  /** Brings the mark of **item** into the view, at the same zoom, in its middle. */
  reveal(item: TimelineItem): void {
    if (!this.isOnAxis(item.index)) return;
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

  /** Zooms in until what lies between two times comes apart, by half at least; tells whether that is possible. */
  open(start: number, end: number): boolean {
    const now = this.interval.end - this.interval.start;
    if (start === end || now < shortestInterval * 1.5) return false;
    const half = Math.min((end - start) * 1.6, now / 2) / 2;
    const middle = (start + end) / 2;
    this.zoom?.show({ start: middle - half, end: middle + half });
    return true;
  }

  fit(): void {
    this.zoom?.show(this.limits);
  }

  fold(lane: string): void {
    const folded = new Set(this.folded);
    if (!folded.delete(lane)) folded.add(lane);
    this.folded = folded;
  }

  /** Looks for **query** in titles, sentences and sources; what is found shows as it comes. Nothing ends the search. */
  search(query: string): void {
    this.#stopSearch();
    this.isList = false;
    this.searching = query.trim() !== '';
    this.matches = undefined;
    if (!this.searching) return;
    this.#stopSearch = searchTable(this.table, query, (rows, done) => {
      this.matches = rows;
      this.searching = !done;
    });
  }

  /** Lists the events of a mark that holds too many to be chosen one after the other; closing the chosen one ends the list. */
  list(rows: ArrayLike<number>): void {
    this.search('');
    this.matches = Uint32Array.from(rows).sort();
    this.isList = true;
    this.choose(this.matches[0], 'chart');
  }

  /** Goes to the next match after the current event, or the one before it, around the ends. */
  stepMatch(by: 1 | -1): void {
    const { matches } = this;
    if (matches === undefined || matches.length === 0) return;
    const at = this.current ?? -1;
    const next = by > 0 ? lowerBound(matches, at + 1) : lowerBound(matches, at) - 1;
    const row = matches[(next + matches.length) % matches.length];
    if (row !== undefined) this.focus(row, true);
  }
}

/** All that stands on the axis with some air, the publication dates too. */
function limitsOf({ extent, published, dated }: EventTable): Interval {
  const dates = dated > 0 ? published.map((time) => ({ start: time, end: time })) : [];
  return fitInterval(extent === undefined ? dates : [extent, ...dates]) ?? { start: 0, end: 1 };
}
