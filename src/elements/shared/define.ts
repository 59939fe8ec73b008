/** Registers an element, unless the page has one under that name: the first wins, and a warning says so. */
export function define(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const registered = customElements.get(name);
  if (registered === undefined) customElements.define(name, element);
  else if (registered !== element) {
    console.warn(
      `<${name}> is registered already; said-and-done leaves it alone. Subclass ours to use it under another name.`,
    );
  }
}
