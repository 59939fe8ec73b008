import { html, nothing, type TemplateResult, css } from 'lit';
import { describeNaming, type DescribedName } from '../../describe/naming.js';
import type { Words } from '../../describe/parts.js';
import { describeSource } from '../../describe/sources.js';
import type { Explainer } from '../../model/explainer.js';
import { renderCitations } from '../parts/citation/citation.js';
import { renderHeading } from '../parts/story-header/heading.js';
import { renderPart } from '../parts/text/render-part.js';
import { renderName } from '../parts/text/separators.js';
import '../../i18n/en/details.js';

export interface ReferenceContext extends Words {
  readonly level: number;
  readonly locale: string;
  /** Language of the document's texts, where it isn't the interface's. */
  readonly lang: string | undefined;
}

/** Renders what follows the timeline and the statements. */
export function renderNamesAndSources(explainer: Explainer, context: ReferenceContext): TemplateResult {
  return html`${renderNames(explainer, context)} ${renderSources(explainer, context)}`;
}

/** Renders the names that each side has for the same thing. A side without a name for it is listed too. */
function renderNames(explainer: Explainer, context: ReferenceContext): TemplateResult | typeof nothing {
  const { names } = explainer;
  if (names.length === 0) return nothing;
  const { say, level, lang } = context;
  return html`<section class="names" part="names">
    ${renderHeading(level + 1, say('namesTitle'), 'section-title', '')}
    ${names.map(
      (naming) =>
        html`<div class="naming">
          ${renderHeading(level + 2, renderName(naming.thing, lang), 'naming-thing', '')}
          <dl>${describeNaming(naming, explainer, context).map(renderNaming)}</dl>
        </div>`,
    )}
  </section>`;
}

function renderNaming({ kind, who, words, sources }: DescribedName): TemplateResult {
  return html`<dt>${renderPart(who)}</dt>
    <dd class=${kind === 'none' ? 'muted' : nothing}>${renderPart(words)} ${renderCitations(sources)}</dd>`;
}

/** Every source, once, with what is known of it. */
function renderSources({ sources }: Explainer, context: ReferenceContext): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const { say, level } = context;
  return html`<section class="sources" part="sources">
    ${renderHeading(level + 1, say('sources'), 'section-title', '')}
    <ul class="source-list small">
      ${sources.map((source) => html`<li>${renderPart(describeSource(source, context))}</li>`)}
    </ul>
  </section>`;
}

const namesAndSourcesStyles = css`
  .section-title {
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_rule);
    font-family: var(--_heading-font);
    font-size: 1.125em;
    font-weight: 700;
    margin-block-end: 0.6em;
  }
  .naming + .naming {
    margin-block-start: 1em;
  }
  .naming-thing {
    font-weight: 700;
  }
  .naming dl {
    display: grid;
    grid-template-columns: minmax(8em, max-content) minmax(0, 1fr);
    gap: 0.35em 1.5em;
    margin-block-start: 0.4em;
  }
  .naming dt {
    font-weight: 650;
  }
  .source-list {
    display: grid;
    gap: 0.35em;
  }

  @media print {
    .explainer {
      gap: 1.5em;
    }
  }
  @container (max-width: 480px) {
    .naming dl {
      grid-template-columns: minmax(0, 1fr);
    }
    .naming dd + dt {
      margin-block-start: 0.4em;
    }
  }
`;

export const styles = [namesAndSourcesStyles];
