import { html, nothing, type TemplateResult } from 'lit';
import type { KeepingState } from '../versions/kept-stories.js';
import '../../i18n/en/editor.js';
import type { Say } from '../../i18n/messages.js';
import type { EditorContext } from './editor-context.js';
import type { EditorCommands, EditorData, EditorDispatch } from './editor-data.js';
import { canTakeBack, type Dialog, type EditorState } from './editor-state.js';
import { SHEET_FILES, STORY_FILES } from './saving/file-types.js';

/** Renders the buttons for the whole document. */
export function renderEditorToolbar(
  { state, canUndo, canRedo }: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const { isPreviewing, isSaving } = state;
  const openDialog = (dialog: Dialog): void => dispatch({ type: 'set', change: { dialog } });
  const handleFile = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) void commands.openFile(file);
    input.value = '';
  };
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${say('desk')}>
    <span class="group">
      <button type="button" class="button" id="undo" ?disabled=${!canUndo} @click=${() => commands.undo()}>
        ${say('deskUndo')}
      </button>
      <button type="button" class="button" ?disabled=${!canRedo} @click=${() => commands.redo()}>
        ${say('deskRedo')}
      </button>
    </span>
    <span class="group">
      <input
        type="file"
        hidden
        aria-label=${say('deskOpen')}
        accept=${`${STORY_FILES},${SHEET_FILES}`}
        @change=${handleFile}
      />
      <button type="button" class="button" @click=${() => void commands.startStory()}>${say('deskNew')}</button>
      <button type="button" class="button" @click=${() => void commands.showStories('stories')}>
        ${say('deskOpen')}
      </button>
      <button type="button" class="button" @click=${() => openDialog('export')}>${say('deskExport')}</button>
      <button type="button" class="button wide" @click=${() => void commands.compare()}>${say('deskCompare')}</button>
      <button
        type="button"
        class="button"
        aria-keyshortcuts="Control+K Meta+K"
        title="Ctrl+K, ⌘K"
        @click=${() => openDialog('commands')}
      >
        ${say('deskCommands')}
      </button>
    </span>
    <span class="group end">
      <button
        type="button"
        class="button"
        aria-pressed=${isPreviewing ? 'true' : 'false'}
        @click=${({ currentTarget }: Event) => togglePreview((currentTarget as Element).getRootNode() as ShadowRoot, isPreviewing, editor, dispatch)}
      >
        ${say('deskPreview')}
      </button>
      <button type="button" class="button primary" ?disabled=${isSaving} @click=${() => void commands.save()}>
        ${isSaving ? say('deskSaving') : say('deskSave')}
      </button>
    </span>
  </div>`;
}

/** Renders the result of the last act, which screen readers announce, and a button that takes the act back. */
export function renderStatusLine(state: EditorState, { say, history }: EditorContext, isShown = true): TemplateResult {
  return html`<div class="status-line small">
    <p class="status" role="status">${isShown ? state.status : ''}</p>
    ${
      isShown && canTakeBack(state, history)
        ? html`<button type="button" class="text-button" @click=${state.takeBack?.run}>${say('deskUndoThis')}</button>`
        : nothing
    }
  </div>`;
}

/** Shows or hides the preview. If it is further down, it is scrolled into view instead. */
export function togglePreview(
  root: ParentNode,
  isPreviewing: boolean,
  { focus }: EditorContext,
  dispatch: EditorDispatch,
): void {
  const preview = () => root.querySelector('.preview');
  const isBelow = () => (preview()?.getBoundingClientRect().top ?? 0) > innerHeight / 2;
  const wasBelow = isBelow();
  if (!wasBelow) dispatch({ type: 'set', change: { isPreviewing: !isPreviewing } });
  if (isPreviewing && !wasBelow) return;
  showPreview(root, focus, isBelow);
}

/** Focuses the preview, and scrolls to it if it is further down. */
export function showPreview(root: ParentNode, focus: EditorContext['focus'], isBelow = () => true): void {
  focus('preview', { preventScroll: true });
  requestAnimationFrame(() => isBelow() && root.querySelector('.preview')?.scrollIntoView({ behavior: 'instant' }));
}

export interface AutosaveContext {
  readonly say: Say;
  readonly locale: string;
  readonly autosave: KeepingState;
  /** True if edits can be undone. */
  readonly hasChanged: boolean;
  /** True if the file that was saved lacks the latest changes. */
  readonly isFileOlder: boolean;
}

/** Renders whether the browser has stored the work. A failure is announced at once and stays. */
export function renderAutosaveState(context: AutosaveContext): TemplateResult {
  const { say, autosave } = context;
  if (autosave.state === 'failed') {
    return html`<p class="autosave error" role="alert">
      ${say('deskNotKept', { reason: reasonOf(say, autosave.error) })}
    </p>`;
  }
  return html`<p class="autosave muted small" data-state=${autosave.state}>${wordsFor(context)}</p>`;
}

/** Returns why nothing can be kept. Browsers give a full disk a name, and often no words. */
function reasonOf(say: Say, error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: '', message: '' };
  return name === 'QuotaExceededError' ? say('deskDiskFull') : message || say('deskNoReason');
}

function wordsFor({ say, locale, autosave, hasChanged, isFileOlder }: AutosaveContext): string {
  if (autosave.state === 'saved')
    return say(isFileOlder ? 'deskKeptAfterFile' : 'deskKept', { time: formatTime(locale, autosave.since) });
  if (autosave.state === 'saving') return say('deskKeeping');
  // All stories were deleted while this one was on the screen.
  return say(hasChanged ? 'deskKeptLater' : 'deskNotChanged');
}

/** Formats a time of day, with the date if it isn't today. */
export function formatTime(locale: string, ms: number): string {
  const isToday = new Date(ms).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, { timeStyle: 'medium', ...(!isToday && { dateStyle: 'medium' }) }).format(ms);
}
