import { html, nothing, type TemplateResult } from 'lit';
import '../../../../i18n/en/commands.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import type { EditorContext } from '../../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../../editor-data.js';
import { isGrave } from '../../../../model/problems/unproven.js';
import { LEAVING_ID, type EditorState } from '../../editor-state.js';
import { renderLeaving } from './leaving.js';
import { renderReadiness } from '../check/readiness.js';

/** The two files to which a signed story can be saved, with words for each and its content. */
const CHOICES: readonly (readonly [isSigned: boolean, words: MessageKey, lead: MessageKey])[] = [
  [true, 'saveSigned', 'saveSignedLead'],
  [false, 'saveAlone', 'saveAloneLead'],
];

/**
 * Renders the files to which a story can be saved, with their content. The file for readers needs a second press while there are errors or
 * unproven quotations. A story without a sign-off has this file only.
 */
export function renderSaveChoices(
  editor: EditorContext,
  { asked }: EditorState,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const onLeave = () => void commands.saveFile(false);
  const acts = { words: ['saveAsk', 'saveAnyway'], plain: 'deskSave', onLeave } as const;
  if (editor.signOff === undefined)
    return html`${renderReadiness(editor)} ${renderLeaving(editor, acts, dispatch, commands)}`;
  const ask = (id: string | undefined) => dispatch({ type: 'set', change: { asked: id } });
  const save = (isSigned: boolean) => {
    if (isSigned || !editor.problems.some(isGrave)) return void commands.saveFile(isSigned);
    ask('saveAlone');
    editor.focus(LEAVING_ID);
  };
  const onCancel = () => {
    ask(undefined);
    editor.focus('saveAlone');
  };
  return html`<p class="muted small">${say('saveLead')}</p>
    ${renderReadiness(editor)}
    <ul class="choices">
      ${CHOICES.map(
        ([isSigned, choice, lead]) =>
          html`<li>
            <button type="button" class="button" id=${choice} @click=${() => save(isSigned)}>${say(choice)}</button>
            <p class="muted small">${say(lead)}</p>
            ${asked === choice ? renderLeaving(editor, { ...acts, onCancel }, dispatch, commands) : nothing}
          </li>`,
      )}
    </ul>`;
}
