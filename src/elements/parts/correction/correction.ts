import { html, type TemplateResult } from 'lit';
import { describeCorrection, type CorrectionContext } from '../../../describe/corrections.js';
import type { Item } from '../../../model/explainer.js';
import { renderPart } from '../text/render-part.js';

/** Renders each correction of an event or a statement, where readers see it without opening anything. */
export function renderEntryCorrections(
  { corrections }: Pick<Item, 'corrections'>,
  context: CorrectionContext,
): readonly TemplateResult[] {
  return corrections.map(
    (each) => html`<p class="small correction" part="corrections">${renderPart(describeCorrection(each, context))}</p>`,
  );
}
