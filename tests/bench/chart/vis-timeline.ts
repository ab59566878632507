/*
 * vis-timeline, the most used one, as its documentation shows it: a group for each lane, an item for each event, all options as they are by
 * themselves, so that it is as high as its stacked items need. (Held to a height of 600 px it makes about 7 frames a second of 10 000.)
 */
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { type Columns, paintedFrame } from './contender.ts';

globalThis.contender = {
  start,
  wheelTarget: () => document.querySelector('.vis-panel.vis-center') ?? document.body,
  zoomKey: false,
  wheelStep: 28, // it zooms by 1 + deltaY / 500
};

async function start({ start: starts, end, lane, lanes, title, id }: Columns): Promise<void> {
  const items = Array.from(starts, (from, index) => {
    const item = { id: id(index), group: lane[index] ?? 0, content: title(index), start: from };
    const to = end[index] ?? from;
    return to > from ? { ...item, end: to, type: 'range' as const } : { ...item, type: 'point' as const };
  });
  const groups = lanes.map((content, index) => ({ id: index, content }));
  const box = document.createElement('div');
  document.body.append(box);
  const timeline = await new Promise<Timeline>((resolve) => {
    const made = new Timeline(box, items, groups, { onInitialDrawComplete: () => resolve(made) });
  });
  timeline.redraw(); // it has fitted its range to the items, but until it is touched it shows the week of today
  await paintedFrame();
}
