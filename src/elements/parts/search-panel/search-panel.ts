import '../../../i18n/en/details.js';
import '../../../i18n/en/search.js';
import type { Say } from '../../../i18n/messages.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Facet } from '../../../layout/filter/facets.js';
import { withSeparators } from '../text/separators.js';

/** A facet with its labels. */
export interface SearchFacet extends Facet {
  readonly key: string;
  readonly label: string;
  /** Label of the option that filters nothing: "All topics". */
  readonly all: string;
}

export interface SearchPanelContext {
  readonly say: Say;
  /** Language of the interface. */
  readonly locale: string;
  /** Language of the document's names, if it isn't the interface's. */
  readonly lang: string | undefined;
  /** True if the fields are shown. Otherwise only active filters and the reset button are shown. */
  readonly isOpen: boolean;
  readonly text: string;
  readonly facets: readonly SearchFacet[];
  readonly isFiltering: boolean;
  /** Text of the result: "3 of 8". */
  readonly result: string;
  /** Further notes about the result. */
  readonly notes: readonly unknown[];
  readonly onText: (text: string) => void;
  readonly onChoose: (key: string, id: string) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

/** Renders the search fields, and "3 of 8 · show all". */
export function renderSearchFields(context: SearchPanelContext): TemplateResult {
  const { isOpen, onClose } = context;
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return html`<div class="find" part="filter" id="find" @keydown=${handleKey}>
    ${isOpen ? renderFields(context) : nothing} ${renderResult(context)}
  </div>`;
}

/** Focuses the text field, or the button that opens it while it is closed. */
export function focusSearch(root: ParentNode): void {
  const field = root.querySelector<HTMLElement>('.find-text input');
  (field ?? root.querySelector<HTMLElement>('.find-button'))?.focus();
}

function renderFields(context: SearchPanelContext): TemplateResult {
  const { say, text, facets, onText } = context;
  return html`<form class="find-fields screen" role="search" aria-label=${say('find')} @submit=${preventSubmit}>
    <label class="find-field find-text">
      <span class="find-name">${say('findWords')}</span>
      <input
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .enterKeyHint=${'search'}
        .value=${live(text)}
        @input=${(event: Event) => onText((event.currentTarget as HTMLInputElement).value)}
      />
    </label>
    ${facets.map((facet) => renderFacet(facet, context))}
  </form>`;
}

function preventSubmit(event: Event): void {
  event.preventDefault();
}

function renderFacet(
  { key, label, all, options, chosen }: SearchFacet,
  { locale, lang, onChoose }: SearchPanelContext,
): TemplateResult {
  return html`<label class="find-field">
    <span class="find-name">${label}</span>
    <select @change=${(event: Event) => onChoose(key, (event.currentTarget as HTMLSelectElement).value)}>
      <option value="" .selected=${live(chosen === '')}>${all}</option>
      ${options.map(
        ({ id, name, count }) =>
          html`<option value=${id} lang=${lang ?? nothing} .selected=${live(id === chosen)}>
            ${name} (${count.toLocaleString(locale)})
          </option>`,
      )}
    </select>
  </label>`;
}

/** Renders the result line. It exists before its text changes, so that screen readers announce it. */
function renderResult(context: SearchPanelContext): TemplateResult {
  const { say, isOpen, isFiltering, result, notes, onReset } = context;
  const filters = isFiltering && !isOpen ? withSeparators(formatFilters(context), say('dot')) : nothing;
  const dot = say('dot');
  // On paper there is no button, and no separator before it.
  const showAll = html`<span class="screen"
    >${dot}<button type="button" class="text-button" @click=${onReset}>${say('showAll')}</button></span
  >`;
  const parts = isFiltering ? [html`<b dir="auto">${result}</b>`, filters, ...notes] : [result];
  return html`<p class="find-result small ${isFiltering ? '' : 'muted'}" role="status" tabindex="-1">
    ${withSeparators(parts, dot)}${isFiltering ? showAll : nothing}
  </p>`;
}

function formatFilters({ say, text, facets, lang }: SearchPanelContext): readonly unknown[] {
  const chosen = facets.flatMap(({ chosen: id, options }) => options.filter((option) => option.id === id));
  return [
    ...chosen.map(({ name }) => html`<bdi lang=${lang ?? nothing}>${name}</bdi>`),
    text.trim() && html`<bdi>${say('foundWords', { text: text.trim() })}</bdi>`,
  ];
}
