import { html, nothing, type TemplateResult } from 'lit';
import type { Part } from '../../../describe/parts.js';
import { renderPart } from '../text/render-part.js';

/** Renders the sources of an entry, a line for each: see `describeCitations`. */
export function renderCitations(lines: readonly Part[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<ul class="citations small muted" part="sources">
    ${lines.map((line) => html`<li part="source">${renderPart(line)}</li> `)}
  </ul>`;
}
