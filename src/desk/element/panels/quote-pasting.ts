import { html, nothing, type TemplateResult } from 'lit';
import type { PastedText } from '../../versions/journal.js';
import { TEXT_FILES } from '../saving/file-types.js';
import type { EditorContext } from '../editor-context.js';
import '../../../i18n/en/editor.js';
import '../../../i18n/en/quote.js';

interface PastingOptions {
  /** Reason in words why a file can't be read. */
  readonly refusal: string | undefined;
  readonly onRefuse: (refusal: string | undefined) => void;
  readonly onUse: (text: string, pages?: PastedText['pages']) => void;
  readonly onCancel: () => void;
}

/** Renders the field into which the text of a source is pasted, and a button that opens its file. */
export function renderPasting(
  editor: EditorContext,
  pasted: PastedText | undefined,
  { refusal, onRefuse, onUse, onCancel }: PastingOptions,
): TemplateResult {
  const { say } = editor;
  const handleUse = (event: Event) => {
    const field = (event.currentTarget as HTMLElement).closest('.pasting')?.querySelector('textarea');
    const text = field?.value ?? '';
    if (text.trim() !== '') onUse(text);
  };
  const handleFile = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    onRefuse(undefined);
    try {
      const { readTextFile } = await import('./read-text-file.js');
      const read = await readTextFile(file, editor, false);
      if ('refusal' in read) onRefuse(read.refusal);
      else if (read.text.trim() === '') onRefuse(say('deskQuoteNoText'));
      else onUse(read.text, read.pages);
    } catch (error) {
      console.warn('<explainer-editor> can’t read the file.', error);
      onRefuse(say('partFailed'));
    }
  };
  return html`<div class="field pasting">
    <label for="quote-paste">${say('deskQuotePaste')}</label>
    <textarea id="quote-paste" rows="12" .value=${pasted?.text ?? ''}></textarea>
    <input
      type="file"
      hidden
      accept=${TEXT_FILES}
      aria-label=${say('deskQuoteOpen')}
      @change=${(event: Event) => void handleFile(event)}
    />
    <p class="error" role="alert">${refusal ?? ''}</p>
    <p class="buttons">
      <button type="button" class="button" @click=${handleUse}>${say('deskQuoteUse')}</button>
      <button type="button" class="text-button" @click=${chooseFile}>${say('deskQuoteOpen')}</button>
      ${
        pasted
          ? html`<button type="button" class="text-button" @click=${onCancel}>${say('deskCancel')}</button>`
          : nothing
      }
    </p>
  </div>`;
}

function chooseFile(event: Event): void {
  (event.currentTarget as HTMLElement).closest('.pasting')?.querySelector<HTMLElement>('[type=file]')?.click();
}
