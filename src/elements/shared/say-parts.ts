import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey, Say } from '../../i18n/messages.js';

/** A message whose places are filled with templates, in the order that its language wants them. */
export function sayParts(say: Say, key: MessageKey, values: Readonly<Record<string, unknown>>): readonly unknown[] {
  const marked = Object.fromEntries(Object.keys(values).map((name) => [name, `\u0000${name}\u0000`]));
  return say(key, marked)
    .split('\u0000')
    .map((part, index) => (index % 2 === 0 ? part : values[part]));
}

/** "A, B, C", as the language lists things. */
export function formatList(names: readonly string[], say: Say): string {
  return names.reduce((first, second) => (first ? say('listed', { first, second }) : second), '');
}

/** Things in a row, set apart by `between`; what is missing leaves no gap. */
export function joinParts(parts: readonly unknown[], between: unknown): readonly unknown[] {
  return parts.filter(isThere).flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}

/** A name that keeps its own direction, in the language of the document. */
export function renderName(name: string, lang: string | undefined): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${name}</bdi>`;
}

function isThere(part: unknown): boolean {
  return part !== undefined && part !== null && part !== false && part !== '' && part !== nothing;
}
