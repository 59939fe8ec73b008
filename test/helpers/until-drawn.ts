/** Resolves as soon as an element has drawn something, in the same task. */
export function untilDrawn(element: Element, selector: string): Promise<void> {
  return new Promise((resolve) => {
    const root = element.shadowRoot!;
    const observer = new MutationObserver(() => {
      if (!root.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, { childList: true, subtree: true });
  });
}
