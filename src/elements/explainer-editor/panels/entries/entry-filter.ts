import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EditorContext } from '../../editor-context.js';

/**
 * Renders the field that finds entries by their words, and how many it has found.
 *
 * @param id Id of the field.
 * @param onFilter Called with the words at each letter.
 */
export function renderEntryFilter(
  { say }: Pick<EditorContext, 'say'>,
  id: string,
  filter: string,
  count: number,
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
    <p class="muted small" role="status">${filter === '' ? nothing : say('deskFiltered', { count })}</p>
  </div>`;
}
