import { html, nothing, type TemplateResult } from 'lit';

/** Joins the parts that are present with a separator. */
export function withSeparators<T, S>(parts: readonly T[], separator: S): readonly (T | S)[] {
  return parts.filter(isPresent).flatMap((part, index): (T | S)[] => (index ? [separator, part] : [part]));
}

/** Renders a name in the document's language with its direction isolated. */
export function renderName(name: string, lang: string | undefined): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${name}</bdi>`;
}

function isPresent(part: unknown): unknown {
  return part !== nothing && (part || part === 0);
}
