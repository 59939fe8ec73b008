import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/messages.js';

export interface FindButtonContext {
  readonly say: Say;
  readonly isFinding: boolean;
  readonly onFind: () => void;
}

/** Opens the fields to find things by, and closes them. */
export function renderFindButton({ say, isFinding, onFind }: FindButtonContext): TemplateResult {
  return html`<div class="segments">
    <button
      type="button"
      class="find-button"
      aria-expanded=${isFinding}
      aria-controls=${isFinding ? 'find' : nothing}
      @click=${onFind}
    >
      ${say('find')}
    </button>
  </div>`;
}
