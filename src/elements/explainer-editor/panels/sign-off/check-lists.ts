import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { memberOf } from '../../../../edit/document/pointer.js';
import type { SignOff } from '../../../../edit/sign-off/sign-off.js';
import { uncheckedEntries, type EntryStatus } from '../../../../edit/sign-off/sign-off-status.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import type { EditorContext } from '../../editor-context.js';
import type { CheckLists } from '../check/check-state.js';
import type { GoTo } from '../check/place-button.js';
import { checkButtonId, renderCheckRow } from './check-row.js';
import { allUnchecked } from './clearing.js';

const NONE: readonly string[] = [];

/** Number of unchecked entries that are listed at first, and that each “Show more” adds. */
const ROWS = 20;

interface CheckedList {
  readonly list: 'events' | 'statements';
  readonly allChecked: MessageKey;
  readonly find: typeof uncheckedEntries;
}

const STATEMENTS: CheckedList = {
  list: 'statements',
  allChecked: 'signOffAllChecked',
  find: memoizeLast(uncheckedEntries),
};

const EVENTS: CheckedList = {
  list: 'events',
  allChecked: 'signOffAllEventsChecked',
  find: memoizeLast(uncheckedEntries),
};

/**
 * Renders the statements and the events that nobody has checked as they are. Each stands here as it was written, with the words
 * of its source, and has a button of its own: nothing is signed that wasn’t seen, and nothing in bulk.
 */
export function renderCheckLists(
  editor: EditorContext,
  signOff: SignOff,
  lists: CheckLists,
  onGo: GoTo,
): readonly unknown[] {
  return [
    renderChanged(editor, signOff),
    ...[STATEMENTS, EVENTS].map((list) => renderCheckList(editor, signOff, lists, list, onGo)),
  ];
}

/** Renders how many entries are other than somebody has checked them. */
function renderChanged({ say, document }: EditorContext, signOff: SignOff): unknown {
  const { length: count } = allUnchecked(signOff, document).filter(({ check }) => check);
  return count > 0 ? html`<p class="warning">${say('signOffChangedSince', { count })}</p>` : nothing;
}

function renderCheckList(
  editor: EditorContext,
  signOff: SignOff,
  lists: CheckLists,
  { list, allChecked, find }: CheckedList,
  onGo: GoTo,
): unknown {
  const { say, document } = editor;
  const { state, change } = lists;
  const { signed = NONE, more = {} } = state;
  const rows = find(signOff, document, list, signed);
  const open = rows.filter(({ isChecked }) => !isChecked);
  const id = `sign-off:checked-${list}`;
  const lead =
    open.length > 0
      ? html`<p>
          ${say('signOffUnchecked', { what: lists.count(open) })}
          ${list === 'statements' ? renderEventsBelow(editor, signOff, lists) : nothing}
        </p>`
      : html`<p class="well" id=${id} tabindex="-1">${say(allChecked)}</p>`;
  if (rows.length === 0) return memberOf(document, list) === undefined ? nothing : lead;
  const listed = ROWS + (more[list] ?? 0);
  const last = open[listed - 1];
  const shown = last ? rows.slice(0, rows.indexOf(last) + 1) : rows;
  const rest = open.length - listed;
  const handleSigned = (key: string) => change({ signed: [...signed, key] });
  return html`${lead}
    <ul class="unchecked">
      ${repeat(
        shown,
        ({ pointer }) => pointer,
        (row) => renderCheckRow(editor, row, nextOf(row, open) ?? id, handleSigned, onGo),
      )}
    </ul>
    ${rest > 0 ? renderMore(Math.min(rest, ROWS), open[listed]) : nothing}`;

  function renderMore(count: number, first: EntryStatus | undefined): TemplateResult {
    const handleClick = () => {
      change({ more: { ...more, [list]: listed } });
      if (first) editor.focus(checkButtonId(first.pointer));
    };
    return html`<p>
      <button type="button" class="button" @click=${handleClick}>${say('signOffMore', { count })}</button>
    </p>`;
  }
}

/** Renders a button that leads to the unchecked events, which stand below statements that may be many. */
function renderEventsBelow(editor: EditorContext, signOff: SignOff, { state, count }: CheckLists): unknown {
  const events = EVENTS.find(signOff, editor.document, 'events', state.signed ?? NONE);
  const open = events.filter(({ isChecked }) => !isChecked);
  const [first] = open;
  if (!first) return nothing;
  return html`<button type="button" class="text-button" @click=${() => editor.focus(checkButtonId(first.pointer))}>
    ${editor.say('signOffBelow', { what: count(open) })}
  </button>`;
}

/** Returns the id of the button of the next unchecked entry, or else of the one before. */
function nextOf({ pointer }: EntryStatus, open: readonly EntryStatus[]): string | undefined {
  const at = open.findIndex((each) => each.pointer === pointer);
  const next = at < 0 ? undefined : (open[at + 1] ?? open[at - 1]);
  return next && checkButtonId(next.pointer);
}
