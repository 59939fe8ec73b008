import { css, html, nothing, type TemplateResult } from 'lit';
import { describeFinding, findingAbout } from '../../describe/finding.js';
import { partsOf } from '../../describe/parts.js';
import '../../i18n/en/findings.js';
import type { Finding, Statement } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import { renderCitations } from '../parts/citation/citation.js';
import { focusAndScrollTo } from '../parts/scroll/scroll-to.js';
import { renderPart } from '../parts/text/render-part.js';

/** Styles of what is established. It has no bar and no colour, which are those of sides. */
export const findingStyles = css`
  .finding {
    margin-block-end: 0.6em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 6%, transparent);
    padding: 0.5em 0.75em;
    /* Heads of sides stay at the top of the window. */
    scroll-margin-block: 5em;
  }
  .finding > * {
    max-inline-size: 65ch;
  }
  .finding > * + * {
    margin-block-start: 0.25em;
  }
  @media print {
    .finding {
      padding-block: 0.25em;
    }
    .finding > * {
      max-inline-size: none;
    }
    .finding .citations {
      font-size: 0.8em;
    }
  }
  .finding .citations li {
    display: inline;
  }
  .finding .citations li + ::before {
    content: '· ';
  }
`;

/** Renders what is established, in the newsroom’s voice: "Established, as of 19 February 2023: It was recovered.", and its sources. */
export function renderFindings(findings: readonly Finding[], context: RenderContext): readonly TemplateResult[] {
  return findings.map((finding) => {
    const facts = describeFinding(finding, context);
    return html`<div class="finding" part="finding" data-finding=${finding.id} tabindex="-1">
      ${partsOf(facts, 'withdrawal', 'words').map((part) => html`<p>${renderPart(part)}</p>`)}
      ${partsOf(facts, 'by').map((part) => html`<p class="meta small muted">${renderPart(part)}</p>`)}
      ${partsOf(facts, 'correction').map((part) => html`<p class="small" part="corrections">${renderPart(part)}</p>`)}
      ${renderCitations(partsOf(facts, 'source'))}
    </div>`;
  });
}

/** Renders "See what is established" at a statement that a finding is about. It leads to the finding. */
export function renderFindingLink({ id }: Statement, { explainer, say }: RenderContext): unknown {
  const finding = findingAbout(id, explainer);
  if (!finding) return nothing;
  const goTo = ({ currentTarget }: Event): void => {
    const root = (currentTarget as Element).getRootNode() as ParentNode;
    const drawn = root.querySelector<HTMLElement>(`[data-finding="${CSS.escape(finding.id)}"]`);
    if (drawn) focusAndScrollTo(drawn);
  };
  return html`<p class="small screen">
    <button type="button" class="text-button" @click=${goTo}>${say('seeEstablished')}</button>
  </p>`;
}
