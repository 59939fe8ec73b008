import type { LitElement } from 'lit';
import { nearMiss } from '../../../model/problems/near-miss.js';
import { isAuthorsId } from '../../../model/read/slug.js';
import { lowerCaseNames } from '../attribute-names.js';
import type { UsedElement } from './find-misuse.js';
import { findLostProps } from './find-lost-props.js';
import { READER_TAGS } from './our-tags.js';

/** Attributes of ours that set no property, and one of HTML that is often written in full. */
const OTHER_ATTRIBUTES = ['show-problems', 'embed-page', 'lang'];
/** Attributes that do on other elements what these do on theirs, the likeliest first. */
const COUNTERPARTS: Readonly<Record<string, readonly string[]>> = {
  statement: ['selected', 'selected-statement'],
  event: ['selected-event', 'selected'],
  selected: ['statement', 'selected-event'],
  'selected-event': ['event', 'selected'],
  'selected-statement': ['statement', 'selected'],
};
/** Names that other libraries give to what our attributes do. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  src: ['href', 'url', 'source', 'json'],
  'heading-level': ['heading', 'level', 'headings'],
  lanes: ['lane', 'lane-by', 'group-by'],
  order: ['sort', 'sort-by', 'sort-order', 'reverse'],
  selected: ['selected-id'],
  'selected-event': ['select'],
  statement: ['quote', 'statement-id'],
  refresh: ['interval', 'poll', 'refresh-interval'],
  'time-zone': ['tz'],
  lang: ['locale', 'language'],
};

/** Attributes of every element of HTML. Browsers have the others as properties of the same name. */
const OF_HTML = (
  'accesskey autocapitalize class contenteditable elementtiming enterkeyhint exportparts inputmode is itemid itemprop itemref itemscope ' +
  'itemtype nonce part popover role slot style tabindex virtualkeyboardpolicy writingsuggestions xmlns'
).split(' ');
/** Names that frameworks and libraries give to their own: all with other signs than letters, handlers, and a few words. */
const OF_OTHERS = /[^a-z]|^(?:on|js)|^(?:key|ref|cloak|layout)$/;

/** Names that pages write for looks, and where those are stated. */
const LOOKS: Readonly<Record<string, string>> = {
  theme: 'It follows color-scheme, and custom properties such as --said-accent (docs/theming.md).',
  color: 'A style sheet states it, as in --said-accent: #1a7f5a (docs/theming.md).',
  height: 'It is as high as its content. A style sheet keeps room for it: --said-min-block-size: 20em.',
  width: 'It is as wide as the element around it. A style sheet states another width.',
};

/** Properties that only a script can set, and how. */
const ASSIGNED: Readonly<Record<string, string>> = {
  data: 'Write an address into src; a script assigns an object: element.data = …',
  filter: "A script assigns an object: element.filter = { text: 'words' }.",
};

/** Names that pages write for the stretch of time that a timeline shows first. */
const ZOOMS: readonly string[] = ['zoom', 'zoom-to', 'zoomto', 'range', 'start', 'end'];

/** Fields by which a script narrows a timeline. `<who-said-what>` has attributes for that. */
const NARROWING: readonly string[] = ['lane', 'topic', 'person'];

/**
 * Finds attributes that neither an element nor HTML has. Those of frameworks, and a page's own with hyphens or other signs in their names,
 * are told only where one of the element's is near.
 *
 * @param element The element, as the page wrote it.
 * @returns A sentence for each, with the attribute that was meant, or what to do.
 * @example
 * findMisspeltAttributes(timeline); // ['scr="story.json" is no attribute of it. Did you mean src?']
 */
export function findMisspeltAttributes(element: Element): readonly string[] {
  const observed = attributesOf(element.constructor);
  const lowerCase = lowerCaseNames(element.constructor as typeof LitElement);
  const known = [...observed.filter((name) => !lowerCase.has(name)), ...OTHER_ATTRIBUTES];
  return [...element.attributes].flatMap(({ name, value }) => {
    if (observed.includes(name) || known.includes(name) || isOfHtml(name)) return [];
    const said = `${name}="${value}" is no attribute of it`;
    if ('zoomTo' in element && NARROWING.includes(name))
      return [`${said}. A script narrows it: element.filter = { ${name}: '${value}' }.`];
    const cure = ZOOMS.includes(name) ? cureZoom(element) : undefined;
    if (cure !== undefined) return [`${said}. ${cure}`];
    const owner = READER_TAGS.find((tag) => attributesOf(customElements.get(tag)).includes(name));
    if (owner) return [`${said}, but of <${owner}>.${suggest(name, known)}`];
    if (name in element && Object.hasOwn(ASSIGNED, name)) return explainAssigned(element as UsedElement, name, value);
    const meant = known.find((each) => SYNONYMS[each]?.includes(name)) ?? guessName(name, known);
    if (meant !== undefined) return [`${said}. Did you mean ${meant}?`];
    if (Object.hasOwn(LOOKS, name)) return [`${said}. ${LOOKS[name]}`];
    return OF_OTHERS.test(name) ? [] : [`${said}. Remove it, or call it data-${name} if the page needs it.`];
  });
}

/** Says how a script sets a property. A framework may write an object as text on a server, and set the property in the browser. */
function explainAssigned(element: UsedElement, name: string, value: string): readonly string[] {
  if (element[name] != null) return [];
  const isByFramework = value === '[object Object]';
  const more = isByFramework ? ' In a framework, import said-and-done before it draws the page.' : '';
  return [`${name}="${value}" is no attribute of it. ${ASSIGNED[name]}${more}`];
}

const isOfHtml = (name: string): boolean =>
  name in HTMLElement.prototype || OF_HTML.includes(name) || /^(?:data|aria)-/.test(name);

/** Says how a script zooms an element, or the timeline in an explainer; undefined for elements without time. */
function cureZoom(element: Element): string | undefined {
  const call = "zoomTo('2023-01', '2023-03')";
  if ('zoomTo' in element) return `A script zooms it: element.${call}.`;
  return 'selectedStatement' in element ? `A script zooms an <event-timeline> in it: timeline.${call}.` : undefined;
}

function attributesOf(definition: object | undefined): readonly string[] {
  return (definition as { readonly observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? [];
}

/** " Did you mean selected?", where the element has an attribute for the same purpose. */
function suggest(name: string, known: readonly string[]): string {
  const meant = COUNTERPARTS[name]?.find((each) => known.includes(each));
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/** Short names are near to many others, but who mistypes one seldom mistypes its first letter. */
function guessName(name: string, known: readonly string[]): string | undefined {
  const guess = nearMiss(name, known);
  return guess?.[0] === name[0] ? guess : undefined;
}

/**
 * True where an element has nothing that it could show: no `data`, no address, no JSON, no list, and no explainer around it.
 *
 * @param element The element. A script may still be about to assign `data` to it.
 */
export function lacksDocument(element: UsedElement): boolean {
  const { explainer, data, src } = element;
  if (explainer || data != null || src || element['shared']) return false;
  if (element.querySelector(':scope > script[type="application/json"], :scope:is(event-timeline, news-explainer) > ol'))
    return false;
  return !element.parentElement?.closest('news-explainer');
}

/** Says that a `<said-quote>` names no statement; nothing where it does, or where there is no document yet. */
export function findMissingId(element: UsedElement): readonly string[] {
  const { explainer, statement = 'any', id } = element;
  // Other elements have no such property.
  if (!explainer || statement) return [];
  if (explainer.statementById.has(id))
    return [`names no statement. Its id="${id}" is its own: write statement="${id}".`];
  const first = explainer.statements.find((each) => isAuthorsId(each.id));
  return [`names no statement. Write the id of one, as in statement="${first?.id ?? 'its-id'}".`];
}

/** Says that an element has no document, and how it gets one; nothing where React has one for it, of which `findLostProps` tells. */
export function explainLack(element: UsedElement): readonly string[] {
  return findLostProps(element).length > 0 ? [] : [explainMissingDocument(element)];
}

function explainMissingDocument(element: Element): string {
  if (element.querySelector(':scope > script'))
    return 'has no document. The <script> in it is not read: it must have type="application/json".';
  const tag = element.localName;
  const around = 'statement' in element ? 'Put it into a <news-explainer src="story.json">, or write' : 'Write';
  return `has no document. ${around} its address into src, as in <${tag} src="story.json">, or put its JSON into a <script type="application/json"> in it.`;
}
