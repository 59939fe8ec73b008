import { html, nothing } from 'lit';
import type { Statement } from '../../../model/explainer.js';
import type { ViewData } from './view-data.js';

/** Renders the notes of withdrawn statements across all columns, since these statements are nobody's any more. */
export function renderWithdrawn(
  withdrawn: readonly Statement[],
  { renderCard }: Pick<ViewData, 'renderCard'>,
): unknown {
  return withdrawn.length > 0
    ? html`<ol class="withdrawn-ones cards">
        ${withdrawn.map((statement) => html`<li>${renderCard(statement)}</li>`)}
      </ol>`
    : nothing;
}
