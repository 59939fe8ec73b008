import { html, nothing, type TemplateResult } from 'lit';
import { formatPlace, type EditorContext } from '../../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../../editor-data.js';
import { parsePointer } from '../../../../model/json-pointer.js';
import { isGrave } from '../../../../model/problems/unproven.js';
import { LEAVING_ID, type CopiedCode, type EditorState, type ExportResult } from '../../editor-state.js';
import { EXPORT_FORMS, type ExportForm } from '../../saving/export-forms.js';
import { renderLeaving, type LeavingActs } from './leaving.js';
import { renderReadiness } from '../check/readiness.js';
import { keepScript, readersScript, SCRIPT_PATTERN } from '../../saving/readers-script.js';
import '../../../../i18n/en/commands.js';

const EXPORTING = { words: ['exportAsk', 'exportAnyway'], plain: 'exportNow' } as const;
const COPYING = { words: ['exportCopyAsk', 'exportCopyAnyway'], plain: 'exportCopy' } as const;

/** Renders the export formats with the results of their exports. Formats for pasting have a button that copies. */
export function renderExport(
  editor: EditorContext,
  state: EditorState,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say } = editor;
  const { script = readersScript(), asked } = state;
  const ask = (id: string | undefined) => dispatch({ type: 'set', change: { asked: id } });
  const use = async (
    button: Element,
    { words }: ExportForm,
    write: (script: string | undefined) => Promise<Omit<ExportResult, 'words'>>,
  ) => {
    const entry = button.closest('li');
    const field = button.closest('dialog')!.querySelector<HTMLInputElement>('#export-script')!;
    if (!field.reportValidity()) return;
    // The question and its buttons are removed.
    if (asked !== undefined) editor.focus(asked);
    const address = field.value.trim();
    keepScript(address);
    const begun: ExportResult = { words, losses: [] };
    dispatch({ type: 'set', change: { exported: begun, asked: undefined } });
    try {
      const result = await write(address || undefined);
      dispatch({ type: 'exported', begun, result: { words, ...result } });
      if (result.copied?.isRefused) editor.focus('export-code');
    } catch (error) {
      console.warn('<explainer-editor> can’t export.', error);
      dispatch({ type: 'exported', begun, result: { ...begun, isFailed: true } });
    }
    // The result is drawn with the next frame.
    requestAnimationFrame(() => entry?.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  };
  const copy = (button: Element, form: ExportForm) =>
    void use(button, form, async (address) => {
      const { output: text, problems } = await form.code!(editor.document, address);
      const isRefused = !(await isCopied(text));
      const lacksScript = form.loadsScript === true && address === undefined;
      return { copied: { text, isRefused, lacksScript }, losses: problems };
    });
  const save = (button: Element, form: ExportForm) =>
    void use(button, form, async (address) => ({ losses: await commands.exportAs(form, address) }));
  /** Asks first while errors or unproven quotations are open. */
  const begin = async ({ currentTarget }: Event, act: (button: Element) => void) => {
    const button = currentTarget as Element;
    if (!(await commands.findProblems()).some(isGrave)) return act(button);
    ask(button.id);
    editor.focus(LEAVING_ID);
  };
  const renderAsked = (id: string, words: Pick<LeavingActs, 'words' | 'plain'>, act: (button: Element) => void) => {
    if (asked !== id) return nothing;
    const onCancel = () => {
      ask(undefined);
      editor.focus(id);
    };
    const onLeave = ({ currentTarget }: Event) => act(currentTarget as Element);
    return renderLeaving(editor, { ...words, onLeave, onCancel }, dispatch, commands);
  };
  return html`<p class="muted small">${say('deskExportLead')}</p>
    ${renderReadiness(editor)}
    <ul class="choices">
      ${EXPORT_FORMS.map(
        (form) =>
          html`<li>
            <span>
              <button
                type="button"
                class="button"
                id=${form.words}
                @click=${(event: Event) => void begin(event, (button) => save(button, form))}
              >
                ${say(form.words)}
              </button>
              ${
                form.code
                  ? html`<button
                      type="button"
                      class="button copy-code"
                      id=${`copy:${form.words}`}
                      aria-label=${say('exportCopyNamed', { name: say(form.words) })}
                      @click=${(event: Event) => void begin(event, (button) => copy(button, form))}
                    >
                      ${say('exportCopy')}
                    </button>`
                  : nothing
              }
            </span>
            ${renderAsked(form.words, EXPORTING, (button) => save(button, form))}
            ${renderAsked(`copy:${form.words}`, COPYING, (button) => copy(button, form))}
            ${renderResult(editor, state, form)}
            <p class="muted small">${say(form.hint)}</p>
            ${
              form.loadsScript && script.trim() === ''
                ? html`<p class="warning small">
                    ${say('exportLacksScript')}
                    <button type="button" class="text-button" @click=${() => editor.focus('export-script')}>
                      ${say('exportWriteScript')}
                    </button>
                  </p>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    <details>
      <summary>${say('exportDevelopers')}</summary>
      <div class="field">
        <label for="export-script">${say('exportScript')}</label>
        <input
          id="export-script"
          inputmode="url"
          pattern=${SCRIPT_PATTERN}
          dir="auto"
          placeholder="https://…/said-and-done.js"
          aria-describedby="export-script-hint"
          .value=${script}
          @input=${({ currentTarget }: Event) =>
            dispatch({ type: 'set', change: { script: (currentTarget as HTMLInputElement).value } })}
          @change=${({ currentTarget }: Event) => {
            const { value, validity } = currentTarget as HTMLInputElement;
            if (validity.valid) keepScript(value.trim());
          }}
        />
        <p class="muted small" id="export-script-hint">${say('exportScriptHint')}</p>
      </div>
    </details>`;
}

/** Renders the result of an export: that it was copied, or else its code, lost content, or its failure. */
function renderResult(editor: EditorContext, { exported }: EditorState, { words }: ExportForm): TemplateResult {
  const { say } = editor;
  const { copied, losses = [], isFailed } = exported?.words === words ? exported : {};
  return html`<div role="status">
      ${
        copied && !copied.isRefused
          ? html`<p class=${copied.lacksScript ? 'warning' : 'well'}>
                ${say(copied.lacksScript ? 'exportCopiedPlain' : 'exportCopied')}
              </p>
              ${renderReadiness(editor)}`
          : nothing
      }
      ${
        losses.length > 0
          ? html`<h3>${say('deskLost', { count: losses.length })}</h3>
              <ul class="problems">
                ${byDepth(losses).map(
                  (loss) =>
                    html`<li class="warning">
                      ${formatPlace(say, loss.pointer)}: ${(editor.formatProblem?.(editor, loss) ?? loss).message}
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      ${isFailed ? html`<p class="error">${say('partFailed')}</p>` : nothing}
    </div>
    ${copied?.isRefused ? renderByHand(editor, copied) : nothing}`;
}

/** Sorts lost content: whole lists first, then entries, then fields. */
function byDepth<Loss extends { readonly pointer: string }>(losses: readonly Loss[]): readonly Loss[] {
  return losses.toSorted((a, b) => parsePointer(a.pointer).length - parsePointer(b.pointer).length);
}

/** Renders code that the browser refused to copy. It is selected, so that a key copies it. */
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
