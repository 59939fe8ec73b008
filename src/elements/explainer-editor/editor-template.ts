import { html, nothing, type TemplateResult } from 'lit';
import type { Json } from '../../edit/json.js';
import type { AutosaveState } from './saving/autosave-controller.js';
import type { ExportForm } from './saving/export-document.js';
import type { UnsavedWork } from './saving/unsaved-work.js';
import type { EditorContext } from './editor-context.js';
import type { Dialog, EditorAction, EditorState, PendingMerge } from './editor-state.js';
import { formatTime, renderAutosaveState, renderEditorToolbar } from './editor-toolbar.js';
import { isListName } from './identified-lists.js';
import { renderCheck } from './panels/check.js';
import { renderClear, renderComparison, renderExport, renderMerge } from './panels/dialogs.js';
import { renderForms } from './panels/forms.js';
import { renderQuotePanel } from './panels/quote.js';
import { renderSheet } from './panels/sheet.js';
import { renderStory } from './panels/story.js';
import { renderPartHead, renderTabs } from './panels/tabs.js';

/** Content of the editor as plain values. */
export interface EditorData {
  readonly state: EditorState;
  readonly autosave: AutosaveState;
  readonly title: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Document of the preview, which follows a moment behind. */
  readonly previewed: Json | undefined;
  /** Document as it was last saved, and its revision. */
  readonly saved: Json;
  readonly revision: string | undefined;
}

/** Actions that change more than the state of the interface. */
export interface EditorCommands {
  undo(): void;
  redo(): void;
  save(): void;
  /** Opens a file in place of the document. */
  openFile(file: File): void;
  exportAs(form: ExportForm): void;
  /** Merges the other version as chosen in the dialog. */
  merge(pendingMerge: PendingMerge): void;
  /** Deletes everything that the browser stores. */
  clear(): void;
  resumeWork(work: UnsavedWork): void;
  mergeWork(work: UnsavedWork): void;
  discardWork(work: UnsavedWork): void;
  /** Shows the field of a pointer and focuses it. */
  goTo(pointer: string): void;
  /** Stores the text of a source. */
  pasteText(source: string, text: string): void;
}

type Dispatch = (action: EditorAction) => void;

/** Renders the editor below its root. */
export function renderEditor(
  data: EditorData,
  editor: EditorContext,
  dispatch: Dispatch,
  commands: EditorCommands,
): TemplateResult {
  const { state, autosave, title } = data;
  const { say, locale } = editor;
  const [work] = state.unsavedWork;
  return html`<header>
      <p class="story-title" dir="auto">${title || say('deskUntitled')}</p>
      ${renderAutosaveState({ say, locale, autosave })}
    </header>
    ${renderToolbar(data, editor, dispatch, commands)}
    <p class="status small" role="status">${state.status}</p>
    ${work ? renderUnsavedWork(work, editor, commands) : nothing}
    <div class="body ${state.isPreviewing && !isWide(state) ? 'beside' : ''}">
      <div class="work">
        ${renderTabs(editor, state.part, (part) => dispatch({ type: 'show-part', part }))}
        <section class="editor" part="editor" aria-labelledby="part-title">
          ${renderPartHead(editor, state.part, state.isSheet, (isSheet) => dispatch({ type: 'show-as', isSheet }))}
          ${renderPart(state, editor, dispatch, commands)}
        </section>
      </div>
      ${state.isPreviewing ? renderPreview(data, editor) : nothing}
    </div>
    ${state.dialog ? renderDialog(state.dialog, data, editor, dispatch, commands) : nothing}`;
}

/** Returns true for a sheet. It takes the whole width, and the preview is below. */
function isWide({ isSheet, part }: EditorState): boolean {
  return isSheet && isListName(part);
}

function renderToolbar(
  { state, canUndo, canRedo }: EditorData,
  { say }: EditorContext,
  dispatch: Dispatch,
  commands: EditorCommands,
): TemplateResult {
  return renderEditorToolbar({
    say,
    canUndo,
    canRedo,
    isPreviewing: state.isPreviewing,
    isSaving: state.isSaving,
    onUndo: () => commands.undo(),
    onRedo: () => commands.redo(),
    onFile: (file) => commands.openFile(file),
    onDialog: (dialog) => dispatch({ type: 'open-dialog', dialog }),
    onPreview: () => dispatch({ type: 'toggle-preview' }),
    onSave: () => commands.save(),
  });
}

function renderUnsavedWork(
  work: UnsavedWork,
  { say, locale }: EditorContext,
  commands: EditorCommands,
): TemplateResult {
  return html`<div class="unsaved" role="group" aria-label=${say('deskKeptMenu')}>
    <p>${say('deskFound', { time: formatTime(locale, work.journal.ms) })}</p>
    <p class="buttons">
      <button type="button" class="button primary" @click=${() => commands.resumeWork(work)}>
        ${say('deskRestore')}
      </button>
      <button type="button" class="button" @click=${() => commands.mergeWork(work)}>${say('deskMerge')}</button>
      <button type="button" class="button" @click=${() => commands.discardWork(work)}>${say('deskDiscard')}</button>
    </p>
  </div>`;
}

function renderPart(
  { part, isSheet, quoting }: EditorState,
  editor: EditorContext,
  dispatch: Dispatch,
  commands: EditorCommands,
): TemplateResult {
  const goTo = (pointer: string): void => commands.goTo(pointer);
  if (part === 'story') return renderStory(editor);
  if (part === 'check') return renderCheck(editor, goTo);
  if (part !== 'quote') return isSheet ? renderSheet(editor, part, goTo) : renderForms(editor, part);
  return renderQuotePanel({
    editor,
    quoting,
    onChange: (change) => dispatch({ type: 'quote', change }),
    onPaste: (source, text) => commands.pasteText(source, text),
    onMade: (pointer) => goTo(pointer.startsWith('/statements') ? `${pointer}/text` : pointer),
  });
}

function renderPreview({ previewed }: EditorData, { say }: EditorContext): TemplateResult {
  return html`<section class="preview" part="preview" aria-label=${say('deskPreview')}>
    <news-explainer heading-level="2" .data=${previewed}></news-explainer>
  </section>`;
}

const DIALOG_TITLES = {
  export: 'deskExport',
  clear: 'deskClear',
  compare: 'deskCompare',
  merge: 'deskMergeTitle',
} as const;

function renderDialog(
  dialog: Dialog,
  data: EditorData,
  editor: EditorContext,
  dispatch: Dispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const close = (): void => dispatch({ type: 'close-dialog' });
  return html`<dialog aria-labelledby="dialog-title" @close=${close}>
    <h2 id="dialog-title">${say(DIALOG_TITLES[dialog])}</h2>
    ${renderDialogContent(dialog, data, editor, dispatch, commands)}
    <p class="buttons end">
      <button type="button" class="button" @click=${close}>${say('deskClose')}</button>
    </p>
  </dialog>`;
}

function renderDialogContent(
  dialog: Dialog,
  { state, saved, revision }: EditorData,
  editor: EditorContext,
  dispatch: Dispatch,
  commands: EditorCommands,
): unknown {
  const { losses, pendingMerge } = state;
  if (dialog === 'export') return renderExport(editor, losses, (form) => commands.exportAs(form));
  if (dialog === 'clear') return renderClear(editor, () => commands.clear());
  if (dialog === 'compare') return renderComparison(editor, saved, revision);
  if (!pendingMerge) return nothing;
  const choose = (conflict: number, isTheirs: boolean): void =>
    dispatch({ type: 'choose-version', conflict, isTheirs });
  return renderMerge(editor, pendingMerge, choose, () => commands.merge(pendingMerge));
}
