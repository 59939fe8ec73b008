import type { LoadPdfjs } from '../../convert/pdf/pdfjs.js';
import type { Edit } from '../document/make-edits.js';
import type { History } from '../document/history.js';
import type { Json } from '../document/json.js';
import { isSilence, type HeldEntry } from '../story/story-entries.js';
import type { PastedText } from '../versions/journal.js';
import { listAt, memberOf, valueAt } from '../document/pointer.js';
import { distinguishPeople } from '../speakers/distinguish-people.js';
import type { DateReader } from '../dates/typed-dates.js';
import type { SignOff, SignOffState } from '../sign-off/sign-off.js';
import '../../i18n/en/editor.js';
import type { MessageKey, Say } from '../../i18n/messages.js';
import type { Problem } from '../../model/problems/problem.js';
import type { FormListName } from './form-fields.js';
import type { ArticleState } from './panels/article/article-state.js';
import type { ImportModule } from '../../elements/base/lazy-modules.js';
import type { formatProblemCounts } from './panels/check/open-points.js';
import { parsePointer } from '../../model/json-pointer.js';

/** Data and functions for all templates of the editor. */
export interface EditorContext {
  readonly say: Say;
  readonly locale: string;
  readonly document: Json;
  /** The document with the edits that can be undone. */
  readonly history: History;
  readonly problems: readonly Problem[];
  /** Advice and missing dates that an editor has set aside in this browser. */
  readonly keptAdvice: readonly Problem[];
  /** Sets advice aside, or shows it again. */
  keepAdvice(problem: Problem, isKept: boolean): void;
  /** Formats a problem in the words of the desk; undefined until it is loaded. */
  readonly formatProblem: ProblemFormatter | undefined;
  /** Formats the number of problems in words; undefined until it is loaded. */
  readonly formatProblemCounts: typeof formatProblemCounts | undefined;
  readonly texts: ReadonlyMap<string, PastedText>;
  /** Loads pdf.js; undefined where the page has not given it. */
  readonly loadPdfjs: LoadPdfjs | undefined;
  /** Keeps the text of a source in the browser. */
  paste(source: string, pasted: PastedText): void;
  /** Keeps the article in the browser as it is now, in the form that a function gives it. */
  keepArticle(format: (article: ArticleState) => unknown): void;
  /** The sign-off, as it was set. */
  readonly signOff: unknown;
  /** State of the story; undefined until it is read. */
  readonly signOffState: SignOffState | undefined;
  /** Name of the editor; empty if it isn't known. */
  readonly editorName: string;
  /** True if the page gives the name. */
  readonly isNamed: boolean;
  /** Unfinished comments, by the key of their entry. */
  readonly begunComments: Readonly<Record<string, string>>;
  /** Keeps an unfinished comment, or forgets it (`undefined`). */
  beginComment(key: string, text: string | undefined): void;
  /** Replaces the sign-off by one in which the editor has signed something. */
  sign(signOff: SignOff): void;
  /** Reads typed dates; undefined until its module is loaded. */
  readonly readDate: DateReader | undefined;
  /** Formats an EDTF date as readers see it; undefined for other text. */
  formatDate(edtf: string): string | undefined;
  /** Pointer of the item whose form is open. */
  readonly opened: string | undefined;
  /** The item as it was when its form was opened. */
  readonly held: HeldEntry | undefined;
  /** Index of the first item that is shown of a list. */
  firstRow(list: string): number;
  /** New item that waits for its name. */
  readonly newItem: NewItem | undefined;

  /** Sets a field during typing. */
  type(pointer: string, value: Json | undefined): void;
  /** Sets a field. */
  set(pointer: string, value: Json | undefined): void;
  /** Called when a field loses focus. Text is trimmed, and dates with a single meaning become EDTF. */
  leave(pointer: string): void;
  /** Called after an item was added. Its problems are hidden until its fields are left. */
  begin(pointer: string): void;
  /** Applies an edit and announces it, with a button that takes it back. A function is given for what is no edit. */
  apply(edit: Edit, words?: string, takeBack?: () => void): void;
  /** Renders a panel that is loaded when it is needed first. */
  renderLazy<T extends object>(load: ImportModule<T>, render: (module: T) => unknown): unknown;
  open(pointer: string | undefined): void;
  /** Asks for the name of a new item, or closes that form (`undefined`). */
  askForNew(item: NewItem | undefined): void;
  showRows(list: string, from: number): void;
  /** Focuses an element by its id after the next update. */
  focus(id: string, options?: FocusOptions): void;
}

/** A new item that an editor chose for a field, before it has a name. */
export interface NewItem {
  /** Pointer of the field that will refer to it. */
  readonly pointer: string;
  /** Name of its list. */
  readonly list: string;
  /** Document to which it will be added. After any other edit, the form closes. */
  readonly document: Json;
  /** True if the name that was typed has no letters. */
  readonly isRefused?: boolean;
  /** Date of a new event, as it is typed. */
  readonly date?: string;
}

/** Formats a problem and its cure in the words of the desk. */
export type ProblemFormatter = (
  editor: Pick<EditorContext, 'document' | 'history' | 'say'>,
  problem: Problem,
) => FormattedProblem;

export interface FormattedProblem {
  readonly message: string;
  readonly cure: string;
  /** Words of the button that sets the problem aside, if an editor may decide that. */
  readonly keep?: string;
}

/** Returns the title, name or words of an item. */
export function nameOf(item: Json | undefined): string {
  const names = ['title', 'name', 'thing', 'text', 'note', 'id'].map((name) => memberOf(item, name));
  return names.find((name): name is string => typeof name === 'string' && name.trim() !== '') ?? '';
}

/** Formats a short name for an item. */
export function formatItemName(editor: Pick<EditorContext, 'document' | 'say'>, pointer: string): string {
  const [list, index, ...fields] = parsePointer(pointer);
  const isPerson = list === 'people' && fields.length === 0;
  const name = isPerson ? formatPersonName(editor, Number(index)) : shorten(nameOf(valueAt(editor.document, pointer)));
  return name || editor.say('deskNoName');
}

/** Formats the name of a person so that no two look alike. */
export function formatPersonName({ document, say }: Pick<EditorContext, 'document' | 'say'>, index: number): string {
  const { name, role, saying, number } = distinguishPeople(document)[index] ?? { name: '' };
  const asides = [
    role,
    saying === undefined ? undefined : say('deskWhoSaid', { words: saying }),
    number === undefined ? undefined : say('deskWhichOne', { number }),
  ].filter((each) => each !== undefined);
  return [shorten(name || nameOf(listAt(document, '/people')[index])), ...asides].join(', ');
}

const MAX_NAME_LENGTH = 59;
const MIN_NAME_LENGTH = 30;

/** Shortens a text at the end of a word, or within a word if more than half of the room would stay empty. */
export function shorten(text: string): string {
  if (text.length <= MAX_NAME_LENGTH) return text;
  const at = text.lastIndexOf(' ', MAX_NAME_LENGTH);
  return `${text.slice(0, at < MIN_NAME_LENGTH ? MAX_NAME_LENGTH : at).trimEnd()}…`;
}

/** Shortens a title within. Its end may tell what happened, and its beginning only who was there. */
export function shortenWithin(text: string): string {
  if (text.length <= MAX_NAME_LENGTH) return text;
  const [head, tail] = [text.lastIndexOf(' ', MIN_NAME_LENGTH), text.indexOf(' ', text.length - MIN_NAME_LENGTH)];
  return head < 0 || tail < 0 ? shorten(text) : `${text.slice(0, head)} …${text.slice(tail)}`;
}

/** Returns the entries of a list; none if it is missing. */
export function entriesAt(editor: Pick<EditorContext, 'document'>, pointer: string): readonly Json[] {
  return listAt(editor.document, pointer);
}

/** Formats the name of a field. */
export function formatFieldName(say: Say, name: string): string {
  const key = `field-${name}`;
  const text = say(key as MessageKey);
  return text === key ? name : text;
}

/** Words of a silence, which tell what was not said. */
const SILENCE_FIELDS: Readonly<Record<string, MessageKey | undefined>> = {
  text: 'deskSilentText',
  speaker: 'deskSilentSpeaker',
  date: 'deskSilentDate',
};

/** Formats the name of a field of an entry. Those of a silence have names of their own. */
export function formatEntryField(say: Say, entry: Json | undefined, name: string): string {
  const words = isSilence(entry) ? SILENCE_FIELDS[name] : undefined;
  return words ? say(words) : formatFieldName(say, name);
}

/**
 * Formats a pointer in words: “Event 3, Date”.
 *
 * @param name Name that is shown in place of the number: “Event “They meet”, Date”. In a list by time, numbers say little.
 * @param item The entry, if it is known, since a silence is not called a statement at the desk.
 */
export function formatPlace(say: Say, pointer: string, name?: string, item?: Json): string {
  const [list, index, ...fields] = parsePointer(pointer);
  if (list === undefined) return say('deskWhole');
  const listWords = listWordsOf(list);
  const listed = listWords === undefined ? formatFieldName(say, list) : say(listWords);
  if (index === undefined) return listed;
  const kind = isSilence(item) ? 'deskKindSilence' : ITEM_WORDS[list as FormListName];
  const single = Object.hasOwn(ITEM_WORDS, list) ? say(kind) : listed;
  const number = name || Number(index) + 1;
  const field = fields.filter((part) => !/^\d+$/.test(part)).at(-1);
  if (field === undefined) return say('deskNumbered', { name: single, number });
  return say('deskPlace', { list: single, number, field: formatEntryField(say, item, field) });
}

/** Returns the words for a list. A field of the document may have any name, such as “constructor”. */
function listWordsOf(list: string): MessageKey | undefined {
  return Object.hasOwn(LIST_WORDS, list) ? LIST_WORDS[list as FormListName] : undefined;
}

export const LIST_WORDS = {
  events: 'deskEvents',
  statements: 'deskStatements',
  findings: 'deskFindings',
  people: 'deskPeople',
  sources: 'deskSources',
  topics: 'deskTopics',
  sides: 'deskSides',
  lanes: 'deskLanes',
  names: 'deskNames',
  corrections: 'field-corrections',
} as const satisfies Record<FormListName, MessageKey>;

const ITEM_WORDS = {
  events: 'deskKindEvent',
  statements: 'deskKindStatement',
  findings: 'deskKindFinding',
  people: 'field-person',
  sources: 'field-source',
  topics: 'deskKindTopic',
  sides: 'field-side',
  lanes: 'field-lane',
  names: 'field-name',
  corrections: 'deskKindCorrection',
} as const satisfies Record<FormListName, MessageKey>;

export const ADD_WORDS = {
  events: 'deskAddEvent',
  statements: 'deskAddStatement',
  findings: 'deskAddFinding',
  people: 'deskAddPerson',
  sources: 'deskAddSource',
  topics: 'deskAddTopic',
  sides: 'deskAddSide',
  lanes: 'deskAddLane',
  names: 'deskAddName',
  corrections: 'deskAddCorrection',
} as const satisfies Record<FormListName, MessageKey>;

/** Words for a new item, by the lists whose items a field can add. A statement is more than a name. */
export const NEW_WORDS: Readonly<Record<string, MessageKey | undefined>> = {
  people: 'deskNewPerson',
  sources: 'deskNewSource',
  topics: 'deskNewTopic',
  sides: 'deskNewSide',
  lanes: 'deskNewLane',
  events: 'deskNewEvent',
};

/** Returns an item as it is when its form is opened. */
export function holdEntry(document: Json, opened: string | undefined): HeldEntry | undefined {
  return opened === undefined ? undefined : { pointer: opened, item: valueAt(document, opened) };
}

/** Returns an item as it was when its form was opened. */
export function heldItem(
  { document, held }: Pick<EditorContext, 'document' | 'held'>,
  pointer: string,
): Json | undefined {
  return held?.pointer === pointer && held.item !== undefined ? held.item : valueAt(document, pointer);
}

/** Returns true if a pointer leads to an item or into it. */
export function isWithin(pointer: string, thing: string): boolean {
  return pointer === thing || pointer.startsWith(`${thing}/`);
}
