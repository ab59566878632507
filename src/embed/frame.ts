import type { FrameMessage } from './frame-message.ts';

/**
 * The iframe page: shows the dataset named by `?src=` (with `theme`, `locale`, `event`), and tells the page around it the height
 * it would like, the choice and any trouble.
 */
const parameters = new URLSearchParams(location.search);
const timeline = document.createElement('source-timeline');
for (const name of ['src', 'theme', 'locale', 'event']) {
  const value = parameters.get(name);
  if (value !== null) timeline.setAttribute(name, value);
}

function tell(message: FrameMessage): void {
  // The host's origin is not known, and nothing told here is secret: what the reader sees is the host's own page.
  if (parent !== window) parent.postMessage(message, '*');
}

/** The element's own default height; less where the page is narrow and the story reads in one column. */
function wish(): void {
  tell({ sourceline: 1, type: 'height', height: innerWidth < 720 ? 640 : 720 });
}

timeline.addEventListener('load', wish);
timeline.addEventListener('select', (event) => {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  const id =
    typeof detail === 'object' && detail !== null && 'id' in detail && typeof detail.id === 'string'
      ? detail.id
      : undefined;
  tell({ sourceline: 1, type: 'select', id });
});
timeline.addEventListener('error', (event) => {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  const message = typeof detail === 'object' && detail !== null && 'message' in detail ? String(detail.message) : '';
  tell({ sourceline: 1, type: 'error', message });
});
addEventListener('resize', wish);
document.body.append(timeline);
