import { createContext } from 'svelte';
import type { Dataset } from '../dataset/types.ts';
import type { TimelineState } from '../interaction/timeline-state.svelte.ts';
import type { ChartType, ChartWording } from '../layout/chart-layout.ts';
import type { WordDate } from './explain-date.ts';
import type { Words } from './words.ts';

/** What all parts of one timeline share; the properties are getters, so that what reads them follows every change. */
export interface TimelineContext {
  readonly state: TimelineState;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly wordDate: WordDate;
  readonly wording: ChartWording;
  readonly type: ChartType;
  readonly narrow: boolean;
  /** Whether the window is the timeline's own to scroll. */
  readonly ownsPage: boolean;
  /** The address of an event, where there is one to copy. */
  readonly linkOf: ((id: string) => string) | undefined;
}

export const [useTimeline, provideTimeline] = createContext<TimelineContext>();
