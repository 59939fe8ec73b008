import { html, nothing, type TemplateResult } from 'lit';
import { isPartList, type Part, type PartOf } from '../../../describe/parts.js';
import { renderProse, renderRuns } from './render-runs.js';
import { renderName } from './separators.js';

/** Draws a part that an element links to something of its own. */
export interface PartRenderers {
  readonly statement?: ((part: PartOf<'statement'>) => unknown) | undefined;
  readonly relation?: ((part: PartOf<'relation'>) => unknown) | undefined;
  readonly corrected?: ((part: PartOf<'corrected'>) => unknown) | undefined;
  readonly cited?: ((part: PartOf<'cited'>) => unknown) | undefined;
}

/** Renders a part of a description: see `describe/parts`. */
export function renderPart(part: Part, renderers: PartRenderers = {}): unknown {
  if (typeof part === 'string') return part;
  if (isPartList(part)) return part.map((each) => renderPart(each, renderers));
  const render = renderers[part.kind as keyof PartRenderers] as ((each: Part) => unknown) | undefined;
  if (render) return render(part);
  switch (part.kind) {
    case 'name':
      return renderName(part.text, part.lang);
    case 'side':
      return html`<b class="side-name" part="side">${renderPart(part.name)}</b>`;
    case 'prose':
      return inLanguage(part.lang, renderProse(part.text));
    case 'text':
      return inLanguage(part.lang, part.text);
    case 'runs':
      return html`<span class="words" part="words" dir="auto" lang=${part.lang ?? nothing}
        >${renderRuns(part.runs)}</span
      >`;
    case 'passage':
      return html`<span class="anchor" dir="auto" lang=${part.lang ?? nothing}>${part.text}</span>`;
    case 'time':
      return part.datetime === undefined
        ? html`<span>${part.words}</span>`
        : html`<time datetime=${part.datetime}>${part.words}</time>`;
    case 'strong':
      return html`<b>${renderPart(part.words, renderers)}</b>`;
    case 'badge':
      return html`<b class="badge" part="badge">${part.words}</b>`;
    case 'aside':
      return html`<span class="muted">${renderPart(part.facts, renderers)}</span>`;
    case 'link':
      return html`<a href=${part.href} rel="noopener">${renderPart(part.words, renderers)}</a>`;
    case 'title':
      return renderTitle(part);
    case 'relation':
      return part.words;
    case 'event':
    case 'statement':
    case 'corrected':
    case 'cited':
      return renderPart(part.name, renderers);
  }
}

/** Renders a text of the document in its language and direction. */
function inLanguage(lang: string | undefined, content: unknown): TemplateResult {
  return html`<span dir="auto" lang=${lang ?? nothing}>${content}</span>`;
}

/** The language of a source is that of its words. In which language its title is typed, nobody says. */
function renderTitle({ source, href, opening }: PartOf<'title'>): TemplateResult {
  const title = html`<cite dir="auto">${source.title}</cite>`;
  if (href === undefined) return title;
  // Print shows this address, without the fragment that locates the words, and not that the link opens there.
  return html`<a href=${href} data-address=${source.url ?? nothing} rel="noopener"
    >${title}${opening ? html`<span class="screen">${opening}</span>` : nothing}</a
  >`;
}
