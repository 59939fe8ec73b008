type Listener = () => void;

const listeners = new Set<Listener>();
let observer: MutationObserver | undefined;

/**
 * Calls a function after each change of `lang` or `dir` on an element, or on anything around it, across shadow roots. The function is also
 * called for changes elsewhere in the page: one observer serves all elements.
 *
 * @param element The element, once it is in a page.
 * @returns A function that ends the calls.
 */
export function onLanguageChange(element: Element, listener: Listener): () => void {
  observer ??= new MutationObserver(() => {
    for (const each of [...listeners]) each();
  });
  for (const root of rootsAround(element)) observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer?.disconnect();
    // An observer may hold the last nodes that it has told of.
    observer = undefined;
  };
}

/** The shadow roots around an element, from the inside out, and the document. */
function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}
