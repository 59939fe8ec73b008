import type { LitElement, PropertyDeclaration } from 'lit';
import { guess } from '../../../model/problems/guess.js';
import { lowerCaseNames } from '../attribute-names.js';
import { namesOfElement, READER_TAGS, type WatchedElement } from './element-names.js';
import { tellUnknown } from './tell-unknown.js';

/** Attributes of ours that set no property, and one of HTML that is often written in full. */
const OTHER_ATTRIBUTES = ['show-problems', 'since-last-visit', 'embed-page', 'lang'];

/** Attributes of every element of HTML that browsers don't have as properties of the same name. */
// prettier-ignore
const OF_HTML = [
  'accesskey', 'autocapitalize', 'class', 'contenteditable', 'elementtiming', 'enterkeyhint', 'exportparts', 'inputmode', 'is', 'itemid',
  'itemprop', 'itemref', 'itemscope', 'itemtype', 'nonce', 'part', 'popover', 'role', 'slot', 'style', 'tabindex',
  'virtualkeyboardpolicy', 'writingsuggestions', 'xmlns',
];
/** Names that frameworks and libraries give to their own: those that begin with a sign or a short prefix, handlers, and a few words. */
const OF_OTHERS = /^[^a-z]|^[a-z]{1,2}[-:]|^(?:on|js)|^(?:key|ref|cloak|layout)$/;

/**
 * Finds attributes that neither an element nor HTML has. Those of frameworks, and a page's own with hyphens or other signs in their names,
 * are told only where one of the element's is near.
 *
 * @param element The element, as the page wrote it.
 * @returns A sentence for each, with the attribute that was meant, or what to do.
 * @example
 * findUnknownAttributes(timeline); // ['scr="story.json" is no attribute of it. Did you mean src?']
 */
export function findUnknownAttributes(element: WatchedElement): readonly string[] {
  const observed = attributesOf(element.constructor);
  const lowerCase = lowerCaseNames(element.constructor as typeof LitElement);
  const known = [...observed.filter((name) => !lowerCase.has(name)), ...OTHER_ATTRIBUTES];
  return [...element.attributes].flatMap(({ name, value }) => {
    if (observed.includes(name) || known.includes(name) || isOfHtml(name) || OF_OTHERS.test(name)) return [];
    const fault = `${name}="${value}" is no attribute of it`;
    if (Object.hasOwn(namesOfElement(element).filter ?? {}, name))
      return [`${fault}. A script narrows it: element.filter = { ${name}: '${value}' }.`];
    if (propertiesOf(element.constructor).has(name))
      return element[name] == null
        ? [`${fault}. A script assigns it, or a framework that knows the element before it draws: element.${name} = …`]
        : [];
    const owner = READER_TAGS.find((tag) => attributesOf(customElements.get(tag)).includes(name));
    if (owner !== undefined) return [tellUnknown(`${fault}, but of <${owner}>`, name, known)];
    const isOfPage = /[^a-z]/.test(name) && guess(name, known) === undefined;
    return isOfPage ? [] : [tellUnknown(fault, name, known)];
  });
}

const isOfHtml = (name: string): boolean =>
  name in HTMLElement.prototype || OF_HTML.includes(name) || /^(?:data|aria)-/.test(name);

function attributesOf(definition: object | undefined): readonly string[] {
  return (definition as { readonly observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? [];
}

/** Words near to a property of ours that pages and libraries use for what they keep on an element, with values that it could have. */
const OTHER_WORDS = ['date', 'events', 'lane', 'lines', 'scaled', 'size', 'slide', 'store'];

/**
 * Finds properties that a script has set on an element, and that it doesn't read: those of other elements of ours, and those one typing error
 * away from one of its own that could have the value. Others belong to the page.
 *
 * @example
 * findUnknownProperties(timeline); // ['element.dta is no property of it. Did you mean data?']
 */
export function findUnknownProperties(element: Element): readonly string[] {
  const known = propertiesOf(element.constructor);
  return Object.keys(element).flatMap((name) => {
    const value: unknown = Reflect.get(element, name);
    // Frameworks keep what is theirs under names such as `__reactFiber$…` and `$$click`. A method that a page replaces is no property.
    if (value == null || /^(?:[_$]|on)/.test(name) || name in Object.getPrototypeOf(element)) return [];
    const fault = `${/^\w+$/.test(name) ? `element.${name}` : `element['${name}']`} is no property of it`;
    const owner = READER_TAGS.find((tag) => propertiesOf(customElements.get(tag)).has(name));
    if (owner !== undefined) return [`${fault}, but of <${owner}>.`];
    const meant = OTHER_WORDS.includes(name) ? undefined : guess(name, known.keys(), 1);
    return meant !== undefined && fits(value, known.get(meant)!) ? [`${fault}. Did you mean ${meant}?`] : [];
  });
}

/** Returns the properties that pages may set. Fields of an element that redraw it, and that it keeps to itself, are not among them. */
export function propertiesOf(definition: object | undefined): ReadonlyMap<string, PropertyDeclaration> {
  const { elementProperties = [] } = (definition ?? {}) as {
    readonly elementProperties?: Iterable<[string, PropertyDeclaration]>;
  };
  return new Map([...elementProperties].filter(([, { state }]) => !state));
}

/** True for a value that a page may give to a property: anything but a function where no attribute could state it, and else a text, a number, or yes and no. */
function fits(value: unknown, { attribute, type }: PropertyDeclaration): boolean {
  if (attribute === false) return typeof value !== 'function';
  if (type === Number) return typeof value === 'number' || (typeof value === 'string' && Number(value) > 0);
  return typeof value === (type === Boolean ? 'boolean' : 'string');
}

/**
 * Finds slots that an element doesn't have.
 *
 * @example
 * findUnknownSlots(timeline); // ['slot="tolbar" is no slot of it, so that nobody sees what is in it. Did you mean toolbar?']
 */
export function findUnknownSlots(element: Element): readonly string[] {
  const { slots } = namesOfElement(element);
  const used = [...new Set([...element.children].map(({ slot }) => slot))];
  return used
    .filter((name) => name !== '' && !slots.includes(name))
    .map((name) => tellUnknown(`slot="${name}" is no slot of it, so that nobody sees what is in it`, name, slots));
}
