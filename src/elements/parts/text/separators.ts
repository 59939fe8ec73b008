import { html, nothing, type TemplateResult } from 'lit';

/** Puts a separator between the parts that are present, so that a missing one leaves no gap. */
export function withSeparators<T, S>(parts: readonly T[], separator: S): readonly (T | S)[] {
  return parts.filter(isPresent).flatMap((part, index): (T | S)[] => (index === 0 ? [part] : [separator, part]));
}

/** A name that keeps its own direction, in the language of the document. */
export function renderName(name: string, lang: string | undefined): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${name}</bdi>`;
}

function isPresent(part: unknown): boolean {
  return part !== undefined && part !== null && part !== false && part !== '' && part !== nothing;
}
