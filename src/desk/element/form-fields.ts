import { isList, type Json } from '../document/json.js';
import { listAt, memberOf } from '../document/pointer.js';
import { isSilence, type StoryListName } from '../story/story-entries.js';
import { correctionShape, IDENTIFIED_LIST_SHAPES } from '../../model/schema/schema.js';
import type { ObjectShape } from '../../model/schema/shape.js';

/** Name of a list of items in a document. */
export type EditedListName = keyof typeof IDENTIFIED_LIST_SHAPES;

/** Name of a list of items whose forms open in place. */
export type FormListName = EditedListName | StoryListName;

export type CastListName = Exclude<EditedListName, 'events' | 'statements'>;

/** Lists to which events and statements refer, in the order in which they are shown. */
export const CAST_LISTS: readonly CastListName[] = [
  'people',
  'sides',
  'sources',
  'topics',
  'findings',
  'lanes',
  'names',
];

export function isListName(name: string): name is EditedListName {
  return Object.hasOwn(IDENTIFIED_LIST_SHAPES, name);
}

/** Lists that are always offered. The others are offered from their second item on. */
const ALWAYS_OFFERED: readonly string[] = ['people', 'sides', 'sources'];

export function isOffered(document: Json, list: CastListName): boolean {
  return ALWAYS_OFFERED.includes(list) || memberOf(memberOf(document, list), '1') !== undefined;
}

/** Returns the shape of the items of a list. */
export function itemShape(list: FormListName): ObjectShape {
  return list === 'corrections' ? correctionShape : IDENTIFIED_LIST_SHAPES[list];
}

const NAMED = ['name', 'color', 'summary'];

/** Fields that most items need. */
const MAIN_FIELDS: Readonly<Record<FormListName, readonly string[]>> = {
  events: ['title', 'date', 'summary', 'lane', 'topics', 'people', 'status', 'sources'],
  statements: ['text', 'speaker', 'date', 'topics', 'at', 'about', 'cue', 'setting', 'terms', 'whyUnnamed', 'sources'],
  corrections: ['date', 'kind', 'by', 'note', 'was'],
  findings: ['text', 'about', 'asOf', 'sources'],
  people: ['name', 'kind', 'role', 'side', 'shortName'],
  sources: ['title', 'publisher', 'url', 'published', 'kind', 'author'],
  topics: NAMED,
  sides: NAMED,
  lanes: NAMED,
  names: ['thing', 'house', 'uses'],
};

/** Fields of a silence, which was not said at an event and has no verb. */
const SILENCE_FIELDS = ['text', 'speaker', 'silence', 'date', 'topics', 'about', 'sources'];

/** Main fields that name a list. They wait until the list is offered. */
const FIELD_LISTS: Readonly<Record<string, CastListName | undefined>> = { lane: 'lanes', topics: 'topics' };

/** Fields of a form: those that are shown, and those under "More fields". */
export interface FormFields {
  readonly main: readonly string[];
  readonly more: readonly string[];
}

/**
 * Returns the fields of a form. It shows those that most items of the kind need, and those with a value. The id is the last of the
 * hidden ones.
 *
 * @param item The item as it was when its form was opened, so that no field moves while it is filled in.
 * @param now The item as it is. Somebody unnamed who is chosen as its speaker shows the fields of terms at once.
 */
export function formFields(document: Json, list: FormListName, item: Json | undefined, now = item): FormFields {
  const all = [...itemShape(list).fields.keys()].filter((name) => name !== 'id');
  const usual = list === 'statements' && isSilence(item) ? SILENCE_FIELDS : MAIN_FIELDS[list];
  const isFilled = (name: string) => memberOf(item, name) !== undefined;
  const isUnnamed = list === 'statements' && [item, now].some((each) => isOfUnnamed(document, each));
  const isUsual = (name: string) => {
    const needed = FIELD_LISTS[name];
    if (name === 'terms' || name === 'whyUnnamed') return isUnnamed;
    return usual.includes(name) && (needed === undefined || isOffered(document, needed));
  };
  const main = [...usual, ...all.filter((name) => !usual.includes(name))].filter(
    (name) => isUsual(name) || isFilled(name),
  );
  const rest = all.filter((name) => !main.includes(name));
  return { main, more: list === 'corrections' ? rest : [...rest, 'id'] };
}

/** Returns true for a statement of an unnamed person: readers are told on which terms they spoke. */
function isOfUnnamed(document: Json, item: Json | undefined): boolean {
  if (isSilence(item)) return false;
  const speakers = [memberOf(item, 'speaker')].flat();
  return listAt(document, '/people').some(
    (person) => memberOf(person, 'kind') === 'unnamed' && speakers.includes(memberOf(person, 'id')),
  );
}

/** Returns the field in which an editor begins to write a new item. */
export function firstField(list: FormListName): string {
  return MAIN_FIELDS[list][0] ?? '';
}

/** Columns of a sheet, where all lists are offered. */
const COLUMNS: Readonly<Record<FormListName, readonly string[]>> = {
  events: ['date', 'title', 'summary', 'lane', 'topics'],
  statements: ['text', 'speaker', 'date', 'topics', 'at'],
  findings: ['text', 'asOf'],
  people: ['name', 'kind', 'role', 'side'],
  sources: ['title', 'publisher', 'url', 'published', 'kind'],
  topics: NAMED,
  sides: NAMED,
  lanes: NAMED,
  names: ['thing', 'house'],
  corrections: ['date', 'kind', 'by', 'note', 'was'],
};

/** Returns the columns of a sheet. One that refers to a list waits until the list is offered, or until an item has the field. */
export function sheetColumns(document: Json, list: FormListName): readonly string[] {
  const items = memberOf(document, list);
  return COLUMNS[list].filter((name) => {
    const needed = FIELD_LISTS[name];
    const isFilled = () => isList(items) && items.some((item) => memberOf(item, name) !== undefined);
    return needed === undefined || isOffered(document, needed) || isFilled();
  });
}

/** Maximum number of items on a page of a list. */
export const MAX_ROWS = 100;

/** Returns the index of the first item on the page that has an item; the first page if there is none. */
export function pageOf(index: number): number {
  return Math.max(0, Math.floor(index / MAX_ROWS)) * MAX_ROWS;
}
