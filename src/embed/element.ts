import { defineSourceTimeline } from './source-timeline.ts';

defineSourceTimeline();
