import { html, nothing, type TemplateResult } from 'lit';
import { describeFirstCorrection, type CorrectionContext } from '../../../describe/corrections.js';
import { findFirstCorrections, type CorrectedPart, type ToldCorrection } from '../../../model/told-corrections.js';
import { focusAndScrollTo } from '../scroll/scroll-to.js';
import { renderPart, type PartRenderers } from '../text/render-part.js';

/** Returns what leads to the entry that was corrected; undefined where the entry can't be reached. */
export type GoToCorrected = (told: ToldCorrection) => (() => void) | undefined;

/**
 * Renders the first lines of a story about its corrections: "Corrected on 3 March 2023: The meeting · It was a Saturday.", and a button
 * that leads to the list of all corrections where there are more.
 */
export function renderFirstCorrections(
  part: CorrectedPart,
  goTo: GoToCorrected,
  context: CorrectionContext,
): TemplateResult | typeof nothing {
  const { told, moreCount } = findFirstCorrections(part);
  if (told.length === 0) return nothing;
  const { say } = context;
  return html`<div class="first-corrections" part="corrections">
    ${told.map((each) => html`<p>${renderPart(describeFirstCorrection(each, context), correctedRenderer(goTo))}</p>`)}
    ${
      moreCount > 0
        ? html`<p>
            <button class="entry-link" @click=${goToList}>${say('moreCorrections', { count: moreCount })}</button>
          </p>`
        : nothing
    }
  </div>`;
}

/** Renders the name of an entry that was corrected, which leads to the entry. */
export function correctedRenderer(goTo: GoToCorrected): PartRenderers {
  return {
    corrected: ({ told, name }) => {
      const go = goTo(told);
      return go ? html`<button class="entry-link" @click=${go}>${renderPart(name)}</button>` : renderPart(name);
    },
  };
}

/** Leads to the heading of the list of corrections, which stands below in the same element. */
function goToList({ currentTarget }: Event): void {
  const root = (currentTarget as Element).getRootNode() as ParentNode;
  const list = root.querySelector<HTMLElement>('.corrections');
  if (list) focusAndScrollTo(list);
}
