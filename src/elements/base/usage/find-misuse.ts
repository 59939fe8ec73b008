import type { SharedExplainer } from '../../../controllers/document/explainer-context.js';
import type { Explainer } from '../../../model/explainer.js';
import { countEdits, nearMiss } from '../../../model/problems/near-miss.js';
import { isTimeZone } from '../../../time/zone.js';

/** An element with whatever properties it has. */
export type UsedElement = HTMLElement & { readonly explainer: Explainer | null } & Readonly<Record<string, unknown>>;

/** Values of properties that allow only some. A property that an element lacks is not looked at. */
interface Rules {
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Numbers with their smallest and largest value; null is allowed. */
  readonly numbers?: Readonly<Record<string, readonly [min: number, max: number]>>;
  /** Properties that hold ids, one or several, with the list of the document that has them. */
  readonly ids?: Readonly<Record<string, IdList>>;
  /** Fields of `filter`, with the list that they refer to. */
  readonly filter?: Readonly<Record<string, IdList | undefined>>;
}

/** Fewer seconds are read as this many. */
const MIN_REFRESH = 5;

type IdList = 'events' | 'statements' | 'people' | 'topics' | 'lanes' | 'sides';

/** Rules by a property that only one kind of element has, so that they hold under any name. */
const RULES: readonly (readonly [ownProperty: string, rules: Rules])[] = [
  [
    'scale',
    {
      values: {
        view: ['auto', 'chart', 'list'],
        scale: ['elastic', 'linear', 'even'],
        lanes: ['lane', 'topic', 'none'],
        order: ['oldest', 'newest'],
      },
      numbers: { fold: [0, 1] },
      ids: { selected: 'events' },
      filter: { text: undefined, topic: 'topics', lane: 'lanes', person: 'people' },
    },
  ],
  [
    'speaker',
    {
      values: { view: ['positions', 'conversation', 'speakers'], order: ['oldest', 'newest'] },
      numbers: { fold: [0, 1] },
      ids: { selected: 'statements', topic: 'topics', speaker: 'people', side: 'sides', event: 'events' },
      filter: {
        text: undefined,
        topic: 'topics',
        speaker: 'people',
        side: 'sides',
        event: 'events',
        form: undefined,
      },
    },
  ],
  [
    'selectedStatement',
    {
      numbers: { fold: [0, 1], refresh: [0, Infinity] },
      ids: { selectedEvent: 'events', selectedStatement: 'statements' },
    },
  ],
  ['statement', { ids: { statement: 'statements' } }],
];

/**
 * Finds values of an element's properties that mean nothing, and ids that its document lacks.
 *
 * @param element The element, once it has been updated.
 * @param chosen Ids that its reader has chosen: a newer version of the document may lack them, which is no mistake of the page.
 * @returns A sentence for each, with the values that there are.
 * @example
 * findMisuse(timeline); // ['scale="evn" is no value of it. Did you mean even? There are: elastic, linear, even.']
 */
export function findMisuse(element: UsedElement, chosen: ReadonlySet<string> = new Set()): readonly string[] {
  const { values, numbers, ids, filter } = RULES.find(([own]) => own in element)?.[1] ?? {};
  const found: string[] = [];
  for (const [name, allowed] of Object.entries(values ?? {})) {
    const value = element[name];
    if (!allowed.includes(value as string))
      found.push(
        `${quote(name, value)} is no value of it. ${valueOfButton(value, allowed) || guessed(String(value), allowed)}${listed(allowed)}`,
      );
  }
  for (const [name, range] of Object.entries({ headingLevel: [1, 6] as const, ...numbers })) {
    const value = element[name];
    if (value != null && !isWithin(value, range))
      found.push(`${quote(name, typed(element, name))} is no number from ${range[0]} ${upTo(range[1])}.`);
  }
  const refresh = Number(element['refresh']);
  if (refresh > 0 && refresh < MIN_REFRESH)
    found.push(`${quote('refresh', typed(element, 'refresh'))} asks every ${MIN_REFRESH} seconds, which is the least.`);
  const { timeZone } = element;
  if (!['document', 'reader'].includes(timeZone as string) && !isTimeZone(String(timeZone)))
    found.push(`${quote('timeZone', timeZone)} is no time zone. There are: document, reader, and IANA names.`);
  if (filter) found.push(...findUnknownKeys(element['filter'], Object.keys(filter)));
  const { explainer } = element;
  if (!explainer || explainer.status === 'withdrawn') return found;
  for (const [name, list] of Object.entries(ids ?? {}))
    if (!isOfAnother(element, name) && !chosen.has(String(element[name])))
      found.push(...findUnknownIds(name, element[name], list, explainer));
  for (const [key, value] of Object.entries(element['filter'] ?? {})) {
    const list = filter?.[key];
    if (list) found.push(...findUnknownIds(`filter.${key}`, value, list, explainer));
  }
  return found;
}

/** True for a choice that an element shares with an explainer, and that the page has stated on the other of the two. That one tells of it. */
function isOfAnother(element: UsedElement, name: string): boolean {
  if (name === 'selected') return element['isSharing'] === true && !isOwnChoice(element);
  const inner = name.startsWith('selected') ? [...element.querySelectorAll<UsedElement>('*')] : [];
  return inner.some((each) => each['selected'] === element[name] && isOwnChoice(each));
}

/** True where the explainer around an element has its choice from a script or an attribute of an element in it. */
function isOwnChoice(element: UsedElement): boolean {
  return element['selected'] != null && (element['shared'] as SharedExplainer | undefined)?.cause === 'script';
}

function findUnknownKeys(filter: unknown, known: readonly string[]): readonly string[] {
  if (typeof filter === 'string') return [`filter is no object, as in { ${known[0]}: '${filter}' }. ${listed(known)}`];
  return Object.keys(filter ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => `filter has no “${key}”. ${listed(known)}`);
}

/** Words of each sentence on an id that the document lacks, before the name of its list. */
export const NO_SUCH_ID = ': the document has no such id in ';

function findUnknownIds(name: string, value: unknown, list: IdList, explainer: Explainer): readonly string[] {
  const wanted = [value ?? []]
    .flat()
    .map(String)
    .flatMap((each) => each.split(/[\s,]+/));
  return wanted.flatMap((id) => explainUnknownId(quote(name, id), id, list, explainer) ?? []);
}

/**
 * Says that a document lacks an id, and which ids it has.
 *
 * @param subject What has the id: an attribute, or a link.
 * @returns Undefined where the document has the id, or withholds its statement.
 */
export function explainUnknownId(subject: string, id: string, list: IdList, explainer: Explainer): string | undefined {
  const known = explainer[list].map((item) => item.id);
  const isWithheld = list === 'statements' && explainer.withheld.some((item) => item.id === id);
  if (id === '' || known.includes(id) || isWithheld) return undefined;
  return `${subject}${NO_SUCH_ID}${list}. ${guessed(id, known)}${listed(known)}`;
}

function isWithin(value: unknown, [min, max]: readonly [number, number]): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

const upTo = (max: number): string => (max === Infinity ? 'up' : `to ${max}`);

/** The value as the page wrote it, where an attribute made it a number that is none. */
function typed(element: UsedElement, name: string): unknown {
  return element.getAttribute(attributeOf(name)) ?? element.getAttribute(name) ?? element[name];
}

function quote(name: string, value: unknown): string {
  return `${attributeOf(name)}="${String(value)}"`;
}

const attributeOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Values of `view`, by what their buttons say in English without “By” and “In”. */
const VALUE_OF_BUTTON = new Map([
  ['topic', 'positions'],
  ['order', 'conversation'],
  ['speaker', 'speakers'],
  ['timeline', 'chart'],
]);

/** "Did you mean positions? ", where a page has the words of the button "By topic" in place of its value. */
function valueOfButton(value: unknown, allowed: readonly string[]): string {
  const words = String(value)
    .toLowerCase()
    .replace(/^(by|in)\W/, '');
  const meant = VALUE_OF_BUTTON.get(words);
  return meant !== undefined && allowed.includes(meant) ? `Did you mean ${meant}? ` : '';
}

/** "Did you mean balloon? ", where a name is near. */
export function guessed(name: string, known: readonly string[]): string {
  const guess = known.length > MAX_GUESSED ? undefined : (nearMiss(name, known) ?? nearShortName(name, known));
  return guess === undefined ? '' : `Did you mean ${guess}? `;
}

/** Two errors in a short name leave it unlike most others, but the first letter is seldom one of them. */
function nearShortName(name: string, known: readonly string[]): string | undefined {
  return name.length < 3 ? undefined : known.find((each) => each[0] === name[0] && countEdits(name, each) <= 2);
}

const MAX_LISTED = 12;
/** A longer list of names is not searched for a guess, since that would slow each update down. */
const MAX_GUESSED = 500;

export function listed(known: readonly string[]): string {
  if (known.length === 0) return 'There are none.';
  return `There are: ${known.slice(0, MAX_LISTED).join(', ')}${known.length > MAX_LISTED ? ', …' : '.'}`;
}
