import { readFrameMessage } from './frame-message.ts';

/**
 * For pages that embed by iframe: gives every `<iframe data-sourceline>` the height it asks for, within limits, and passes its
 * choice on as a `sourceline:select` event of the iframe. Messages are heeded only when they come from such a frame.
 */
addEventListener('message', (event) => {
  const message = readFrameMessage(event.data);
  if (message === undefined) return;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-sourceline]')].find(
    ({ contentWindow }) => contentWindow !== null && contentWindow === event.source,
  );
  if (frame === undefined) return;
  if (message.type === 'height') frame.style.height = `${message.height}px`;
  else frame.dispatchEvent(new CustomEvent(`sourceline:${message.type}`, { detail: message }));
});
