import { html, nothing, type TemplateResult } from 'lit';
import { joinParts, type Part } from '../../../describe/parts.js';
import type { Say } from '../../../i18n/messages.js';
import { renderPart, type PartRenderers } from '../text/render-part.js';
import type { CardOptions } from './statement-card-context.js';

/** Renders answers and contrasts, which lead to the other statements, and other topics. */
export function renderLinks(
  links: readonly Part[],
  say: Say,
  { linkTo }: Pick<CardOptions, 'linkTo'>,
): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  const renderers: PartRenderers = { statement: linkTo && (({ statement, name }) => linkTo(statement, name)) };
  return html`<p class="links small muted">${renderPart(joinParts(links, say('dot')), renderers)}</p>`;
}
