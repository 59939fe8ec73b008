import { nextFrame } from '@open-wc/testing';

const EVERYTHING = { attributes: true, characterData: true, childList: true, subtree: true };

/**
 * Waits until nothing on the page has changed, in shadow roots too, for so many frames, one after the other. On a busy machine frames take
 * longer, and so does the wait: no time is right for every machine.
 */
export async function untilStill(frames = 12): Promise<void> {
  let since = 0;
  const observer = new MutationObserver(() => (since = 0));
  const observed = new Set<Node>();
  const observe = (root: ParentNode & Node): void => {
    if (!observed.has(root)) observer.observe(root, EVERYTHING);
    observed.add(root);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) observe(shadowRoot);
  };
  for (; since < frames; since += 1) {
    observe(document);
    await nextFrame();
  }
  observer.disconnect();
}
