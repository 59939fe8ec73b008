/** Lit writes it before the nodes that a server has drawn, and they keep it. */
const DRAWN_BY_SERVER = /^lit-part /;

/**
 * Says that a server has drawn an element without styles, so that its page jumps when script draws it.
 *
 * @param element The element, once its page has loaded: until then the stylesheet may be on its way.
 * @returns A sentence, or nothing.
 */
export function findUnstyled({ shadowRoot }: Element): string | undefined {
  const isDrawnByServer = [...(shadowRoot?.childNodes ?? [])].some(
    (node) => node instanceof Comment && DRAWN_BY_SERVER.test(node.data),
  );
  // Lit's own renderer writes styles into each root.
  if (!shadowRoot || !isDrawnByServer || [...shadowRoot.styleSheets].some(hasRules)) return undefined;
  const href = shadowRoot.querySelector('link[rel="stylesheet"]')?.getAttribute('href');
  return href
    ? `The stylesheet of a story that a server has drawn is not there, so it had no styles until script drew it: ${href}. Pass the address of said-and-done.css to renderExplainer.`
    : 'A server has drawn a story without a stylesheet, so it had no styles until script drew it. Pass stylesheet to renderExplainer: the address of said-and-done.css.';
}

/** False for a sheet that hasn't come: Chromium has an empty one in its place. */
function hasRules(sheet: CSSStyleSheet): boolean {
  try {
    return sheet.cssRules.length > 0;
  } catch {
    // Sheets of another origin keep their rules to themselves.
    return true;
  }
}
