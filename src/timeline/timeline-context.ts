import { createContext } from 'svelte';
import type { Dataset } from '../dataset/types.ts';
import type { TimelineState } from '../interaction/timeline-state.svelte.ts';
import type { FormatTick } from '../layout/axis-ticks.ts';
import type { ChartType, ChartWording } from '../layout/chart-layout.ts';
import type { WordDate } from './explain-date.ts';
import type { Words } from './words.ts';

/** What all parts of one timeline share; the properties are getters, so that what reads them follows every change. */
export interface TimelineContext {
  readonly state: TimelineState;
  /** Of columns empty. */
  readonly dataset: Pick<Dataset, 'title' | 'articles' | 'events' | 'undated'>;
  /** The same as long as the timeline stands. */
  readonly words: Words;
  readonly wordDate: WordDate;
  readonly wording: ChartWording;
  /** The ticks of a year that is not stated. */
  readonly yearlessTick: FormatTick;
  readonly type: ChartType & { readonly family: string };
  /** Pixels that the timeline is wide; it is seen, so more than none. */
  readonly width: number;
  readonly narrow: boolean;
  /** Whether the first picture has been painted: what can wait for it does. */
  readonly settled: boolean;
  /** Whether the window is the timeline's own to scroll. */
  readonly ownsPage: boolean;
  /** The address of an event, where there is one to copy. */
  readonly linkOf: ((id: string) => string) | undefined;
}

export const [useTimeline, provideTimeline] = createContext<TimelineContext>();
