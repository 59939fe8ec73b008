import { detailMessages } from '../../../i18n/en/details.js';
import { css, html, type TemplateResult } from 'lit';
import type { Correction } from '../../../model/explainer.js';
import { renderCorrection, type CorrectionContext } from './correction.js';
import { renderHeading } from '../story-header/heading.js';

export const messages = [detailMessages];

/** The element adopts these with the first corrected document. */
export const styles = [
  css`
    .corrections {
      margin-block-start: 1.5em;
      padding-block-start: 0.7em;
      border-block-start: 1px solid var(--_rule);
    }
    .corrections li {
      max-inline-size: 65ch;
    }
    .corrections li + li {
      margin-block-start: 0.4em;
    }
    .corrections-title {
      margin-block-end: 0.4em;
      font-weight: 700;
    }
  `,
];

/** Renders corrections of the document, newest first. */
export function renderCorrections(
  corrections: readonly Correction[],
  context: CorrectionContext & { readonly level: number },
): TemplateResult {
  return html`<section class="corrections small" part="corrections">
    ${renderHeading(context.level + 1, context.say('corrections'), 'corrections-title', '')}
    <ul>
      ${corrections.map((correction) => html`<li>${renderCorrection(correction, context)}</li>`)}
    </ul>
  </section>`;
}
