import { html, nothing, type TemplateResult } from 'lit';
import { readReported } from '../../dates/day-of-report.js';
import { splitPointer, valueAt } from '../../document/pointer.js';
import { suggestDates } from '../../dates/suggest-dates.js';
import { hasUncitedDate } from '../../dates/uncited-date.js';
import type { EditorContext } from '../editor-context.js';
import { problemsAt, renderProblems, formatUseDate } from '../panels/check/problem-notes.js';
import { renderHint } from './field-hint.js';
import { renderRequiredMark } from './required.js';
import { renderTextControl } from './text-control.js';
import '../../../i18n/en/editor.js';

const importSuggestions = () => import('./date-suggestions.js');

/** Renders a date field with the meaning of the date below it, or its possible meanings. Below an empty field are suggested dates. */
export function renderDateField(editor: EditorContext, pointer: string, label: string): TemplateResult {
  return html`<div class="field short">
    ${renderRequiredMark(editor.say, pointer)}<label for=${pointer}>${label}</label>
    ${renderHint(editor, pointer)} ${renderTextControl(editor, pointer, 'date', { kind: 'text', maxLength: Infinity })}
    ${renderSuggestions(editor, pointer)} ${renderMeaning(editor, pointer)} ${renderProblems(editor, pointer)}
  </div>`;
}

function renderSuggestions(editor: EditorContext, pointer: string): unknown {
  const dates = suggestDates(editor.document, pointer);
  if (dates.length === 0) return nothing;
  const take = (edtf: string) => {
    editor.set(pointer, edtf);
    editor.focus(pointer);
  };
  return editor.renderLazy(importSuggestions, ({ renderDateSuggestions }) =>
    renderDateSuggestions(editor, dates, take),
  );
}

/** Renders the date as readers see it, or buttons for its possible meanings if it isn't EDTF. */
export function renderMeaning(editor: EditorContext, pointer: string): unknown {
  const { say } = editor;
  const typed = valueAt(editor.document, pointer);
  if (typeof typed !== 'string' || typed.trim() === '') return nothing;
  const words = editor.formatDate(typed);
  if (words !== undefined) {
    const [item, name] = splitPointer(pointer);
    const isOwn = name === 'date' && hasUncitedDate(valueAt(editor.document, item));
    return html`<p class="meaning">${say('deskMeans', { date: words })}</p>
      ${isOwn ? html`<p class="meaning warning">${say('deskOwnDateWhy')}</p>` : nothing}`;
  }
  // After reading, the problem has the same buttons.
  if (problemsAt(editor, pointer).length > 0) return nothing;
  const readings = readReported(editor.readDate, typed, editor.document, pointer);
  return readings.map(
    ({ edtf, from }) =>
      html`<button
        type="button"
        class="fix"
        @click=${() => {
          editor.set(pointer, edtf);
          editor.focus(pointer);
        }}
      >
        ${formatUseDate(editor, edtf, from)}
      </button>`,
  );
}
