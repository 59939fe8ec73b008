import { asksForHeight, heightMessages } from './height-messages.js';

/**
 * Reports the height of the content to the page around the frame, on every change and on request. Messages of other
 * windows are ignored.
 */
export function reportHeight(content: Element): void {
  if (parent === window) return;
  let reportedPx = 0;
  const report = (): void => {
    for (const message of heightMessages(reportedPx, location.href)) parent.postMessage(message, '*');
  };
  new ResizeObserver(() => {
    const heightPx = Math.ceil(content.getBoundingClientRect().height);
    if (heightPx === reportedPx || heightPx === 0) return;
    reportedPx = heightPx;
    report();
  }).observe(content);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && reportedPx > 0 && asksForHeight(data)) report();
  });
}
