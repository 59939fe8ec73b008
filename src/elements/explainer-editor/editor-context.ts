import type { Edit } from '../../edit/make-edits.js';
import { isList, type Json } from '../../edit/json.js';
import type { PastedText } from '../../edit/journal.js';
import { memberOf, valueAt } from '../../edit/pointer.js';
import type { DateReader } from '../../edit/typed-dates.js';
import type { MessageKey, Say } from '../../i18n/messages.js';
import type { Problem } from '../../model/problems/problem.js';
import type { ListName } from './identified-lists.js';
import { parsePointer } from '../../model/json-pointer.js';

/** What the desk's templates show, and what they ask for. */
export interface EditorContext {
  readonly say: Say;
  readonly locale: string;
  readonly document: Json;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, PastedText>;
  /** Reads dates as they are typed; undefined until it is loaded. */
  readonly readDate: DateReader | undefined;
  /** A date in EDTF, as readers see it; undefined where it can't be read. */
  formatDate(edtf: string): string | undefined;
  /** The item whose form is open, by its pointer. */
  readonly opened: string | undefined;
  /** The first row of the sheet that is shown, and the word by which a list is shown. */
  readonly firstRow: number;

  /** Writes into a field while somebody types. */
  type(pointer: string, value: Json | undefined): void;
  /** Puts a value into a field. */
  set(pointer: string, value: Json | undefined): void;
  /** A field is left: what was typed is tidied, and dates that can be meant in one way become EDTF. */
  leave(pointer: string): void;
  /** Does something, and says so. */
  apply(edit: Edit, words?: string): void;
  open(pointer: string | undefined): void;
  showRows(from: number): void;
  /** Focuses a field or button, by its id, when it is drawn. */
  focus(id: string): void;
}

/** What an item is called: by its title, name or words. */
export function nameOf(item: Json | undefined): string {
  const names = ['title', 'name', 'thing', 'text', 'id'].map((name) => memberOf(item, name));
  return names.find((name): name is string => typeof name === 'string' && name.trim() !== '') ?? '';
}

/** What an item in the document is called, for people. */
export function formatItemName(editor: Pick<EditorContext, 'document' | 'say'>, pointer: string): string {
  return shorten(nameOf(valueAt(editor.document, pointer))) || editor.say('deskNoName');
}

const MAX_NAME_LENGTH = 60;

export function shorten(text: string): string {
  return text.length > MAX_NAME_LENGTH ? `${text.slice(0, MAX_NAME_LENGTH - 1).trimEnd()}…` : text;
}

/** The entries of a list in the document. */
export function entriesAt(editor: Pick<EditorContext, 'document'>, pointer: string): readonly Json[] {
  const list = valueAt(editor.document, pointer);
  return isList(list) ? list : [];
}

/** What a field is called. */
export function formatFieldName(say: Say, name: string): string {
  const key = `field-${name}`;
  const text = say(key as MessageKey);
  return text === key ? name : text;
}

/** Where something stands, in words: "Events 3, Date". */
export function formatPlace(say: Say, pointer: string): string {
  const [list, index, ...fields] = parsePointer(pointer);
  if (list === undefined) return say('deskWhole');
  const listWords = LIST_WORDS[list as ListName] as MessageKey | undefined;
  const name = listWords === undefined ? formatFieldName(say, list) : say(listWords);
  if (index === undefined) return name;
  const number = Number(index) + 1;
  const field = fields.filter((part) => !/^\d+$/.test(part)).at(-1);
  if (field === undefined) return say('deskPlaceItem', { list: name, number });
  return say('deskPlace', { list: name, number, field: formatFieldName(say, field) });
}

export const LIST_WORDS = {
  events: 'deskEvents',
  statements: 'deskStatements',
  people: 'deskPeople',
  sources: 'deskSources',
  topics: 'deskTopics',
  sides: 'deskSides',
  lanes: 'deskLanes',
  names: 'deskNames',
} as const satisfies Record<ListName, MessageKey>;

export const ADD_WORDS = {
  events: 'deskAddEvent',
  statements: 'deskAddStatement',
  people: 'deskAddPerson',
  sources: 'deskAddSource',
  topics: 'deskAddTopic',
  sides: 'deskAddSide',
  lanes: 'deskAddLane',
  names: 'deskAddName',
} as const satisfies Record<ListName, MessageKey>;

/** True if a pointer is that of a thing or of something within it. */
export function isWithin(pointer: string, thing: string): boolean {
  return pointer === thing || pointer.startsWith(`${thing}/`);
}
