import type { TemplateResult } from 'lit';
import type { History } from '../document/history.js';
import type { Json } from '../document/json.js';
import type { Edit } from '../document/make-edits.js';
import { isStoryList, storyEntries } from '../story/story-entries.js';
import type { ListedStory } from '../versions/kept-stories.js';
import type { Merge } from '../versions/merge.js';
import type { StorySummary } from '../versions/story-store.js';
import type { MessageKey } from '../../i18n/messages.js';
import { parsePointer } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import type { EditorContext, NewItem } from './editor-context.js';
import { isListName, pageOf } from './form-fields.js';
import type { CheckState } from './panels/check/check-state.js';
import type { ArticleState } from './panels/article/article-state.js';
import type { Pasting } from './panels/dialogs/paste.js';
import type { OpeningSheet } from './panels/dialogs/opening-sheet.js';
import type { QuoteState } from './panels/quote.js';
import type { UnsavedWork } from './saving/unsaved-work.js';

/** Tabs of the editor. */
export type Tab = 'story' | 'cast' | 'check';

/** Parts of the editor: the tabs, and two ways to add to a story, which are shown in the tab “Story”. */
export type EditorPart = Tab | 'article' | 'quote';

export function tabOf(part: EditorPart): Tab {
  return part === 'article' || part === 'quote' ? 'story' : part;
}

export type Dialog = 'commands' | 'export' | 'stories' | 'sheet' | 'clear' | 'compare' | 'merge' | 'paste' | 'save';

/** Code for the clipboard, which the browser may have refused to copy. */
export interface CopiedCode {
  readonly text: string;
  readonly isRefused: boolean;
  /** True for code that lacks the line that loads the readers’ script. */
  readonly lacksScript: boolean;
}

/** Result of an export. It stands beside the button of its format. */
export interface ExportResult {
  readonly words: MessageKey;
  /** Code that was copied, for an export that makes no file. */
  readonly copied?: CopiedCode;
  /** Content that the format can't hold. */
  readonly losses: readonly Problem[];
  /** True if the export failed, since a part could not be loaded. */
  readonly isFailed?: boolean;
}

type ComparisonRenderer = (editor: EditorContext, saved: Json, revision: string | undefined) => TemplateResult;

/** Two versions of a document that wait to be merged. */
export interface PendingMerge {
  readonly merge: Merge;
  /** Version from which both began. */
  readonly before: Json;
  readonly theirs: Json;
  /** Revision of the other version. */
  readonly revision: string | undefined;
  /** Indexes of conflicts in which the other version's value is chosen. */
  readonly takesTheirs: ReadonlySet<number>;
  /** Returns what turns a document into the merged one, with the other version's values in the chosen conflicts. */
  readonly edit: (document: Json, chosen: ReadonlySet<number>) => Edit;
  /** Renders both versions; it is loaded with the merge. */
  readonly render: (
    editor: EditorContext,
    pendingMerge: PendingMerge,
    onChoose: (conflict: number, isTheirs: boolean) => void,
    onMerge: () => void,
  ) => TemplateResult;
}

/** A way to take back an act of which the status tells. */
export interface TakeBack {
  /**
   * Edits that were done by then. After another edit the act can't be taken back: that would take back more, or something else. Undefined for an act
   * that has nothing to do with the edits of the open story, such as a deletion. It can be taken back until the status tells of something else.
   */
  readonly past?: History['past'];
  /** True for an act on whole stories, to which “Undo” never leads. The status stays while an editor looks around. */
  readonly isLasting?: boolean;
  readonly run: () => void;
}

/** State of the editor's interface. The document with its history is in `EditingController`. */
export interface EditorState {
  /** EditorPart that is shown. */
  readonly part: EditorPart;
  /** True if lists are shown as tables, false for forms. */
  readonly isSheet: boolean;
  readonly isPreviewing: boolean;
  /** Lists and ids of what was clicked in the preview, such as “events/meeting”, the innermost first. */
  readonly clicked: readonly string[];
  /** Pointer of the item whose form is open. */
  readonly opened: string | undefined;
  /** Index of the first item that is shown, by the name of the list; "story" for the entries of a story. */
  readonly firstRows: Readonly<Record<string, number>>;
  /** Words by which the shown entries of the story are filtered. */
  readonly filter: string;
  /** New item that waits for its name. */
  readonly newItem: NewItem | undefined;
  readonly dialog: Dialog | undefined;
  /** Search words for commands, and the index of the command that Enter runs. */
  readonly commandSearch: { readonly words: string; readonly active: number };
  readonly pendingMerge: PendingMerge | undefined;
  /** Renders the changes since the document was saved; it is loaded with the first comparison. */
  readonly renderComparison: ComparisonRenderer | undefined;
  /** Table that waits to be pasted. */
  readonly pasting: Pasting | undefined;
  /** Sheet that waits to be opened. */
  readonly opening: OpeningSheet | undefined;
  /** The last export in the dialog, with its result once it is finished. */
  readonly exported: ExportResult | undefined;
  /** Id of the button whose act waits for an answer, since errors or unproven quotations are open. */
  readonly asked: string | undefined;
  /** Address of the readers’ script as the editor typed it; undefined before that. */
  readonly script: string | undefined;
  readonly quoting: QuoteState;
  /** An article with the proposals from it, which are no part of the document. */
  readonly article: ArticleState;
  /** State of the lists in “Check”. It is reset when another part is shown. */
  readonly checking: CheckState;
  /** True for an empty document until the editor has chosen a way to begin. */
  readonly isBeginning: boolean;
  /** True while the desk looks for a story that it showed before. The ways to begin are hidden until then. */
  readonly isLooking: boolean;
  /** Result of the last action in words, which screen readers announce. */
  readonly status: string;
  /** Takes back what the status tells; undefined where that can't be done. */
  readonly takeBack: TakeBack | undefined;
  /** True if the status tells of an act in the dialog that is open, which hides the status line of the desk. */
  readonly isToldInDialog: boolean;
  /** Unsaved work of other sessions that the person can continue. */
  readonly unsavedWork: readonly UnsavedWork[];
  /** Stories that the browser keeps for this desk, as they were when the list was last needed. */
  readonly stories: readonly ListedStory[];
  /** Stories that were deleted within a day, and can be brought back. */
  readonly deletedStories: readonly StorySummary[];
  /** All stories of this browser, while the question is open whether to delete them. */
  readonly allStories: readonly ListedStory[];
  /** Stories that other tabs have open, of which the desk tells. */
  readonly elsewhere: readonly ListedStory[];
  /** The latest story that no tab has open, of which the desk tells where it could not open one by itself. */
  readonly latest: ListedStory | undefined;
  readonly isSaving: boolean;
  /** Unfinished comments, by the key of their entry. */
  readonly begunComments: Readonly<Record<string, string>>;
}

/** A change of the state as a plain value. */
export type EditorAction =
  /** Sets fields that change without consequences for others. */
  | { readonly type: 'set'; readonly change: Partial<EditorState> }
  /** Replaces the status line by a longer one, unless it has changed since. */
  | { readonly type: 'complete-status'; readonly told: string; readonly status: string }
  | { readonly type: 'show-part'; readonly part: EditorPart }
  /** Opens the form that contains a pointer. */
  | { readonly type: 'go-to'; readonly pointer: string; readonly document: Json }
  | { readonly type: 'close-dialog' }
  /** Shows a preview of a paste, unless another dialog is open. */
  | { readonly type: 'preview-paste'; readonly pasting: Pasting }
  /** Another document replaces this one. */
  | { readonly type: 'new-document'; readonly isBlank: boolean }
  /** Chooses a version's value in a conflict. */
  | { readonly type: 'choose-version'; readonly conflict: number; readonly isTheirs: boolean }
  /** An export is finished. After a file without losses the dialog closes. The result of an earlier export is ignored. */
  | { readonly type: 'exported'; readonly begun: ExportResult; readonly result: ExportResult }
  | { readonly type: 'quote'; readonly change: Partial<QuoteState> }
  | { readonly type: 'article'; readonly change: Partial<ArticleState> }
  | { readonly type: 'remove-work'; readonly work: UnsavedWork }
  /** Keeps an unfinished comment. A comment without words is forgotten. */
  | { readonly type: 'begin-comment'; readonly key: string; readonly text: string | undefined };

export const INITIAL_EDITOR_STATE: EditorState = {
  part: 'story',
  isSheet: false,
  isPreviewing: true,
  clicked: [],
  opened: undefined,
  firstRows: {},
  filter: '',
  newItem: undefined,
  dialog: undefined,
  commandSearch: { words: '', active: 0 },
  pendingMerge: undefined,
  renderComparison: undefined,
  pasting: undefined,
  opening: undefined,
  exported: undefined,
  asked: undefined,
  script: undefined,
  quoting: {},
  article: {},
  checking: {},
  isBeginning: false,
  isLooking: false,
  status: '',
  takeBack: undefined,
  isToldInDialog: false,
  unsavedWork: [],
  stories: [],
  deletedStories: [],
  allStories: [],
  elsewhere: [],
  latest: undefined,
  isSaving: false,
  begunComments: {},
};

/** Returns true while the act of which the status tells can be taken back. */
export function canTakeBack({ status, takeBack }: EditorState, { past }: Pick<History, 'past'>): boolean {
  return status !== '' && takeBack !== undefined && (takeBack.past === undefined || takeBack.past === past);
}

/** Returns true for a status that stays while an editor looks around: it tells of an act on whole stories that can be taken back. */
export function isLasting({ takeBack }: EditorState): boolean {
  return takeBack?.isLasting === true;
}

function statusWhileWorking(state: EditorState): string {
  return isLasting(state) ? state.status : '';
}

/** Id of the question whether a story leaves the desk with what is open. */
export const LEAVING_ID = 'leaving';

const WITHOUT_DIALOG = {
  dialog: undefined,
  isToldInDialog: false,
  commandSearch: INITIAL_EDITOR_STATE.commandSearch,
  pendingMerge: undefined,
  pasting: undefined,
  opening: undefined,
  exported: undefined,
  asked: undefined,
  script: undefined,
} as const;

/**
 * Returns the state after an action. It is pure.
 *
 * @param state The state before.
 * @param action The change.
 * @returns The state after.
 * @example
 * updateEditor(INITIAL_EDITOR_STATE, { type: 'go-to', pointer: '/events/3/date', document }).opened; // '/events/3'
 */
export function updateEditor(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'set':
      return { ...state, ...placeStatus(state, action.change), ...action.change };
    case 'show-part':
      return { ...showPart(state, action.part), status: statusWhileWorking(state) };
    case 'go-to':
      return goTo(state, action.pointer, action.document);
    case 'close-dialog':
      return { ...state, ...WITHOUT_DIALOG };
    case 'preview-paste':
      return state.dialog && state.dialog !== 'paste' ? state : { ...state, dialog: 'paste', pasting: action.pasting };
    case 'new-document':
      return startNew(state, action.isBlank);
    case 'choose-version':
      return { ...state, pendingMerge: state.pendingMerge && chooseVersion(state.pendingMerge, action) };
    case 'complete-status':
      return state.status === action.told ? { ...state, status: action.status } : state;
    case 'exported':
      return state.exported === action.begun ? finishExport(state, action.result) : state;
    case 'quote':
      return { ...state, quoting: { ...state.quoting, ...action.change }, status: statusWhileWorking(state) };
    case 'article':
      return { ...state, article: { ...state.article, ...action.change }, status: statusWhileWorking(state) };
    case 'remove-work':
      return { ...state, unsavedWork: state.unsavedWork.filter(({ story }) => story.id !== action.work.story.id) };
    case 'begin-comment':
      return { ...state, begunComments: keepComment(state.begunComments, action) };
  }
}

/** Returns where a new status is shown, and that no former act is taken back with it. A dialog that opens tells of no act before it. */
function placeStatus({ dialog }: EditorState, change: Partial<EditorState>): Partial<EditorState> {
  if ('status' in change) return { takeBack: undefined, isToldInDialog: dialog !== undefined };
  return 'dialog' in change && change.dialog !== dialog ? { isToldInDialog: false } : {};
}

function finishExport(state: EditorState, exported: ExportResult): EditorState {
  const { copied, losses, isFailed } = exported;
  const isTold = copied !== undefined || losses.length > 0 || isFailed === true;
  return isTold ? { ...state, exported } : { ...state, ...WITHOUT_DIALOG };
}

/** Returns the state for a new document. The article belongs to the document before, so it is closed. */
function startNew(state: EditorState, isBlank: boolean): EditorState {
  const part = state.part === 'article' ? 'story' : state.part;
  const rest = {
    part,
    opened: undefined,
    clicked: [],
    article: {},
    checking: {},
    isBeginning: isBlank,
    isLooking: false,
    begunComments: {},
  };
  return { ...state, ...(state.pasting && WITHOUT_DIALOG), ...rest };
}

function keepComment(
  begun: EditorState['begunComments'],
  { key, text }: { readonly key: string; readonly text: string | undefined },
): EditorState['begunComments'] {
  const others = Object.entries(begun).filter(([other]) => other !== key);
  return Object.fromEntries(text === undefined ? others : [...others, [key, text]]);
}

function showPart(state: EditorState, part: EditorPart): EditorState {
  const anew = { opened: undefined, firstRows: {}, filter: '', isBeginning: false, checking: {} };
  return { ...state, part, ...anew };
}

function goTo(state: EditorState, pointer: string, document: Json): EditorState {
  const [list = '', index] = parsePointer(pointer);
  const isInStory = isStoryList(list);
  const shown = { ...showPart(state, isListName(list) && !isInStory ? 'cast' : 'story'), isSheet: false };
  if (index === undefined || !(isInStory || isListName(list))) return shown;
  const opened = `/${list}/${index}`;
  const row = isInStory ? storyEntries(document).findIndex((entry) => entry.pointer === opened) : Number(index);
  return { ...shown, opened, firstRows: { [isInStory ? 'story' : list]: pageOf(row) } };
}

function chooseVersion(
  pendingMerge: PendingMerge,
  { conflict, isTheirs }: { readonly conflict: number; readonly isTheirs: boolean },
): PendingMerge {
  const takesTheirs = new Set(pendingMerge.takesTheirs);
  if (isTheirs) takesTheirs.add(conflict);
  else takesTheirs.delete(conflict);
  return { ...pendingMerge, takesTheirs };
}
