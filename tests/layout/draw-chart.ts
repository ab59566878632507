import type { TimelineEvent } from '../../src/dataset/types.ts';
import { chartFrame, type ChartFrame } from '../../src/layout/chart-frame.ts';
import { chartLayout, type ChartLayout, type ChartType, type FrameMemory } from '../../src/layout/chart-layout.ts';
import { datasetTable } from '../../src/layout/dataset-table.ts';
import { detailOf, type Detail } from '../../src/layout/detail.ts';
import type { EventTable } from '../../src/layout/event-table.ts';
import { focusPlace } from '../../src/layout/focus-place.ts';
import { fitInterval, type Interval } from '../../src/layout/interval.ts';
import { labelCandidates } from '../../src/layout/label-candidates.ts';
import { createLanes, type Lane } from '../../src/layout/lane-set.ts';
import { createPicture, type Picture } from '../../src/layout/picture.ts';
import { placePoints, type PlacedPoint } from '../../src/layout/place-points.ts';
import { createTimeScale, type TimeScale } from '../../src/layout/time-scale.ts';
import { boundsOf, englishDateWords, parseEdtf } from '../../src/time/index.ts';
import { createChartWording, createWordDate } from '../../src/timeline/chart-wording.ts';
import { createTickFormat } from '../../src/timeline/tick-format.ts';
import { englishWords } from '../../src/timeline/words.ts';

/** Seven pixels a character, whatever the font. */
const measure = (text: string): number => text.length * 7;
export const plainType: ChartType = { date: measure, title: measure, tick: measure, bar: measure };
export const wordDate = createWordDate('en-GB', englishDateWords);
const tick = createTickFormat('en-GB', englishDateWords);

export interface ChartOptions {
  readonly width: number;
  /** The field that makes lanes; none without. */
  readonly field?: string | undefined;
  readonly interval?: Interval | undefined;
  readonly detail?: Detail | undefined;
  readonly memory?: FrameMemory | undefined;
  readonly selected?: number | undefined;
}

export interface DrawnChart {
  readonly lanes: readonly Lane[];
  readonly frame: ChartFrame;
  readonly scale: TimeScale;
  readonly picture: Picture;
  readonly points: readonly PlacedPoint[];
  readonly layout: ChartLayout;
  readonly memory: FrameMemory;
}

/** The wording of the events of **table** in English. */
export function wordingOf(table: EventTable): ReturnType<typeof createChartWording> {
  return createChartWording('en-GB', englishWords, wordDate, tick, table);
}

/** Puts a frame of the chart of **table** together as `Chart.svelte` does once all of it has been drawn. */
export function drawChart(
  table: EventTable,
  {
    width,
    field: name,
    interval = wholeOf(table),
    memory = { flags: new Map(), sides: new Map() },
    ...rest
  }: ChartOptions,
): DrawnChart {
  const field = table.laneFields.find((each) => each.name === name);
  const onAxis = [0, table.dated > 0 ? table.dated : table.size] as const;
  const lanes = createLanes(table, onAxis, field, { order: 'size', most: 12 });
  const frame = chartFrame(lanes, { width, strip: false, grouped: field !== undefined, folded: new Set() });
  const scale = createTimeScale(interval, frame.x1, frame.x2);
  const picture = createPicture(table, lanes, frame, rest.detail ?? detailOf(scale));
  const selected = focusPlace(table, lanes, rest.selected);
  const points = placePoints(table, picture, scale, { selected, current: undefined }, picture.marks <= 240);
  const settings = { table, frame, wording: wordingOf(table), type: plainType, isWhole: true, newFlags: Infinity };
  const candidates = labelCandidates(table, picture);
  const layout = chartLayout(picture, scale, settings, candidates, selected === undefined ? [] : [selected], memory);
  return { lanes, frame, scale, picture, points, layout, memory };
}

/** All of a table, with some air. */
export function wholeOf({ extent }: EventTable): Interval {
  return fitInterval(extent === undefined ? [] : [extent]) ?? { start: 0, end: 86_400_000 };
}

/** The table of events with a date in EDTF, a title and a source each. */
export function tableOf(
  events: readonly (Pick<TimelineEvent['date'], 'edtf' | 'partOfDay'> & {
    readonly title: string;
    readonly source?: string;
  })[],
): EventTable {
  return datasetTable({
    articles: [],
    events: events.map(({ edtf, partOfDay, title, source }, index): TimelineEvent => {
      const parsed = parseEdtf(edtf);
      if (!('value' in parsed)) throw new RangeError(`not EDTF: ${edtf}`);
      return {
        id: `e-${index}`,
        title,
        kind: 'occurrence',
        modality: 'actual',
        polarity: 'affirmed',
        date: { edtf, ...boundsOf(parsed.value), ...(partOfDay && { partOfDay }), inferred: [], rule: 'en/iso' },
        attribution: source === undefined ? [] : [{ source }],
        people: [],
        organisations: [],
        places: [],
        evidence: [],
      };
    }),
  });
}
