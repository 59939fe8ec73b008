import { findHashTarget } from '../../../controllers/hash-controller.js';
import type { Explainer } from '../../../model/explainer.js';
import { guessId } from '../../../model/problems/guess.js';
import { primaryLanguage } from '../../../text/primary-language.js';
import { isLocale } from '../../../time/format/intl.js';
import { isTimeZone } from '../../../time/zone.js';
import { namesOfElement, type IdList, type WatchedElement } from './element-names.js';
import { listKnown, tellUnknown } from './tell-unknown.js';
import { propertiesOf } from './unknown-names.js';

/** Numbers with their smallest and largest value; null is allowed. */
const NUMBERS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  headingLevel: [1, 6],
  fold: [0, 1],
  refresh: [0, Infinity],
};
/** Fewer seconds are read as this many. */
const MIN_REFRESH = 5;

/** Values with which pages mean to turn an attribute off that is on wherever it stands. */
const NO = /^\s*(?:false|no|off|0|none)\s*$/i;

/**
 * Finds values of an element's attributes and properties that mean nothing, and ids that its document lacks.
 *
 * @param element The element, once it has been updated.
 * @param chosen Ids that its reader has chosen: a newer version of the document may lack them, which is no mistake of the page.
 * @returns A sentence for each, with the values that there are.
 * @example
 * findWrongValues(timeline); // ['scale="evn" is no value of it. Did you mean even?']
 */
export function findWrongValues(element: WatchedElement, chosen: ReadonlySet<string> = new Set()): readonly string[] {
  const { values = {}, ids, filter } = namesOfElement(element);
  const found: string[] = [];
  for (const [name, allowed] of Object.entries(values)) {
    const value = element[name];
    if (!allowed.includes(value as string))
      found.push(tellUnknown(`${quote(name, value)} is no value of it`, String(value), allowed));
  }
  for (const [name, [min, max]] of Object.entries(NUMBERS)) {
    const value = element[name];
    const isWithin = typeof value === 'number' && value >= min && value <= max;
    const range = `from ${min} ${max === Infinity ? 'up' : `to ${max}`}`;
    if (value != null && !isWithin) found.push(`${quote(name, typed(element, name))} is no number ${range}.`);
  }
  const refresh = Number(element['refresh']);
  if (refresh > 0 && refresh < MIN_REFRESH)
    found.push(`${quote('refresh', typed(element, 'refresh'))} asks every ${MIN_REFRESH} seconds, which is the least.`);
  const { timeZone } = element;
  if (!['document', 'reader'].includes(timeZone as string) && !isTimeZone(String(timeZone)))
    found.push(`${quote('timeZone', timeZone)} is no time zone. There are: document, reader, and IANA names.`);
  for (const name of switchesOf(element)) {
    const value = element.getAttribute(name) ?? '';
    if (NO.test(value)) found.push(`${name}="${value}" is still on. Remove the attribute.`);
  }
  if (filter) found.push(...findUnknownFields(element['filter'], Object.keys(filter)));
  const { explainer } = element;
  if (!explainer || explainer.status === 'withdrawn') return found;
  for (const [name, list] of Object.entries(ids))
    // An element shares its choice with the explainer around it, which tells of it.
    if (!(name === 'selected' && element['isSharing']) && !chosen.has(String(element[name])))
      found.push(...findUnknownIds(attributeOf(name), element[name], list, explainer));
  for (const [field, value] of Object.entries(element['filter'] ?? {})) {
    const list = filter?.[field];
    if (list) found.push(...findUnknownIds(`filter.${field}`, value, list, explainer));
  }
  return found;
}

/** Attributes that are on wherever they stand, also under the names that frameworks write. */
function switchesOf(element: Element): readonly string[] {
  const own = [...propertiesOf(element.constructor)].filter(([, { type }]) => type === Boolean);
  return [
    'show-problems',
    'since-last-visit',
    ...own.flatMap(([name]) => [...new Set([attributeOf(name), name.toLowerCase()])]),
  ];
}

function findUnknownFields(filter: unknown, known: readonly string[]): readonly string[] {
  if (typeof filter === 'string')
    return [`filter is no object, as in { ${known[0]}: '${filter}' }. ${listKnown(known)}`];
  return Object.keys(filter ?? {})
    .filter((field) => !known.includes(field))
    .map((field) => tellUnknown(`filter has no “${field}”`, field, known));
}

function findUnknownIds(name: string, value: unknown, list: IdList, explainer: Explainer): readonly string[] {
  const wanted = [value ?? []]
    .flat()
    .map(String)
    .flatMap((each) => each.split(/[\s,]+/));
  return wanted.flatMap((id) => tellUnknownId(`${name}="${id}"`, id, list, explainer) ?? []);
}

/** Says that a document lacks an id; undefined where it has the id, or withholds its statement. */
function tellUnknownId(subject: string, id: string, list: IdList, explainer: Explainer): string | undefined {
  const known = explainer[list].map((item) => item.id);
  const isWithheld = list === 'statements' && explainer.withheld.some((item) => item.id === id);
  if (id === '' || known.includes(id) || isWithheld) return undefined;
  const meant = guessId(id, list, explainer);
  return `${subject}: the document has no such id in ${list}. ${meant === undefined ? listKnown(known) : `Did you mean ${meant}?`}`;
}

/** The value as the page wrote it, where an attribute made it a number that is none. */
function typed(element: WatchedElement, name: string): unknown {
  return element.getAttribute(attributeOf(name)) ?? element.getAttribute(name) ?? element[name];
}

function quote(name: string, value: unknown): string {
  return `${attributeOf(name)}="${String(value)}"`;
}

const attributeOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Finds that the address of the page leads to an item of the element that its document lacks, or narrows it by a field that there isn’t.
 * Nothing is told of values by which readers have narrowed a story.
 *
 * @param element The element, once it has been updated.
 * @param hash The hash of the address, with its `#`.
 * @returns A sentence; undefined where the link is well, or isn't the element's.
 * @example
 * findUnknownLink(timeline, '#b.event.nope'); // 'The link #b.event.nope leads nowhere: the document has no such id in events. …'
 */
export function findUnknownLink(element: WatchedElement, hash: string): string | undefined {
  const { explainer } = element;
  if (!explainer || explainer.status === 'withdrawn') return undefined;
  const [start = '', query] = hash.split('?');
  if (query !== undefined) {
    // The name before a filter is that of a link to an item as well.
    const isOwn = ['event', 'statement'].some((kind) => findHashTarget(element, `${start}.${kind}.x`));
    return isOwn ? explainFilter(element, hash, query) : undefined;
  }
  // The explainer around an element has the links to its items.
  const target = element['isSharing'] ? undefined : findHashTarget(element, hash);
  if (!target || target.kind === 'filter') return undefined;
  return tellUnknownId(`The link ${hash} leads nowhere`, target.id, `${target.kind}s`, explainer);
}

/** Says that a link narrows an element by a field that its filter lacks. An explainer has no filter, but the elements inside have. */
function explainFilter(element: WatchedElement, hash: string, query: string): string | undefined {
  const { tag, filter } = namesOfElement(element);
  if (tag === 'news-explainer')
    return `The link ${hash} narrows nothing: write it of an element inside, as in #timeline?${query}.`;
  if (!filter) return undefined;
  const unknown = [...new URLSearchParams(query).keys()].find((field) => !Object.hasOwn(filter, field));
  if (unknown === undefined) return undefined;
  return tellUnknown(`The link ${hash} doesn’t narrow by ${unknown}`, unknown, Object.keys(filter));
}

/** Languages of the package. They are listed here since readers load the list of their files alone. */
export const PACKAGE_LANGUAGES: readonly string[] = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'pt', 'ru', 'uk', 'zh'];

/**
 * Says that an element speaks English because the page states a language that is none, or that it has no texts in.
 *
 * @param element The element, once it has drawn itself. A page may have registered texts of its own.
 * @returns A sentence; undefined where the element speaks the language, or none is stated.
 * @example
 * findUnknownLanguage(timeline); // 'lang="de_DE" is no language tag, so elements speak English. Did you mean de-DE?'
 */
export function findUnknownLanguage(element: WatchedElement): string | undefined {
  const lang = languageOf(element);
  if (!lang) return undefined;
  if (!isLocale(lang)) {
    const meant = lang.replaceAll('_', '-');
    return `lang="${lang}" is no language tag, so elements speak English.${isLocale(meant) ? ` Did you mean ${meant}?` : ''}`;
  }
  const { messages } = element['language'] as { readonly messages: object | undefined };
  if (messages || PACKAGE_LANGUAGES.includes(primaryLanguage(lang))) return undefined;
  return `lang="${lang}": there are no texts in that language, so elements speak English. registerMessages takes yours.`;
}

/** Returns the nearest `lang`, across shadow roots. */
function languageOf(element: Element): string | null | undefined {
  const stated = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return stated || !(root instanceof ShadowRoot) ? stated : languageOf(root.host);
}
