import { isForEditors } from '../for-editors.js';

/**
 * Replaces `load-usage-warnings.ts` in bundles of a single file, which have room for one warning: of an attribute that the element
 * doesn't have, where one of its own is near.
 */
export function loadUsageWarnings(element: HTMLElement): void {
  // Parsers and scripts give an element its attributes after they have made it.
  queueMicrotask(() => {
    if (!isForEditors(element)) return;
    const { observedAttributes } = element.constructor as unknown as { readonly observedAttributes: readonly string[] };
    for (const { name, value } of element.attributes) {
      const isMeant = (own: string) => own[0] === name[0] && extra(name, own) < 2 && extra(own, name) < 2;
      const meant = observedAttributes.includes(name) || name in element ? undefined : observedAttributes.find(isMeant);
      if (meant)
        console.warn(`<${element.localName}> ${name}="${value}" is no attribute of it. Did you mean ${meant}?`);
    }
  });
}

/** A single file has no room for the warnings of a page. */
export function loadPageWarnings(): void {}

/** Number of letters of a name that are not in another one. */
const extra = (name: string, other: string): number => [...name].filter((letter) => !other.includes(letter)).length;
