import { html, nothing } from 'lit';
import type { Statement } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import type { ViewData } from './view-data.js';
import '../../../i18n/en/details.js';

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

/** Renders the number of withheld statements. `place` is a CSS class. */
export function renderWithheld(count: number, { say }: RenderContext, place = ''): unknown {
  return count > 0
    ? html`<p class="withheld small ${place}" part="problem">${say('withheld', { count })}</p>`
    : nothing;
}
