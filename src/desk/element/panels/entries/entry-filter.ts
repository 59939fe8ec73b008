import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EditorContext } from '../../editor-context.js';
import '../../../../i18n/en/story.js';

/**
 * Renders the field that finds entries by their words, and how many it has found.
 *
 * @param id Id of the field.
 * @param found Words for how many entries are found.
 * @param onFilter Called with the words at each letter.
 */
export function renderEntryFilter(
  { say }: Pick<EditorContext, 'say'>,
  id: string,
  filter: string,
  found: string,
  onFilter: (filter: string) => void,
): TemplateResult {
  return html`<div class="field entry-filter">
    <label for=${id}>${say('deskFilter')}</label>
    <input
      id=${id}
      type="search"
      autocomplete="off"
      .value=${live(filter)}
      @input=${(event: Event) => onFilter((event.currentTarget as HTMLInputElement).value)}
    />
    <p class="muted small" role="status">${filter === '' ? nothing : found}</p>
  </div>`;
}
