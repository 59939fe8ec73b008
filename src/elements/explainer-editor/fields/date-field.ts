import { html, nothing, type TemplateResult } from 'lit';
import { valueAt } from '../../../edit/pointer.js';
import type { Desk } from '../editor-context.js';
import { problemsAt, renderProblems } from '../panels/problem-notes.js';
import { renderTextControl } from './text-control.js';

/** A date, typed as people write it; below it stands what it means, or how it can be meant. */
export function renderDateField(desk: Desk, pointer: string, label: string): TemplateResult {
  return html`<div class="field short">
    <label for=${pointer}>${label}</label>
    ${renderTextControl(desk, pointer, 'date', { kind: 'text', maxLength: Infinity })} ${renderMeaning(desk, pointer)}
    ${renderProblems(desk, pointer)}
  </div>`;
}

/** What a date means, in the words that readers will see; and how it may be meant, where it isn't EDTF yet. */
export function renderMeaning(desk: Desk, pointer: string): unknown {
  const { say } = desk;
  const typed = valueAt(desk.document, pointer);
  if (typeof typed !== 'string' || typed.trim() === '') return nothing;
  const words = desk.sayDate(typed);
  if (words !== undefined) return html`<p class="meaning">${say('deskMeans', { date: words })}</p>`;
  // Once it is read, the same buttons stand beside the problem.
  if (problemsAt(desk, pointer).length > 0) return nothing;
  const readings = desk.readDate?.(typed) ?? [];
  return readings.map(
    ({ edtf }) =>
      html`<button
        type="button"
        class="mend"
        @click=${() => {
          desk.set(pointer, edtf);
          desk.focus(pointer);
        }}
      >
        ${say('deskUseDate', { words: desk.sayDate(edtf) ?? edtf, date: edtf })}
      </button>`,
  );
}
