import { calendarOf, formatBound, type Day } from '../time/index.ts';
import { isLink } from '../dataset/is-link.ts';
import type { Article, TimelineEvent } from '../dataset/types.ts';
import type { ColumnPassage, Columns } from './columns.ts';
import type { EventTable } from './event-table.ts';
import { widestInterval } from './interval.ts';
import type { ItemTraits, TimelineItem } from './timeline-item.ts';

const minute = 60_000;
const day = 86_400_000;
const plain: ItemTraits = { soft: false, uncertain: false, open: undefined };

/**
 * The table of **columns**. Events of one start keep their order. Throws a `RangeError` that names the column, the place and what is
 * wrong with the first value that cannot be drawn; O(n), and a sort when the starts do not ascend.
 */
export function columnsTable(columns: Columns): EventTable {
  const { start, passage, lanes = [] } = columns;
  // Whatever a page gives is shown as text.
  const titleAt = (row: number): string => String((columns.title as (i: number) => unknown)(placeOf(row)));
  const { isSorted, counts, extent } = check(columns);
  const size = start.length;
  // `order` leads from rows to places in the columns.
  const order = isSorted
    ? undefined
    : new Uint32Array(size).map((_, i) => i).sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b);
  const sorted = (column: ArrayLike<number>): ArrayLike<number> =>
    order === undefined ? column : Float64Array.from(order, (i) => column[i] ?? 0);
  const times = (column: ArrayLike<number>): Float64Array => {
    const values = sorted(column);
    return values instanceof Float64Array ? values : Float64Array.from(values);
  };
  const starts = times(start);
  const ends = columns.end === undefined ? starts : times(columns.end);
  const of = columns.lane && sorted(columns.lane);
  const placeOf = (row: number): number => order?.[row] ?? row;
  const idAt = (row: number): string => (columns.id ?? String)(placeOf(row));
  const articles = new WeakMap<TimelineItem, Article>();
  const laneName = (row: number): string => lanes[of?.[row] ?? 0] ?? String(of?.[row] ?? '');
  return {
    size,
    dated: size,
    start: starts,
    end: ends,
    extent: size > 0 ? extent : undefined,
    importance: columns.importance && sorted(columns.importance),
    spans: undefined,
    traitsAt: () => plain,
    itemAt(row) {
      const from = starts[row] ?? 0;
      const to = Math.max(from + minute, ends[row] ?? 0);
      const given = passage?.(placeOf(row)) ?? '';
      const { article, event } = describe(
        typeof given === 'string' ? { exact: given } : given,
        idAt(row),
        titleAt(row),
        dateOf(from, Math.max(from, ends[row] ?? 0)),
        of === undefined ? '' : laneName(row),
      );
      const item: TimelineItem = {
        event,
        index: row,
        start: from,
        end: to,
        shape: (ends[row] ?? 0) - from > day ? 'span' : 'point',
        middle: (from + Math.max(from, ends[row] ?? 0)) / 2,
        ...plain,
      };
      articles.set(item, article);
      return item;
    },
    idAt,
    rowOf(id) {
      for (let row = 0; row < size; row++) if (idAt(row) === id) return row;
      return undefined;
    },
    articleOf: (item) => articles.get(item),
    textAt: (row) => `${titleAt(row)}\n${of === undefined ? '' : laneName(row)}`,
    laneFields:
      of === undefined
        ? []
        : [
            {
              name: 'lane',
              lanes: () => ({
                names: Array.from({ length: counts[0].length }, (_, lane) => lanes[lane] ?? String(lane)),
                of,
                counts,
              }),
            },
          ],
    published: [],
  };
}

/** Looks at every value, once: tells whether the starts ascend, what each lane has, and how far all reaches. */
function check(columns: Columns): {
  readonly isSorted: boolean;
  readonly counts: readonly [points: Uint32Array, spans: Uint32Array];
  readonly extent: { readonly start: number; readonly end: number };
} {
  const { start, end, lane, lanes } = columns;
  const refuse = (what: string, is: unknown, expected: string): never => {
    throw new RangeError(`columns.${what} is ${String(is)}: expected ${expected}`);
  };
  if (!Number.isInteger((start as typeof start | undefined)?.length)) refuse('start', start, 'a list of times');
  if (typeof columns.title !== 'function') refuse('title', columns.title, 'a function');
  for (const name of ['end', 'lane', 'importance'] as const) {
    const length = columns[name]?.length ?? start.length;
    if (length !== start.length) refuse(`${name}.length`, length, `${start.length}, that of start`);
  }
  const widest = widestInterval.end;
  const most = lanes?.length ?? 65_536;
  let isSorted = true;
  let points = new Uint32Array(lanes?.length ?? 1);
  let spans = new Uint32Array(points.length);
  let before = -Infinity;
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < start.length; i++) {
    const time = start[i] ?? NaN;
    if (!(time >= -widest && time <= widest)) refuse(`start[${i}]`, time, 'milliseconds that a Date can hold');
    if (time < before) isSorted = false;
    before = time;
    if (time < first) first = time;
    if (time > last) last = time;
    let stop = time;
    if (end !== undefined) {
      stop = end[i] ?? NaN;
      if (!(stop >= -widest && stop <= widest)) refuse(`end[${i}]`, stop, 'milliseconds that a Date can hold');
      if (stop > last) last = stop;
    }
    let number = 0;
    if (lane !== undefined) {
      number = lane[i] ?? NaN;
      if (!(number >= 0 && number < most && (number | 0) === number))
        refuse(`lane[${i}]`, number, 'the number of a lane');
      if (number >= points.length) [points, spans] = [longer(points, number), longer(spans, number)];
    }
    const counts = stop - time > day ? spans : points;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return { isSorted, counts: [points, spans], extent: { start: first, end: last } };
}

/** The same counts with room for lane **number**. */
function longer(counts: Uint32Array<ArrayBuffer>, number: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(number + 1);
  copy.set(counts);
  return copy;
}

/** What a reader sees of one event, as a dataset would hold it; without a passage there is no article. */
function describe(
  { exact = '', prefix = '', suffix = '', title: name = '', url = '', source }: Partial<ColumnPassage>,
  id: string,
  title: string,
  edtf: string,
  lane: string,
): { readonly event: TimelineEvent; readonly article: Article } {
  const lengthOf = (text: string): number => Array.from(text).length; // positions count code points
  const start = lengthOf(prefix);
  const end = start + lengthOf(exact);
  const text = prefix + exact + suffix;
  const speaker = source ?? lane;
  const none = { people: [], organisations: [], places: [] };
  const quote = { type: 'TextQuoteSelector', exact } as const;
  const position = { type: 'TextPositionSelector', start, end } as const;
  return {
    event: {
      ...none,
      id,
      title,
      kind: 'occurrence',
      modality: 'actual',
      polarity: 'affirmed',
      date: { edtf, inferred: [], rule: 'given' },
      attribution: speaker === '' ? [] : [{ source: speaker }],
      evidence: exact === '' ? [] : [{ article: id, quote, position }],
    },
    article: {
      id,
      title: name,
      url: isLink(url) ? url : null,
      publisher: null,
      authors: [],
      published: { edtf: null, basis: 'unknown' },
      language: 'und',
      hemisphere: 'north',
      sha256: '',
      text: [{ start: 0, text }],
      sentences:
        start > 0
          ? [
              [0, start],
              [start, end],
              [end, lengthOf(text)],
            ]
          : [
              [0, end],
              [end, lengthOf(text)],
            ],
    },
  };
}

/** The EDTF of a stretch of time: days where it begins and ends with a day, else the minute in which it begins. */
function dateOf(from: number, to: number): string {
  if (from % day !== 0) return edtfOf(from, to - from > day);
  const last = edtfOf(Math.max(from, to - 1), true);
  const first = edtfOf(from, true);
  return first === last ? first : `${first}/${last}`;
}

function edtfOf(time: number, whole: boolean): string {
  const at = Math.floor(time / day);
  const date = calendarOf(at as Day);
  if (Math.abs(date.year) > 9999) return `Y${date.year}`;
  return formatBound(date, whole ? undefined : Math.floor((time - at * day) / minute));
}
