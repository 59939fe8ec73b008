import type { PropertyDeclaration } from 'lit';
import { nearMiss } from '../../../model/problems/near-miss.js';

/** Names that frameworks give to what they keep on an element, such as `__reactFiber$…`, `_vnode` and `$$click`, and handlers of events. */
const OF_OTHERS = /^(?:[_$]|on)/;

/**
 * Finds properties that a script has set on an element, and that the element doesn't read, where the name of one of its own is near. Others
 * belong to the page.
 *
 * @param element The element.
 * @returns A sentence for each, with the property that was meant.
 * @example
 * findMisspeltProperties(timeline); // ['element.dta is no property of it. Did you mean data?']
 */
export function findMisspeltProperties(element: Element): readonly string[] {
  const known = propertiesOf(element.constructor);
  return Object.keys(element).flatMap((name) => {
    if (OF_OTHERS.test(name) || known.includes(name)) return [];
    const meant = nearMiss(name, known);
    // Who mistypes a name seldom mistypes its first letter.
    return meant?.[0] === name[0]?.toLowerCase()
      ? [`${written(name)} is no property of it. Did you mean ${meant}?`]
      : [];
  });
}

/** Returns the properties that pages may set. Fields of an element that redraw it, and that it keeps to itself, are none. */
function propertiesOf(definition: object): readonly string[] {
  const { elementProperties } = definition as { readonly elementProperties?: ReadonlyMap<string, PropertyDeclaration> };
  return [...(elementProperties ?? [])].filter(([, { state }]) => !state).map(([name]) => name);
}

const written = (name: string): string => (/^\w+$/.test(name) ? `element.${name}` : `element['${name}']`);
