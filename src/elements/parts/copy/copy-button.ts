import '../../../i18n/en/copy.js';
import type { MessageKey, Say } from '../../../i18n/messages.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { ClipboardController, Copyable } from '../../../controllers/clipboard-controller.js';

/** A text to copy, with the label of its button. */
export interface CopyChoice {
  readonly copy: Copyable;
  readonly name: MessageKey;
  readonly done: MessageKey;
  readonly byHand: MessageKey;
}

/** Renders a copy button. If the browser refuses, the text is shown for copying by hand. */
export function renderCopyButton(
  { copy, name, done, byHand }: CopyChoice,
  clipboard: ClipboardController,
  { say, locale }: { readonly say: Say; readonly locale: string },
): TemplateResult {
  const outcome = clipboard.outcomeOf(copy.text);
  const handleClick = async ({ currentTarget }: Event): Promise<void> => {
    const around = (currentTarget as HTMLElement).parentElement;
    await clipboard.copy(copy);
    const field = around?.querySelector<HTMLInputElement | HTMLTextAreaElement>('.copy-text');
    field?.focus();
    field?.select();
  };
  return html`<div class="copy small" lang=${locale}>
    <button type="button" class="text-button" @click=${handleClick}>${say(name)}</button>
    <span class="muted" role="status">
      ${outcome === 'copied' ? say(done) : nothing} ${outcome === 'refused' ? say(byHand) : nothing}
    </span>
    ${outcome === 'refused' ? renderText(copy, say(name)) : nothing}
  </div>`;
}

/** Renders a button that copies a link. */
export function renderCopyLink(
  href: string,
  clipboard: ClipboardController,
  context: { readonly say: Say; readonly locale: string },
): TemplateResult {
  const choice: CopyChoice = { copy: { text: href }, name: 'copyLink', done: 'linkCopied', byHand: 'copyByHand' };
  return renderCopyButton(choice, clipboard, context);
}

function renderText({ text, html: markup }: Copyable, name: string): TemplateResult {
  return markup === undefined
    ? html`<input class="copy-text" type="text" readonly aria-label=${name} .value=${text} />`
    : html`<textarea class="copy-text" rows="4" readonly aria-label=${name} .value=${text}></textarea>`;
}

export const copyButtonStyles = css`
  .copy [role='status'] {
    margin-inline-start: 0.6em;
  }
  .copy .copy-text {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    margin: 0.3em 0 0;
    padding: 0.35em 0.6em;
    font: inherit;
    color: inherit;
    background-color: var(--_paper);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
`;
