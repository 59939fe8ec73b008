import { nextFrame } from '@open-wc/testing';
import { isWorkPending } from './pending-work.js';

const EVERYTHING = { attributes: true, characterData: true, childList: true, subtree: true };

/** Observers of sizes and the browser's own promises change the page within so many frames. */
const FRAMES = 4;

/**
 * Waits until nothing is pending, and nothing on the page has changed, in shadow roots too, for some frames one after the other. On a busy
 * machine frames take longer, and so does the wait: no time is right for every machine.
 */
export async function untilStill(): Promise<void> {
  let since = 0;
  const observer = new MutationObserver(() => (since = 0));
  const observed = new Set<Node>();
  const observe = (root: ParentNode & Node): void => {
    if (!observed.has(root)) observer.observe(root, EVERYTHING);
    observed.add(root);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
  };
  for (; since < FRAMES; since += 1) {
    observe(document);
    await nextFrame();
    if (isWorkPending()) since = -1;
  }
  observer.disconnect();
}
