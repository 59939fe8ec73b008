import { isolated } from '../parts/text/isolate.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, Explainer, Naming, Source } from '../../model/explainer.js';
import { renderCitations } from '../parts/citation/citation.js';
import type { Words } from '../parts/event-detail/event-dates.js';
import { renderHeading } from '../parts/story-header/heading.js';
import { renderProse } from '../parts/text/render-runs.js';
import { withSeparators, renderName } from '../parts/text/separators.js';
import { namesAndSourcesStyles } from './names-and-sources.styles.js';
import '../../i18n/en/details.js';

export const styles = [namesAndSourcesStyles];

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
function renderNames({ names, sides }: Explainer, context: ReferenceContext): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  const { say, level, lang } = context;
  return html`<section class="names" part="names">
    ${renderHeading(level + 1, say('namesTitle'), 'section-title', '')}
    ${names.map(
      (naming) =>
        html`<div class="naming">
          ${renderHeading(level + 2, renderName(naming.thing, lang), 'naming-thing', '')}
          <dl>
            ${naming.house ? renderUse(say('houseName'), naming.house, [], context) : nothing}
            ${sides.map((side) => renderSideUses(side.id, side.name, naming, context))}
            ${naming.uses.map(({ by, text, sources }) => ('person' in by ? renderUse(by.person.name, text, sources, context) : nothing))}
          </dl>
        </div>`,
    )}
  </section>`;
}

function renderSideUses(id: string, name: string, { uses }: Naming, context: ReferenceContext): TemplateResult {
  const own = uses.filter(({ by }) => 'side' in by && by.side.id === id);
  if (own.length === 0) {
    return html`<dt>${renderName(name, context.lang)}</dt>
      <dd class="muted">${context.say('noName')}</dd>`;
  }
  return html`${own.map(({ text, sources }) => renderUse(name, text, sources, context))}`;
}

function renderUse(
  name: string,
  text: string,
  sources: readonly Citation[],
  { say, lang }: ReferenceContext,
): TemplateResult {
  return html`<dt>${renderName(name, lang)}</dt>
    <dd><span dir="auto" lang=${lang ?? nothing}>${renderProse(text)}</span> ${renderCitations(sources, say)}</dd>`;
}

/** Every source, once, with what is known of it. */
function renderSources({ sources }: Explainer, context: ReferenceContext): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  const { say, level } = context;
  return html`<section class="sources" part="sources">
    ${renderHeading(level + 1, say('sources'), 'section-title', '')}
    <ul class="source-list small">
      ${sources.map((source) => html`<li>${renderSource(source, context)}</li>`)}
    </ul>
  </section>`;
}

function renderSource(source: Source, { say, date }: ReferenceContext): TemplateResult {
  const { title, url, author, publisher, published, archive } = source;
  const name = html`<cite dir="auto">${title}</cite>`;
  const facts = [
    url ? html`<a href=${url} rel="noopener">${name}</a>` : name,
    isolated(author),
    isolated(publisher),
    published && date(published),
    archive && html`<a href=${archive} rel="noopener">${say('archive')}</a>`,
  ];
  return html`${withSeparators(facts, say('dot'))}`;
}
