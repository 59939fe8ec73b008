import { html, type TemplateResult } from 'lit';
import { commandMessages } from '../../../../i18n/en/commands.js';
import { addEnglish } from '../../../../i18n/messages.js';
import type { EditorContext } from '../../editor-context.js';
import type { EditorCommands } from '../../editor-data.js';
import { formatTime } from '../../editor-toolbar.js';
import type { UnsavedWork } from '../../saving/unsaved-work.js';

/** Renders a question about unsaved work of another tab: whether to continue, merge or delete it. */
export function renderUnsavedWork(
  work: UnsavedWork,
  { say, locale }: EditorContext,
  commands: EditorCommands,
): TemplateResult {
  addEnglish(commandMessages);
  return html`<div class="unsaved" role="group" aria-labelledby="unsaved-work">
    <p id="unsaved-work">${say('deskFound', { time: formatTime(locale, work.journal.ms) })}</p>
    <p class="buttons">
      <button type="button" class="button primary" @click=${() => commands.recovery?.resume(work)}>
        ${say('deskRestore')}
      </button>
      <button type="button" class="button" @click=${() => commands.recovery?.merge(work)}>${say('deskMerge')}</button>
      <button type="button" class="button" @click=${() => commands.recovery?.discard(work)}>
        ${say('deskDiscard')}
      </button>
    </p>
  </div>`;
}
