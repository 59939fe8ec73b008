import type { PropertyDeclaration } from 'lit';

interface ElementClass {
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
}

/**
 * Other names of attributes: a property in lower case, such as `headinglevel` for `heading-level`. On a server React, Vue and Svelte write
 * the name of a property as an attribute, and HTML has no capitals.
 *
 * @param elementClass The class of an element, once Lit has finalized it.
 * @returns The attribute for each such name.
 * @example
 * lowerCaseNames(EventTimelineElement).get('deeplink'); // 'deep-link'
 */
export function lowerCaseNames({ elementProperties }: ElementClass): ReadonlyMap<string, string> {
  const names = [...elementProperties].map(([property, { attribute }]) => [String(property).toLowerCase(), attribute]);
  return new Map(names.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[0] !== pair[1]));
}
