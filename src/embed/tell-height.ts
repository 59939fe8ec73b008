import { asksForHeight, heightMessages } from './height-messages.js';

/** Tells the page around how high the content is, whenever that changes and when it asks. Nobody else is listened to. */
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
