import { html, nothing, type TemplateResult } from 'lit';

/** Things in a row, set apart by `between`; what is missing leaves no gap. */
export function withSeparators(parts: readonly unknown[], between: unknown): readonly unknown[] {
  return parts.filter(isPresent).flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}

/** A name that keeps its own direction, in the language of the document. */
export function renderName(name: string, lang: string | undefined): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${name}</bdi>`;
}

function isPresent(part: unknown): boolean {
  return part !== undefined && part !== null && part !== false && part !== '' && part !== nothing;
}
