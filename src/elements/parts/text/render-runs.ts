import { html, nothing } from 'lit';
import type { Run, VerbatimRun } from '../../../model/explainer.js';
import { readProse } from '../../../model/read/inline-text.js';

/** Renders the content between the marks of a quotation. */
export type Inside = (run: VerbatimRun) => unknown;

export const plainWords: Inside = ({ text }) => text;

/** Renders a text with emphasis and links, such as a summary. */
export function renderProse(text: string | undefined): readonly unknown[] | typeof nothing {
  return text ? renderRuns(readProse(text)) : nothing;
}

/** Renders runs in order. Verbatim words are in `<q>` with their marks as text, so that copied text has them. */
export function renderRuns(runs: readonly Run[], inside: Inside = plainWords): readonly unknown[] {
  return runs.map((run) => renderRun(run, inside));
}

function renderRun(run: Run, inside: Inside): unknown {
  switch (run.kind) {
    case 'plain':
      return run.text;
    case 'verbatim':
      return html`<q part="quote" class="verbatim">${run.open}${inside(run)}${run.close}</q>`;
    case 'emphasis':
      return html`<em>${renderRuns(run.runs, inside)}</em>`;
    case 'strong':
      return html`<strong>${renderRuns(run.runs, inside)}</strong>`;
    case 'link':
      return html`<a href=${run.href} rel="noopener">${renderRuns(run.runs, inside)}</a>`;
  }
}
