import type { UsedElement } from './find-misuse.js';

/** Attributes that count wherever they stand, whatever their value is. */
const SWITCHES: readonly string[] = ['story', 'deep-link', 'deeplink', 'since-last-visit', 'show-problems'];
/** Values with which pages mean to turn such an attribute off. */
const NO = /^\s*(?:false|no|off|0|none)\s*$/i;

/**
 * Finds attributes that are on, although their value says no.
 *
 * @returns A sentence for each.
 * @example
 * findStillOn(explainer); // ['story="false" is still on. Remove the attribute.']
 */
export function findStillOn(element: Element): readonly string[] {
  const { observedAttributes = [] } = element.constructor as { readonly observedAttributes?: readonly string[] };
  const isOurs = (name: string): boolean => name.includes('-') || observedAttributes.includes(name);
  return SWITCHES.filter((name) => isOurs(name) && NO.test(element.getAttribute(name) ?? '')).map(
    (name) => `${name}="${element.getAttribute(name)}" is still on. Remove the attribute.`,
  );
}

/**
 * Says that the address of the JSON in an element isn't read, where a page has written it on the `<script>`.
 *
 * @returns A sentence, or nothing.
 */
export function findScriptAddress(element: Element): readonly string[] {
  const script = element.querySelector(':scope > script[type="application/json"][src]');
  if (!script || script.textContent.trim() !== '' || element.getAttribute('src')) return [];
  const { localName } = element;
  const src = script.getAttribute('src');
  return [
    `doesn’t read the src of the <script> in it. Write it on the element: <${localName} src="${src}"></${localName}>.`,
  ];
}

/** Properties of the elements in an explainer that it lacks itself, and what to write in their place. */
const OF_INNER: Readonly<Record<string, string>> = {
  filter: 'A script narrows an <event-timeline> or <who-said-what> in it: timeline.filter = …',
  selected: 'It has selectedEvent and selectedStatement.',
};

/**
 * Finds properties that a script has set on an explainer, and that only the elements in it have.
 *
 * @returns A sentence for each.
 */
export function findInnerProperties(element: UsedElement): readonly string[] {
  if (!('selectedStatement' in element)) return [];
  return Object.entries(OF_INNER).flatMap(([name, cure]) =>
    Object.hasOwn(element, name) && element[name] != null ? [`element.${name} is no property of it. ${cure}`] : [],
  );
}
