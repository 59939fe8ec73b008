import { html, nothing, type TemplateResult } from 'lit';
import type { UnsavedWork } from './saving/unsaved-work.js';
import type { EditorCommands, EditorData, EditorDispatch } from './editor-data.js';
import type { EditorContext } from './editor-context.js';
import type { Dialog, EditorState } from './editor-state.js';
import { formatTime, renderAutosaveState, renderEditorToolbar } from './editor-toolbar.js';
import { isListName } from './form-fields.js';
import { renderCheck } from './panels/check.js';
import { renderClear, renderExport } from './panels/dialogs.js';
import { renderForms } from './panels/forms.js';
import type { PasteRequest, Pasting } from './panels/paste.js';
import { renderSheet } from './panels/sheet.js';
import { renderStory } from './panels/story.js';
import { renderPartHead, renderTabs } from './panels/tabs.js';

const importArticle = () => import('./panels/article/article-panel.js');
const importBeginning = () => import('./panels/article/beginning.js');
const importQuote = () => import('./panels/quote.js');

/** Renders the editor below its root. */
export function renderEditor(
  data: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { state, autosave, title } = data;
  const { say, locale } = editor;
  const [work] = state.unsavedWork;
  const isBeginning = state.isBeginning && !data.canUndo;
  return html`<header>
      <p class="story-title" dir="auto">${title || say('deskUntitled')}</p>
      ${renderAutosaveState({ say, locale, autosave })}
    </header>
    ${renderEditorToolbar(data, editor, dispatch, commands)}
    <p class="status small" role="status">${state.status}</p>
    ${work ? renderUnsavedWork(work, editor, commands) : nothing}
    ${
      isBeginning
        ? editor.renderLate(importBeginning, ({ renderBeginning }) => renderBeginning(editor, dispatch, commands))
        : renderBody(data, editor, dispatch, commands)
    }
    ${state.dialog ? renderDialog(state.dialog, data, editor, dispatch, commands) : nothing}`;
}

/** Returns true for a sheet and an article. They take the whole width, and the preview is below. */
function isWide({ isSheet, part }: EditorState): boolean {
  return part === 'article' || (isSheet && isListName(part));
}

function renderBody(
  data: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { state } = data;
  return html`<div class="body ${state.isPreviewing && !isWide(state) ? 'beside' : ''}">
    <div class="work">
      ${renderTabs(editor, state.part, (part) => dispatch({ type: 'show-part', part }))}
      <section class="editor" part="editor" aria-labelledby="part-title">
        ${renderPartHead(editor, state.part, state.isSheet, (isSheet) => dispatch({ type: 'set', change: { isSheet } }))}
        ${renderPart(state, editor, dispatch, commands)}
      </section>
    </div>
    ${state.isPreviewing ? renderPreview(data, editor) : nothing}
  </div>`;
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
  { part, isSheet, quoting, article }: EditorState,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): unknown {
  const goTo = (pointer: string): void => commands.goTo(pointer);
  if (part === 'story') return renderStory(editor);
  if (part === 'check') return renderCheck(editor, goTo);
  if (part === 'article')
    return editor.renderLate(importArticle, ({ renderArticlePanel }) =>
      renderArticlePanel({ editor, article, dispatch, onUndo: () => commands.undo() }),
    );
  if (part !== 'quote') {
    const preview = (request: PasteRequest) => commands.previewPaste(request);
    return isSheet ? renderSheet(editor, part, goTo, preview) : renderForms(editor, part);
  }
  return editor.renderLate(importQuote, ({ renderQuotePanel }) =>
    renderQuotePanel({
      editor,
      quoting,
      onChange: (change) => dispatch({ type: 'quote', change }),
      onPaste: (source, text) => commands.pasteText(source, text),
      onMade: (pointer) => goTo(pointer.startsWith('/statements') ? `${pointer}/text` : pointer),
    }),
  );
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
  paste: 'deskPasteTitle',
} as const;

function renderDialog(
  dialog: Dialog,
  data: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const close = (): void => dispatch({ type: 'close-dialog' });
  return html`<dialog
    aria-labelledby="dialog-title"
    aria-describedby=${dialog === 'paste' ? 'dialog-lead' : nothing}
    @close=${close}
  >
    <h2 id="dialog-title">${say(DIALOG_TITLES[dialog])}</h2>
    ${renderDialogContent(dialog, data, editor, dispatch, commands)}
    <p class="buttons end">
      <button type="button" class="button" @click=${close}>
        ${say(dialog === 'paste' ? 'deskCancel' : 'deskClose')}
      </button>
    </p>
  </dialog>`;
}

function renderDialogContent(
  dialog: Dialog,
  { state, saved, revision }: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): unknown {
  const { losses, pasting, pendingMerge } = state;
  if (dialog === 'export') return renderExport(editor, losses, (form) => void commands.exportAs(form));
  if (dialog === 'clear') return renderClear(editor, () => void commands.clear());
  if (dialog === 'compare') return state.renderComparison?.(editor, saved, revision);
  if (pasting) return renderPastePreview(pasting, editor, dispatch, commands);
  if (!pendingMerge) return nothing;
  const choose = (conflict: number, isTheirs: boolean): void =>
    dispatch({ type: 'choose-version', conflict, isTheirs });
  return pendingMerge.render(editor, pendingMerge, choose, () => commands.merge(pendingMerge));
}

function renderPastePreview(
  pasting: Pasting,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { preview, previewAsNew, button, render } = pasting;
  const showAsNew = (): void => {
    if (previewAsNew)
      dispatch({ type: 'preview-paste', pasting: { ...pasting, preview: previewAsNew(), previewAsNew: undefined } });
    editor.focus(button);
  };
  return render(editor, pasting, () => commands.paste(preview), showAsNew);
}
