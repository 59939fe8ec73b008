import { html, nothing, type TemplateResult } from 'lit';
import { formatPlace, type EditorContext } from '../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../editor-data.js';
import type { CopiedCode, EditorState } from '../editor-state.js';
import { EXPORT_FORMS, type ExportForm } from '../saving/export-forms.js';
import { findReadersScript, SCRIPT_PATTERN } from '../saving/readers-script.js';

/** Renders the export formats, those that are pasted somewhere with a button that copies, and content that the last export couldn't hold. */
export function renderExport(
  editor: EditorContext,
  { losses, copied }: EditorState,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const withScript = ({ currentTarget }: Event, use: (script: string | undefined) => Promise<void>) => {
    const field = (currentTarget as Element).closest('dialog')!.querySelector<HTMLInputElement>('#export-script')!;
    if (field.reportValidity()) void use(field.value.trim() || undefined);
  };
  const copy =
    ({ code }: ExportForm) =>
    (event: Event) =>
      withScript(event, async (script) => {
        const { output: text, problems } = await code!(editor.document, script);
        const isRefused = !(await isCopied(text));
        dispatch({ type: 'set', change: { copied: { text, isRefused }, losses: problems } });
        if (isRefused) editor.focus('export-code');
      });
  return html`<p class="muted small">${say('deskExportLead')}</p>
    <ul class="choices">
      ${EXPORT_FORMS.map(
        (form) =>
          html`<li>
            <span>
              <button
                type="button"
                class="button"
                @click=${(event: Event) => withScript(event, (script) => commands.exportAs(form, script))}
              >
                ${say(form.words)}
              </button>
              ${
                form.code
                  ? html`<button
                      type="button"
                      class="button copy-code"
                      aria-label=${say('exportCopyNamed', { name: say(form.words) })}
                      @click=${copy(form)}
                    >
                      ${say('exportCopy')}
                    </button>`
                  : nothing
              }
            </span>
            <p class="muted small">${say(form.hint)}</p>
          </li>`,
      )}
    </ul>
    <div class="field">
      <label for="export-script">${say('exportScript')}</label>
      <input
        id="export-script"
        inputmode="url"
        pattern=${SCRIPT_PATTERN}
        dir="auto"
        placeholder="https://…/said-and-done.js"
        aria-describedby="export-script-hint"
        .defaultValue=${findReadersScript() ?? ''}
      />
      <p class="muted small" id="export-script-hint">${say('exportScriptHint')}</p>
    </div>
    <div role="status">
      ${copied && !copied.isRefused ? html`<p class="well">${say('exportCopied')}</p>` : nothing}
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
    </div>
    ${copied?.isRefused ? renderByHand(editor, copied) : nothing}`;
}

/** Renders code that the browser refused to copy. It is chosen, so that a key copies it. */
function renderByHand({ say }: EditorContext, { text }: CopiedCode): TemplateResult {
  return html`<div class="field">
    <label for="export-code">${say('exportByHand')}</label>
    <textarea
      id="export-code"
      rows="6"
      readonly
      .value=${text}
      @focus=${({ currentTarget }: Event) => (currentTarget as HTMLTextAreaElement).select()}
    ></textarea>
  </div>`;
}

/** Returns true if the text is on the clipboard. Some browsers, and pages without HTTPS, refuse. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
