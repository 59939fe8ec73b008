/** What all elements are of. A test holds it to the package's. */
const VERSION = '0.1.0';

/** Registers an element, unless the page has one under that name: the first wins, and a warning says so. */
export function define(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const registered = customElements.get(name) as { readonly version?: string } | undefined;
  if (registered === undefined) {
    customElements.define(name, Object.assign(element, { version: VERSION }));
  } else if (registered !== element) {
    console.warn(
      `<${name}> is registered already (${registered.version ?? 'not ours'}); said-and-done ${VERSION} leaves it alone. ` +
        `Subclass ours to use it under another name.`,
    );
  }
}
