import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../../model/problems/problem.js';
import { formatPlace, type EditorContext } from '../editor-context.js';
import { EXPORT_FORMS, type ExportForm } from '../saving/export-document.js';

/** Renders the export formats, and content that the last export couldn't hold. */
export function renderExport(
  editor: EditorContext,
  losses: readonly Problem[],
  onExport: (form: ExportForm) => void,
): TemplateResult {
  const { say } = editor;
  return html`<p class="muted small">${say('deskExportLead')}</p>
    <ul class="choices">
      ${EXPORT_FORMS.map(
        (form) =>
          html`<li>
            <button type="button" class="button" @click=${() => onExport(form)}>${say(form.words)}</button>
          </li>`,
      )}
    </ul>
    <div role="status">
      ${
        losses.length > 0
          ? html`<h3>${say('deskLost', { count: losses.length })}</h3>
              <ul class="problems">
                ${losses.map(
                  ({ pointer, message }) => html`<li class="warning">${formatPlace(say, pointer)}: ${message}</li>`,
                )}
              </ul>`
          : nothing
      }
    </div>`;
}

export function renderClear({ say }: EditorContext, onClear: () => void): TemplateResult {
  return html`<p>${say('deskClearLead')}</p>
    <p class="buttons"><button type="button" class="button" @click=${onClear}>${say('deskClear')}</button></p>`;
}
