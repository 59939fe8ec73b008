import type { Edit } from '../../edit/make-edits.js';
import type { History } from '../../edit/history.js';
import { isList, type Json } from '../../edit/json.js';
import type { PastedText } from '../../edit/journal.js';
import { memberOf, valueAt } from '../../edit/pointer.js';
import type { DateReader } from '../../edit/typed-dates.js';
import type { MessageKey, Say } from '../../i18n/messages.js';
import type { Problem } from '../../model/problems/problem.js';
import type { EditedListName } from './form-fields.js';
import type { ImportPanel, LatePanel } from './lazy-panels.js';
import { parsePointer } from '../../model/json-pointer.js';

/** Data and functions for all templates of the editor. */
export interface EditorContext {
  readonly say: Say;
  readonly locale: string;
  readonly document: Json;
  /** The document with the edits that can be undone. */
  readonly history: History;
  readonly problems: readonly Problem[];
  /** Puts a problem into the words of the desk; undefined until it is loaded. */
  readonly wordProblem: ProblemWording | undefined;
  readonly texts: ReadonlyMap<string, PastedText>;
  /** Reads typed dates; undefined until its module is loaded. */
  readonly readDate: DateReader | undefined;
  /** Formats an EDTF date as readers see it; undefined for other text. */
  formatDate(edtf: string): string | undefined;
  /** Pointer of the item whose form is open. */
  readonly opened: string | undefined;
  /** Index of the first item on the page. */
  readonly firstRow: number;

  /** Sets a field during typing. */
  type(pointer: string, value: Json | undefined): void;
  /** Sets a field. */
  set(pointer: string, value: Json | undefined): void;
  /** Called when a field loses focus. Text is trimmed, and dates with a single meaning become EDTF. */
  leave(pointer: string): void;
  /** Tells that an item was added: its problems wait until its fields are left. */
  begin(pointer: string): void;
  /** Applies an edit and announces it. */
  apply(edit: Edit, words?: string): void;
  /** Renders a panel that is loaded when it is needed first. */
  renderLate<Panel extends LatePanel>(load: ImportPanel<Panel>, render: (panel: Panel) => unknown): unknown;
  open(pointer: string | undefined): void;
  showRows(from: number): void;
  /** Focuses an element by its id after the next update. */
  focus(id: string): void;
}

/** Puts what is wrong, and its cure, into the words of the desk. */
export type ProblemWording = (
  editor: Pick<EditorContext, 'document' | 'say'>,
  problem: Problem,
) => { readonly message: string; readonly cure: string };

/** Returns the title, name or words of an item. */
export function nameOf(item: Json | undefined): string {
  const names = ['title', 'name', 'thing', 'text', 'id'].map((name) => memberOf(item, name));
  return names.find((name): name is string => typeof name === 'string' && name.trim() !== '') ?? '';
}

/** Formats a short name for an item. */
export function formatItemName(editor: Pick<EditorContext, 'document' | 'say'>, pointer: string): string {
  return shorten(nameOf(valueAt(editor.document, pointer))) || editor.say('deskNoName');
}

const MAX_NAME_LENGTH = 60;

export function shorten(text: string): string {
  return text.length > MAX_NAME_LENGTH ? `${text.slice(0, MAX_NAME_LENGTH - 1).trimEnd()}…` : text;
}

/** Returns the entries of a list; none if it is missing. */
export function entriesAt(editor: Pick<EditorContext, 'document'>, pointer: string): readonly Json[] {
  const list = valueAt(editor.document, pointer);
  return isList(list) ? list : [];
}

/** Formats the name of a field. */
export function formatFieldName(say: Say, name: string): string {
  const key = `field-${name}`;
  const text = say(key as MessageKey);
  return text === key ? name : text;
}

/** Formats a pointer in words: "Events 3, Date". */
export function formatPlace(say: Say, pointer: string): string {
  const [list, index, ...fields] = parsePointer(pointer);
  if (list === undefined) return say('deskWhole');
  const listWords = LIST_WORDS[list as EditedListName] as MessageKey | undefined;
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
} as const satisfies Record<EditedListName, MessageKey>;

export const ADD_WORDS = {
  events: 'deskAddEvent',
  statements: 'deskAddStatement',
  people: 'deskAddPerson',
  sources: 'deskAddSource',
  topics: 'deskAddTopic',
  sides: 'deskAddSide',
  lanes: 'deskAddLane',
  names: 'deskAddName',
} as const satisfies Record<EditedListName, MessageKey>;

/** Returns true if a pointer leads to an item or into it. */
export function isWithin(pointer: string, thing: string): boolean {
  return pointer === thing || pointer.startsWith(`${thing}/`);
}
