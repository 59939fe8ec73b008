import type { PropertyDeclaration } from 'lit';
import type { UsedElement } from './find-misuse.js';
import { OUR_EVENT } from './our-tags.js';

/** React keeps the props of an element on it, under a name that begins so. They are looked at for this warning alone. */
const REACT_PROPS = '__reactProps$';

/**
 * Finds props that React knows and has not set. Where a server has drawn an element, React 19 sets no property of it, and adds no handler.
 *
 * @param element The element, once React may have hydrated it.
 * @returns A sentence with a cure, or nothing.
 * @example
 * findLostProps(timeline); // ['has not been given data by React, which …']
 */
export function findLostProps(element: UsedElement): readonly string[] {
  const key = Object.keys(element).find((name) => name.startsWith(REACT_PROPS));
  const props = key === undefined ? {} : ((element[key] ?? {}) as Readonly<Record<string, unknown>>);
  const lost = Object.entries(props).filter(([name, value]) => isLost(element, name, value));
  if (lost.length === 0) return [];
  const names = lost.map(([name]) => name).join(', ');
  return [
    `has not been given ${names} by React, which sets no property and no handler of an element that a server has drawn. Give it another key in the browser: docs/frameworks.md, “React on a server”.`,
  ];
}

/** True for an object that its property lacks, and for a handler of an element that was in the page before React. */
function isLost(element: UsedElement, name: string, value: unknown): boolean {
  if (typeof value === 'function')
    return element['isUpgraded'] === true && name.startsWith('on') && OUR_EVENT.test(name.slice(2));
  return typeof value === 'object' && value !== null && isProperty(element, name) && element[name] == null;
}

function isProperty(element: UsedElement, name: string): boolean {
  const { elementProperties } = element.constructor as unknown as {
    readonly elementProperties?: ReadonlyMap<string, PropertyDeclaration>;
  };
  return elementProperties?.get(name)?.state === undefined && elementProperties?.has(name) === true;
}
