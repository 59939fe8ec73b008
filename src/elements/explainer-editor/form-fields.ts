import type { IDENTIFIED_LIST_SHAPES } from '../../model/schema/schema.js';

/** Name of a list of items in a document. */
export type EditedListName = keyof typeof IDENTIFIED_LIST_SHAPES;

/** All lists, in the order in which a story is written. */
export const LIST_NAMES: readonly EditedListName[] = [
  'events',
  'statements',
  'people',
  'sources',
  'topics',
  'sides',
  'lanes',
  'names',
];

export function isListName(name: string): name is EditedListName {
  return LIST_NAMES.includes(name as EditedListName);
}

const NAMED = ['name', 'color', 'summary'];

/** Fields that most items need. A form shows the others under "More fields". */
export const MAIN_FIELDS: Readonly<Record<EditedListName, readonly string[]>> = {
  events: ['title', 'date', 'summary', 'lane', 'topics', 'people', 'status', 'sources'],
  statements: ['text', 'speaker', 'date', 'topics', 'at', 'about', 'cue', 'setting', 'sources'],
  people: ['name', 'kind', 'role', 'side', 'shortName'],
  sources: ['title', 'publisher', 'url', 'published', 'kind', 'author'],
  topics: NAMED,
  sides: NAMED,
  lanes: NAMED,
  names: ['thing', 'house', 'uses'],
};

/** Columns of a sheet. */
export const COLUMNS: Readonly<Record<EditedListName, readonly string[]>> = {
  events: ['date', 'title', 'summary', 'lane', 'topics'],
  statements: ['text', 'speaker', 'date', 'topics'],
  people: ['name', 'kind', 'role', 'side'],
  sources: ['title', 'publisher', 'url', 'published', 'kind'],
  topics: NAMED,
  sides: NAMED,
  lanes: NAMED,
  names: ['thing', 'house'],
};

/** Maximum number of items on a page of a list. */
export const MAX_ROWS = 100;
