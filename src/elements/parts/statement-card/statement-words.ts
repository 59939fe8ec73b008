import { html, nothing, type TemplateResult } from 'lit';
import type { Run } from '../../../model/explainer.js';
import { renderRuns, plainWords, type Inside } from '../text/render-runs.js';

/** Renders the words of a statement: a `<blockquote>` if they are one quotation from mark to mark, else a paragraph. */
export function renderWords(
  runs: readonly Run[],
  lang: string | undefined,
  inside: Inside = plainWords,
): TemplateResult {
  const [first, ...others] = runs;
  // No space may stand between the words and the number of their note.
  if (first?.kind !== 'verbatim' || others.length > 0)
    return html`<p class="words" part="words" dir="auto" lang=${lang ?? nothing}>${renderRuns(runs, inside)}</p>`;
  const words = html`<p><span class="verbatim" part="quote">${first.open}${inside(first)}${first.close}</span></p>`;
  return html`<blockquote class="words" part="words" dir="auto" lang=${lang ?? nothing}>${words}</blockquote>`;
}
