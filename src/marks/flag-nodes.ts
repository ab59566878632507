import type { StandingFlag } from '../layout/chart-layout.ts';
import { flagMetrics } from '../layout/flag-content.ts';
import type { PlacedFlag } from '../layout/place-flags.ts';
import { svg, type SvgNode } from './svg-node.ts';

const { padding, dateLine, titleLine, entryGap, top, bottom } = flagMetrics;

/** The leaders of **flags**, and over them the flags: the date, the titles of its events; that of the row **selected** is filled. */
export function flagNodes(
  flags: readonly PlacedFlag<StandingFlag>[],
  selected: number | undefined,
): readonly SvgNode[] {
  const leaders: SvgNode[] = [];
  const boxes: SvgNode[] = [];
  for (const { flag, x1, y1 } of flags) {
    const { key, x, width, height, entries, date, more } = flag;
    const holds = entries.some(({ item }) => item.index === selected) ? ' holds' : '';
    const chosen = entries[0]?.item.index === selected ? 'chosen' : '';
    leaders.push(svg('line', { class: `leader${holds}`, x1: x, x2: x, y1: y1 + height, y2: flag.bottom }, [], key));
    boxes.push(
      svg(
        'g',
        { class: `flag${holds}`, transform: `translate(${x1},${y1})`, 'data-flag': key },
        [
          svg('rect', { width, height, rx: 6 }),
          ...entries.map(({ item, lines, y }, index) => {
            // The area of an entry; the first one takes the date along, the last one the rest.
            const from = index === 0 ? 0 : y - entryGap / 2;
            const to = (entries[index + 1]?.y ?? height + entryGap / 2) - entryGap / 2;
            return svg(
              'g',
              {
                class: item.index === selected ? 'entry selected' : 'entry',
                'data-event': item.event.id,
                'data-row': item.index,
              },
              [
                svg('rect', { x: 1, y: from + 1, width: width - 2, height: to - from - 2, rx: 5 }),
                ...lines.map((line, i) => svg('text', { class: 'title', x: padding, y: y + i * titleLine + 12 }, line)),
              ],
              item.index,
            );
          }),
          svg('text', { class: chosen, x: padding, y: top + 12 }, date, 'date'),
          more !== '' &&
            svg(
              'text',
              { class: entries.length === 1 ? chosen : '', x: padding, y: height - bottom - dateLine + 13 },
              more,
              'more',
            ),
        ],
        key,
      ),
    );
  }
  return [...leaders, ...boxes];
}
