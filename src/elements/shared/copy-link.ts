import { css, html, nothing, type TemplateResult } from 'lit';
import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import type { Say } from '../../i18n/messages.js';

/** Copies a link; where the browser refuses, the link stands there to be copied by hand. */
export function renderCopyLink(
  href: string,
  clipboard: ClipboardController,
  { say, locale }: { readonly say: Say; readonly locale: string },
): TemplateResult {
  const outcome = clipboard.outcomeOf(href);
  const handleClick = async ({ currentTarget }: Event): Promise<void> => {
    const around = (currentTarget as HTMLElement).parentElement;
    await clipboard.copy(href);
    const byHand = around?.querySelector('input');
    byHand?.focus();
    byHand?.select();
  };
  return html`<div class="copy-link small" lang=${locale}>
    <button type="button" class="text-button" @click=${handleClick}>${say('copyLink')}</button>
    <span class="muted" role="status">
      ${outcome === 'copied' ? say('linkCopied') : nothing} ${outcome === 'refused' ? say('copyByHand') : nothing}
    </span>
    ${
      outcome === 'refused'
        ? html`<input class="link-text" type="text" readonly aria-label=${say('copyLink')} .value=${href} />`
        : nothing
    }
  </div>`;
}

export const copyLinkStyles = css`
  .copy-link [role='status'] {
    margin-inline-start: 0.6em;
  }
  .copy-link .link-text {
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
