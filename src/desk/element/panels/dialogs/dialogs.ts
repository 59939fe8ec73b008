import { css, html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../../../../i18n/message-parts.js';
import type { EditorContext } from '../../editor-context.js';
import type { EditorCommands, EditorData, EditorDispatch } from '../../editor-data.js';
import type { Dialog, EditorState } from '../../editor-state.js';
import { renderStatusLine } from '../../editor-toolbar.js';
import { dialogStyles } from '../../styles/dialogs.styles.js';
import { keptStoriesStyles } from '../../styles/kept-stories.styles.js';
import { rememberedValues } from '../../saving/remembered-values.js';
import { nameStory } from '../../name-story.js';
import { renderCommands } from './commands.js';
import { renderExport } from './export-choices.js';
import { formatFacts, renderStories } from './kept-stories.js';
import type { Pasting } from './paste.js';
import { renderSaveChoices } from './save-choices.js';
import '../../../../i18n/en/commands.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/sheets.js';
import '../../../../i18n/en/stories.js';

export { renderElsewhere, renderLatest, renderUnsavedWork } from './unsaved-work.js';

export const styles = css`
  ${dialogStyles}
  ${keptStoriesStyles}
`;

const DIALOG_TITLES = {
  commands: 'commandsTitle',
  export: 'deskExport',
  stories: 'storiesTitle',
  sheet: 'sheetTitle',
  clear: 'deskClear',
  compare: 'deskCompare',
  merge: 'deskMergeTitle',
  paste: 'deskPasteTitle',
  save: 'saveTitle',
} as const;

/** Renders the dialog that is open. */
export function renderDialog(
  data: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): unknown {
  const { dialog } = data.state;
  if (!dialog) return nothing;
  const { say } = editor;
  const close = (): void => dispatch({ type: 'close-dialog' });
  // The close event comes late, and another dialog may be open by then.
  const handleClose = ({ currentTarget }: Event) => (currentTarget as Element).isConnected && close();
  return html`<dialog
    aria-labelledby="dialog-title"
    aria-describedby=${dialog === 'paste' || dialog === 'sheet' ? 'dialog-lead' : nothing}
    @close=${handleClose}
  >
    <h2 id="dialog-title">${say(DIALOG_TITLES[dialog])}</h2>
    ${renderStatusLine(data.state, editor, data.state.isToldInDialog)}
    ${renderDialogContent(dialog, data, editor, dispatch, commands)}
    <p class="buttons end">
      <button type="button" class="button" @click=${close}>
        ${say(dialog === 'paste' || dialog === 'sheet' ? 'deskCancel' : 'deskClose')}
      </button>
    </p>
  </dialog>`;
}

function renderDialogContent(
  dialog: Dialog,
  data: EditorData,
  editor: EditorContext,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): unknown {
  const { state, saved, revision } = data;
  const { pasting, pendingMerge } = state;
  if (dialog === 'commands') return renderCommands(data, editor, dispatch, commands);
  if (dialog === 'export') return renderExport(editor, state, dispatch, commands);
  if (dialog === 'save') return renderSaveChoices(editor, state, dispatch, commands);
  if (dialog === 'sheet') return renderSheet(editor, state, dispatch);
  if (dialog === 'stories') return renderStories(editor, state, dispatch, commands);
  if (dialog === 'clear') return renderClear(editor, state, () => void commands.clear());
  if (dialog === 'compare') return state.renderComparison?.(editor, saved, revision);
  if (pasting) return renderPastePreview(pasting, editor, dispatch, commands);
  if (!pendingMerge) return nothing;
  const choose = (conflict: number, isTheirs: boolean): void =>
    dispatch({ type: 'choose-version', conflict, isTheirs });
  return pendingMerge.render(editor, pendingMerge, choose, () => commands.merge(pendingMerge));
}

function renderSheet(editor: EditorContext, { opening }: EditorState, dispatch: EditorDispatch): unknown {
  const handleChange = (next: EditorState['opening']) => dispatch({ type: 'set', change: { opening: next } });
  return opening?.render(editor, opening, handleChange, () => dispatch({ type: 'close-dialog' }));
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

/** Renders which stories are deleted, and the button that deletes them. Without a story there is only what else the browser remembers. */
function renderClear(editor: EditorContext, { allStories }: EditorState, onClear: () => void): TemplateResult {
  const { say } = editor;
  const kept = allStories.filter(({ open }) => open === 'elsewhere').map((story) => nameStory(story, editor));
  const deleted = allStories.filter(({ open }) => open !== 'elsewhere');
  const stay =
    kept.length > 0 ? html`<p>${say('clearKeeps', { names: formatList(kept, say), count: kept.length })}</p>` : nothing;
  const renderAct = (words: string) =>
    html`<p class="buttons"><button type="button" class="button" @click=${onClear}>${words}</button></p>`;
  if (deleted.length === 0)
    return html`<p id="clear-lead" tabindex="-1">${say('clearNone')}</p>
      ${stay}
      ${
        rememberedValues().length > 0
          ? html`<p>${say('clearRemembered')}</p>
              ${renderAct(say('clearForget'))}`
          : nothing
      }`;
  const isOnScreen = deleted.some(({ open }) => open === 'here');
  return html`<p id="clear-lead" tabindex="-1">
      ${say('deskClearLead', { count: deleted.length })} ${isOnScreen ? say('clearScreen') : nothing}
    </p>
    <ul class="deleted">
      ${deleted.map(
        (story) =>
          html`<li>
            <span dir="auto">${nameStory(story, editor)}</span>
            <span class="muted small">${formatFacts(story, editor)}</span>
          </li>`,
      )}
    </ul>
    ${stay}
    <p>${say('clearForgets')} ${say('clearBeside')}</p>
    ${renderAct(say('deskClear'))}`;
}
