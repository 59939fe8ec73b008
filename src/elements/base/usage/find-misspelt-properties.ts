import type { PropertyDeclaration } from 'lit';
import { nearMiss } from '../../../model/problems/near-miss.js';

/** Names that frameworks give to what they keep on an element, such as `__reactFiber$…`, `_vnode` and `$$click`, and handlers of events. */
const OF_OTHERS = /^(?:[_$]|on)/;
/** Words near to a property of ours that pages and libraries use for what they keep on an element, with values that it could have. */
const OTHER_WORDS = ['date', 'events', 'lane', 'lines', 'selector', 'size', 'slide', 'store'];
/** Endings with which a property becomes another word, such as `viewed`, `folder` and `ordering`. */
const ENDINGS = ['ed', 'er', 'ing'];

/**
 * Finds properties that a script has set on an element, and that the element doesn't read, where the name of one of its own is near and
 * could have the value. Others belong to the page.
 *
 * @param element The element.
 * @returns A sentence for each, with the property that was meant.
 * @example
 * findMisspeltProperties(timeline); // ['element.dta is no property of it. Did you mean data?']
 */
export function findMisspeltProperties(element: Element): readonly string[] {
  const known = propertiesOf(element.constructor);
  return Object.keys(element).flatMap((name) => {
    // A method that a page replaces is none, either.
    if (OF_OTHERS.test(name) || OTHER_WORDS.includes(name) || name in Object.getPrototypeOf(element)) return [];
    const meant = nearMiss(name, known.keys());
    // Who mistypes a name seldom mistypes its first letter.
    if (meant === undefined || meant[0] !== name[0]?.toLowerCase() || isDerived(name, meant)) return [];
    if (!fits(Reflect.get(element, name), known.get(meant)!)) return [];
    return [`${written(name)} is no property of it. Did you mean ${meant}?`];
  });
}

/** Returns the properties that pages may set. Fields of an element that redraw it, and that it keeps to itself, are none. */
function propertiesOf(definition: object): ReadonlyMap<string, PropertyDeclaration> {
  const { elementProperties } = definition as { readonly elementProperties?: ReadonlyMap<string, PropertyDeclaration> };
  return new Map([...(elementProperties ?? [])].filter(([, { state }]) => !state));
}

function isDerived(name: string, property: string): boolean {
  return ENDINGS.some((ending) => name === property.replace(/e$/, '') + ending);
}

/** True for a value that a page may give to a property: anything but a function where no attribute could state it, and else a text, a number, or yes and no. */
function fits(value: unknown, { attribute, type }: PropertyDeclaration): boolean {
  if (attribute === false) return typeof value !== 'function' && value != null;
  if (type === Number) return typeof value === 'number' || (typeof value === 'string' && Number(value) > 0);
  return typeof value === (type === Boolean ? 'boolean' : 'string');
}

const written = (name: string): string => (/^\w+$/.test(name) ? `element.${name}` : `element['${name}']`);
