/** Version of all elements. A test compares it with `package.json`. */
const VERSION = '0.1.0';

/** Registers an element. If the page has one of that name already, the first one stays, and a warning says so. */
export function define(name: string, element: CustomElementConstructor & { version?: string }): void {
  if (typeof customElements === 'undefined') return;
  const registered: typeof element | undefined = customElements.get(name);
  if (!registered) {
    element.version = VERSION;
    customElements.define(name, element);
  } else if (registered !== element) {
    const whose = registered.version ?? 'not ours';
    console.warn(`<${name}> is registered already (${whose}); ${VERSION} leaves it alone. Subclass ours.`);
  }
}
