import { html, nothing } from 'lit';
import { citeForText } from '../../../dates/cite-for-text.js';
import { hasUncitedDate } from '../../../dates/uncited-date.js';
import { isSaidBefore } from '../../../dates/said-before.js';
import { hasUnprovenDate, knowsDateWords, publicationDays } from '../../../dates/unproven-date.js';
import { findDaysNotTaken } from '../../../draft/dates/own-day.js';
import type { Draft } from '../../../draft/draft.js';
import type { Json } from '../../../document/json.js';
import { listAt, memberOf, valueAt } from '../../../document/pointer.js';
import type { EditorContext } from '../../editor-context.js';
import { renderPlace, type GoTo } from './place-button.js';
import { nameEntryAt } from './name-entry-at.js';
import '../../../../i18n/en/check.js';

/** Keys of the lines, each with the class of its list. */
const LINES = {
  checkSaidBefore: 'said-before',
  checkOwnDates: 'own-dates',
  checkUnprovenDates: 'unproven-dates',
  checkUndated: 'undated',
  checkDaysNotTaken: 'days-not-taken',
} as const;

/**
 * Renders lists of dates in one line each: dates for which no source is cited, dates whose citations don’t give them, and statements that have
 * the date of the event at which they were said, or none although the article names a day. These are not faults, since an editor may know the dates. The first line is for statements at an
 * event that had not happened by then. Each date links to its field.
 */
export function renderDateLines(editor: EditorContext, draft: Draft | undefined, onGo: GoTo): unknown {
  const { document, history, readDate } = editor;
  const lang = valueAt(document, '/lang');
  const publishedOf = publicationDays(document);
  const isUnproven = (item: Json) => hasUnprovenDate(item, publishedOf);
  const givesDate = (event: Json) => hasDate(event) && (memberOf(event, 'status') ?? 'happened') === 'happened';
  const dated = new Set(
    listAt(document, '/events').flatMap((event) => (givesDate(event) ? [memberOf(event, 'id')] : [])),
  );
  const isUndated = (item: Json) =>
    !hasDate(item) && !memberOf(item, 'silence') && dated.has(memberOf(item, 'at') ?? null);
  const events = new Map(listAt(document, '/events').map((event) => [memberOf(event, 'id'), event]));
  const isTooEarly = (item: Json) => isSaidBefore(item, events.get(memberOf(item, 'at') ?? null));
  return [
    renderLine(editor, 'checkSaidBefore', isTooEarly, onGo, 'at'),
    renderLine(editor, 'checkOwnDates', hasUncitedDate, onGo),
    knowsDateWords(typeof lang === 'string' ? lang : 'en')
      ? renderLine(editor, 'checkUnprovenDates', isUnproven, onGo)
      : nothing,
    renderLine(editor, 'checkUndated', isUndated, onGo),
    renderList(editor, 'checkDaysNotTaken', draft ? findDaysNotTaken(draft, history, readDate) : [], onGo),
  ];
}

function renderLine(
  editor: EditorContext,
  key: keyof typeof LINES,
  isListed: (item: Json) => boolean,
  onGo: GoTo,
  field: 'date' | 'at' = 'date',
): unknown {
  const found = ['/events', '/statements'].flatMap((list) =>
    listAt(editor.document, list).flatMap((item, index) => {
      const pointer = `${list}/${index}/${field}`;
      return isListed(item) ? [{ pointer, words: field === 'date' ? dateAt(editor, pointer) : '' }] : [];
    }),
  );
  return renderList(editor, key, found, onGo);
}

function renderList(
  editor: EditorContext,
  key: keyof typeof LINES,
  found: readonly { readonly pointer: string; readonly words: string }[],
  onGo: GoTo,
): unknown {
  const { say } = editor;
  if (found.length === 0) return nothing;
  return html`<details class=${LINES[key]}>
    <summary>${say(key, { count: found.length })}</summary>
    <ul class="problems">
      ${found.map(
        ({ pointer, words }) =>
          html`<li>
            ${renderPlace(editor, pointer, onGo)}
            ${key === 'checkDaysNotTaken' ? html`<q dir="auto">${words}</q>` : words}
            ${key === 'checkUnprovenDates' ? renderDisclaimer(editor, pointer) : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Renders a button by which an editor says that they knew a date. It is shown if the citations don’t state their use. */
function renderDisclaimer(editor: EditorContext, pointer: string): unknown {
  const { say, document } = editor;
  const edit = citeForText(document, pointer);
  if (edit.length === 0) return nothing;
  const name = nameEntryAt(editor, pointer);
  return html`<button
    type="button"
    class="text-button"
    aria-label=${say('checkNotGivenNamed', { name })}
    @click=${() => editor.apply(edit, say('checkNotGivenDone'))}
  >
    ${say('checkNotGiven')}
  </button>`;
}

function hasDate(item: Json): boolean {
  const date = memberOf(item, 'date');
  return typeof date === 'string' && date !== '';
}

function dateAt({ document, formatDate }: EditorContext, pointer: string): string {
  const date = valueAt(document, pointer);
  return typeof date === 'string' ? (formatDate(date) ?? date) : '';
}
