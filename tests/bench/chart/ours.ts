/* `<source-timeline>` as a page embeds it: the built element, loaded by a script before this one, fills the window. */
import { type Columns, paintedFrame } from './contender.ts';

const chart = (): Element | undefined =>
  document.querySelector('source-timeline')?.shadowRoot?.querySelector('.chart') ?? undefined;

globalThis.contender = {
  start,
  wheelTarget() {
    const found = chart();
    if (found === undefined) throw new Error('the element has no .chart');
    return found;
  },
  zoomKey: true,
  wheelStep: 8, // below 40 it takes the wheel for a pinch: 2 ** (deltaY / 100)
};

async function start(columns: Columns): Promise<void> {
  const element = document.createElement('source-timeline');
  element.style.cssText = 'display: block; height: 100vh';
  element.setAttribute('lanes', 'lane');
  const loaded = new Promise<void>((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', (event) => reject(new Error(messageOf(event))));
  });
  Object.assign(element, { columns });
  document.body.append(element);
  await loaded;
  await paintedFrame();
}

function messageOf(event: Event): string {
  return event instanceof CustomEvent ? JSON.stringify(event.detail) : 'the element could not load';
}
