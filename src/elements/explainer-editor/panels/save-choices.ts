import { html, type TemplateResult } from 'lit';
import type { MessageKey } from '../../../i18n/messages.js';
import type { EditorContext } from '../editor-context.js';
import type { EditorCommands } from '../editor-data.js';
import { renderReadiness } from './readiness.js';

/** Files to which a story that somebody has signed is saved: words, and what such a file holds. */
const CHOICES: readonly (readonly [isSigned: boolean, words: MessageKey, lead: MessageKey])[] = [
  [true, 'saveSigned', 'saveSignedLead'],
  [false, 'saveAlone', 'saveAloneLead'],
];

/** Renders the files to which a story can be saved, and says what each holds. */
export function renderSaveChoices(editor: EditorContext, commands: EditorCommands): TemplateResult {
  const { say } = editor;
  return html`<p class="muted small">${say('saveLead')}</p>
    ${renderReadiness(editor)}
    <ul class="choices">
      ${CHOICES.map(
        ([isSigned, words, lead]) =>
          html`<li>
            <button type="button" class="button" @click=${() => void commands.saveFile(isSigned)}>${say(words)}</button>
            <p class="muted small">${say(lead)}</p>
          </li>`,
      )}
    </ul>`;
}
