import { html, nothing, type TemplateResult } from 'lit';
import type { Say } from '../../../i18n/messages.js';

export interface SearchButtonContext {
  readonly say: Say;
  readonly isSearchOpen: boolean;
  readonly onSearch: () => void;
}

/** Renders the button that opens and closes the search panel. */
export function renderSearchButton({ say, isSearchOpen, onSearch }: SearchButtonContext): TemplateResult {
  return html`<div class="segments">
    <button
      part="button"
      type="button"
      class="find-button"
      aria-expanded=${isSearchOpen}
      aria-controls=${isSearchOpen ? 'find' : nothing}
      @click=${onSearch}
    >
      ${say('find')}
    </button>
  </div>`;
}
