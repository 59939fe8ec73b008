import { css, html, type TemplateResult } from 'lit';
import { describeToldCorrection, type CorrectionContext } from '../../../describe/corrections.js';
import { listCorrections, type CorrectedPart } from '../../../model/told-corrections.js';
import { renderHeading } from '../story-header/heading.js';
import { renderPart } from '../text/render-part.js';
import { correctedRenderer, type GoToCorrected } from './first-corrections.js';
import '../../../i18n/en/details.js';

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

/** Renders all corrections of the story, and of its events, statements and findings, newest first. */
export function renderCorrections(
  part: CorrectedPart,
  goTo: GoToCorrected,
  context: CorrectionContext & { readonly level: number },
): TemplateResult {
  return html`<section class="corrections small" part="corrections" tabindex="-1">
    ${renderHeading(context.level + 1, context.say('corrections'), 'corrections-title', '')}
    <ul>
      ${listCorrections(part).map(
        (told) => html`<li>${renderPart(describeToldCorrection(told, context), correctedRenderer(goTo))}</li>`,
      )}
    </ul>
  </section>`;
}
