import { html, nothing } from 'lit';
import { hasUncitedDate } from '../../../../edit/dates/uncited-date.js';
import { hasUnprovenDate, knowsDateWords } from '../../../../edit/dates/unproven-date.js';
import type { Json } from '../../../../edit/document/json.js';
import { listAt, memberOf, valueAt } from '../../../../edit/document/pointer.js';
import type { EditorContext } from '../../editor-context.js';
import { renderPlace, type GoTo } from './place-button.js';

/**
 * Renders a line for all dates for which no source is cited, and one for those whose sources are cited without words that give them; each
 * date leads to its field. They are no fault: an editor may know them.
 */
export function renderOwnDates(editor: EditorContext, onGo: GoTo): unknown {
  const lang = valueAt(editor.document, '/lang');
  const publishedOf = publicationDays(editor.document);
  return [
    renderDates(editor, 'checkOwnDates', hasUncitedDate, onGo),
    knowsDateWords(typeof lang === 'string' ? lang : 'en')
      ? renderDates(editor, 'checkUnprovenDates', (item) => hasUnprovenDate(item, publishedOf), onGo)
      : nothing,
  ];
}

function renderDates(
  editor: EditorContext,
  key: 'checkOwnDates' | 'checkUnprovenDates',
  isListed: (item: Json) => boolean,
  onGo: GoTo,
): unknown {
  const { say, document } = editor;
  const pointers = ['/events', '/statements'].flatMap((list) =>
    listAt(document, list).flatMap((item, index) => (isListed(item) ? [`${list}/${index}/date`] : [])),
  );
  if (pointers.length === 0) return nothing;
  return html`<details class=${key === 'checkOwnDates' ? 'own-dates' : 'unproven-dates'}>
    <summary>${say(key, { count: pointers.length })}</summary>
    <ul class="problems">
      ${pointers.map((pointer) => html`<li>${renderPlace(editor, pointer, onGo)} ${dateAt(editor, pointer)}</li>`)}
    </ul>
  </details>`;
}

/** Returns the day on which each source was published. */
function publicationDays(document: Json): (source: string) => string | undefined {
  const days = new Map(
    listAt(document, '/sources').map((source) => [memberOf(source, 'id'), memberOf(source, 'published')]),
  );
  return (source) => {
    const day = days.get(source);
    return typeof day === 'string' ? day : undefined;
  };
}

function dateAt({ document, formatDate }: EditorContext, pointer: string): string {
  const date = valueAt(document, pointer);
  return typeof date === 'string' ? (formatDate(date) ?? date) : '';
}
