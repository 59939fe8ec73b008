import { asksForHeight, heightMessages } from './height-messages.js';

/** Tells the page around how high the content is, whenever that changes and when it asks. Nobody else is listened to. */
export function tellHeight(content: Element): void {
  if (parent === window) return;
  let toldPx = 0;
  const tell = (): void => {
    for (const message of heightMessages(toldPx, location.href)) parent.postMessage(message, '*');
  };
  new ResizeObserver(() => {
    const heightPx = Math.ceil(content.getBoundingClientRect().height);
    if (heightPx === toldPx || heightPx === 0) return;
    toldPx = heightPx;
    tell();
  }).observe(content);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && toldPx > 0 && asksForHeight(data)) tell();
  });
}
