import type { RosterName } from './editor-context.js';

/** The parts of the desk that are lists of items, in the order in which a story is written. */
export const ROSTERS: readonly RosterName[] = [
  'events',
  'statements',
  'people',
  'sources',
  'topics',
  'sides',
  'lanes',
  'names',
];

const NAMED = ['name', 'color', 'summary'];

/** The fields of a form that most items need; the others stand behind "More fields". */
export const MAIN_FIELDS: Readonly<Record<RosterName, readonly string[]>> = {
  events: ['title', 'date', 'summary', 'lane', 'topics', 'people', 'status', 'sources'],
  statements: ['text', 'speaker', 'date', 'topics', 'at', 'about', 'cue', 'setting', 'sources'],
  people: ['name', 'kind', 'role', 'side', 'shortName'],
  sources: ['title', 'publisher', 'url', 'published', 'kind', 'author'],
  topics: NAMED,
  sides: NAMED,
  lanes: NAMED,
  names: ['thing', 'house', 'uses'],
};

/** The columns of a sheet. */
export const COLUMNS: Readonly<Record<RosterName, readonly string[]>> = {
  events: ['date', 'title', 'summary', 'lane', 'topics'],
  statements: ['text', 'speaker', 'date', 'topics'],
  people: ['name', 'kind', 'role', 'side'],
  sources: ['title', 'publisher', 'url', 'published', 'kind'],
  topics: NAMED,
  sides: NAMED,
  lanes: NAMED,
  names: ['thing', 'house'],
};

/** Items that are shown at once; for more there are pages. */
export const MAX_ROWS = 100;
