import { html, nothing } from 'lit';
import { listAt, valueAt } from '../../../../edit/document/pointer.js';
import { hasUncitedDate } from '../../../../edit/dates/uncited-date.js';
import type { EditorContext } from '../../editor-context.js';
import { renderPlace, type GoTo } from './place-button.js';

/** Renders a line for all dates for which no source is cited; each leads to its field. They are no fault: an editor may know them. */
export function renderOwnDates(editor: EditorContext, onGo: GoTo): unknown {
  const { say, document } = editor;
  const pointers = ['/events', '/statements'].flatMap((list) =>
    listAt(document, list).flatMap((item, index) => (hasUncitedDate(item) ? [`${list}/${index}/date`] : [])),
  );
  if (pointers.length === 0) return nothing;
  return html`<details class="own-dates">
    <summary>${say('checkOwnDates', { count: pointers.length })}</summary>
    <ul class="problems">
      ${pointers.map((pointer) => html`<li>${renderPlace(editor, pointer, onGo)} ${dateAt(editor, pointer)}</li>`)}
    </ul>
  </details>`;
}

function dateAt({ document, formatDate }: EditorContext, pointer: string): string {
  const date = valueAt(document, pointer);
  return typeof date === 'string' ? (formatDate(date) ?? date) : '';
}
