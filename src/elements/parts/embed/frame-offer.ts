import { css, html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import '../../../i18n/en/copy.js';
import type { Say } from '../../../i18n/messages.js';
import type { Explainer } from '../../../model/explainer.js';
import { frameCodeFor } from './frame-code.js';

/** Renders the HTML for other pages to copy; nothing if the page doesn't offer it. */
export function renderFrameOffer(element: Element, explainer: Explainer, say: Say): unknown {
  const code = frameCodeFor(element, explainer);
  return code === undefined ? nothing : frameOffer(code, say);
}

/** Renders the code with its copy button, and keeps the result of copying. */
class FrameOfferDirective extends AsyncDirective {
  #outcome: 'codeCopied' | 'codeByHand' | undefined;

  override render(code: string, say: Say): TemplateResult {
    return html`<details class="frame-offer">
      <summary>${say('embed')}</summary>
      <div class="frame-code">
        <textarea rows="5" readonly spellcheck="false" aria-label=${say('embedCode')} .value=${code}></textarea>
        <button type="button" @click=${(event: Event) => void this.#copy(event, code, say)}>${say('copyCode')}</button>
        <p class="small" role="status">${this.#outcome ? say(this.#outcome) : nothing}</p>
      </div>
    </details>`;
  }

  async #copy({ currentTarget }: Event, code: string, say: Say): Promise<void> {
    const field = (currentTarget as Element).parentElement?.querySelector('textarea');
    try {
      await navigator.clipboard.writeText(code);
      this.#outcome = 'codeCopied';
    } catch {
      field?.focus();
      field?.select();
      this.#outcome = 'codeByHand';
    }
    if (this.isConnected) this.setValue(this.render(code, say));
  }
}

const frameOffer = directive(FrameOfferDirective);

const frameOfferStyles = css`
  .frame-offer summary {
    padding-block: 0.35em;
    font-size: 0.875em;
    line-height: 1.3;
    cursor: pointer;
  }
  .frame-code {
    padding: 0.35em;
  }
  .frame-code button {
    margin-block-start: 0.35em;
    padding-inline: 0.8em;
    border: 1px solid var(--_rule);
  }
  /* Open code takes a row of its own among the buttons. */
  .toolbar > .segments:has(> .frame-offer[open]) {
    flex-basis: 100%;
  }
  .frame-offer[open] {
    inline-size: 100%;
  }
  .frame-code textarea {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 0.35em 0.6em;
    font:
      0.8125em/1.4 ui-monospace,
      monospace;
    color: inherit;
    background-color: var(--_paper);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    direction: ltr;
    resize: vertical;
  }
  .frame-code p {
    margin: 0.35em 0 0;
  }
  .frame-code p:empty {
    display: none;
  }
`;

export const styles = [frameOfferStyles];
