import { html, nothing, type TemplateResult } from 'lit';
import { interleave } from '../../../text/interleave.js';

/** Joins the parts that are present with a separator. Lit's `nothing` is absent. */
export function withSeparators<T, S>(parts: readonly T[], separator: S): readonly (T | S)[] {
  return interleave(
    parts.filter((part) => part !== nothing),
    separator,
  );
}

/** Renders a name in the document's language with its direction isolated. */
export function renderName(name: string, lang: string | undefined): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${name}</bdi>`;
}
