import type { PagePlace } from '../../convert/placed-text.js';
import type { Json } from '../document/json.js';
import type { KeepingState } from '../versions/kept-stories.js';
import type { StorySummary } from '../versions/story-store.js';
import type { PastePreview } from '../tables/preview-paste.js';
import type { Problem } from '../../model/problems/problem.js';
import type { EditorAction, EditorState, PendingMerge } from './editor-state.js';
import type { ExportForm } from './saving/export-forms.js';
import type { PasteRequest } from './panels/dialogs/paste.js';
import type { UnsavedWork } from './saving/unsaved-work.js';

/** Content of the editor as plain values. */
export interface EditorData {
  readonly state: EditorState;
  readonly autosave: KeepingState;
  /** Title, first words and origin, by which the story is named. */
  readonly named: Pick<StorySummary, 'title' | 'words' | 'copied'>;
  /** True if the story was saved to a file here, and has changed since. */
  readonly isFileOlder: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Document of the preview, which follows a moment behind; undefined while nothing is written. */
  readonly previewed: object | undefined;
  /** Document as it was last saved, and its revision. */
  readonly saved: Json;
  readonly revision: string | undefined;
}

/** Commands for unsaved work of other sessions. */
export interface RecoveryCommands {
  /** Continues work in place of the document. */
  resume(work: UnsavedWork): Promise<void>;
  /** Offers to merge work with the document, and takes over its sign-off and its article. */
  merge(work: UnsavedWork): Promise<void>;
  /** Deletes work, which can be brought back. */
  discard(work: UnsavedWork): Promise<void>;
}

/** Actions that change more than the state of the interface. */
export interface EditorCommands {
  /** Undefined until unsaved work is found. */
  readonly recovery: RecoveryCommands | undefined;
  undo(): void;
  redo(): void;
  save(): Promise<void>;
  /** Saves the story to a file, with its sign-off or without it. */
  saveFile(isSigned: boolean): Promise<void>;
  /** Starts an empty story. What was on the screen stays in the list of stories. */
  startStory(): Promise<void>;
  /** Opens a story of the list. */
  openStory(id: string): Promise<void>;
  /** Goes on in a copy of a story that is open in another tab. */
  copyStory(id: string): Promise<void>;
  /** Asks the tab in which a story is open to show where it is. */
  callStory(id: string): Promise<void>;
  /** Deletes a story of the list, which can be brought back for a day. */
  deleteStory(id: string): Promise<void>;
  bringBackStory(id: string): Promise<void>;
  /** Shows the list of stories, or the question whether to delete all. */
  showStories(dialog: 'stories' | 'clear'): Promise<void>;
  /** Opens a file. */
  openFile(file: File): Promise<void>;
  /** Returns the problems of the document, once advice is among them. */
  findProblems(): Promise<readonly Problem[]>;
  /** @param script Address of the readers’ script, which some forms load. */
  /** Exports the story, and returns the content that the format can't hold. */
  exportAs(form: ExportForm, script?: string): Promise<readonly Problem[]>;
  /** Shows what has changed since the document was saved. */
  compare(): Promise<void>;
  /** Merges the other version as chosen in the dialog. */
  merge(pendingMerge: PendingMerge): void;
  /** Deletes the stories that the question has named, and all else that the browser stores for the desk. */
  clear(): Promise<void>;
  /** Shows the field of a pointer and focuses it. */
  goTo(pointer: string): void;
  /** Stores the text of a source, with the pages of a PDF. */
  pasteText(source: string, text: string, pages?: readonly PagePlace[]): void;
  /** Shows what pasted cells would change. */
  previewPaste(request: PasteRequest): void;
  /** Pastes the cells of a preview. */
  paste(preview: PastePreview): void;
}

export type EditorDispatch = (action: EditorAction) => void;
