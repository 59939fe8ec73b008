import { html, nothing, type TemplateResult } from 'lit';
import type { RenderContext } from '../base/render-context.js';
import '../../i18n/en/details.js';

/** Renders the number of withheld statements. `place` is a CSS class. */
export function renderWithheld(
  count: number,
  { say }: Pick<RenderContext, 'say'>,
  place = '',
): TemplateResult | typeof nothing {
  return count > 0
    ? html`<p class="withheld small ${place}" part="problem">${say('withheld', { count })}</p>`
    : nothing;
}
