import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { memberOf } from '../../../document/pointer.js';
import { keyOfEntry } from '../../../sign-off/entry-index.js';
import { hashEntry } from '../../../sign-off/hash-entry.js';
import { checkEntry, type SignOff } from '../../../sign-off/sign-off.js';
import { uncheckedEntries, type EntryStatus } from '../../../sign-off/sign-off-status.js';
import '../../../../i18n/en/sign-off.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import { memoizeLast } from '../../../../scheduling/memoize.js';
import type { EditorContext } from '../../editor-context.js';
import type { CheckLists } from '../check/check-state.js';
import { renderPlace, type GoTo } from '../check/place-button.js';
import { checkButtonId, renderCheckRow } from './check-row.js';
import { allUnchecked } from './clearing.js';
import { renderSignButton } from './sign.js';

const NONE: readonly string[] = [];

/** Number of unchecked entries that are listed at first, and that “Show more” adds. */
const ROWS = 20;

const GO_THROUGH_ID = 'sign-off:go-through';

interface CheckedList {
  readonly list: 'events' | 'statements' | 'findings';
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

const FINDINGS: CheckedList = {
  list: 'findings',
  allChecked: 'signOffAllFindingsChecked',
  find: memoizeLast(uncheckedEntries),
};

/**
 * Renders the statements, the events and the findings that nobody has checked in their present words. Each is shown as it was written, with the words of its
 * source and its own button, so that nobody signs unseen entries, or many at once.
 */
export function renderCheckLists(
  editor: EditorContext,
  signOff: SignOff,
  lists: CheckLists,
  onGo: GoTo,
): readonly unknown[] {
  return [
    renderChanged(editor, signOff),
    renderExactCards(editor, signOff, lists, onGo),
    renderGoThrough(editor, signOff, lists),
    ...[STATEMENTS, EVENTS, FINDINGS].map((list) => renderCheckList(editor, signOff, lists, list, onGo)),
  ];
}

/** Renders how many entries have changed since they were checked. */
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
    <ul class="unchecked" @keydown=${handleKeydown} @focusin=${showRow}>
      ${repeat(
        shown,
        ({ pointer }) => pointer,
        (row) =>
          renderCheckRow(editor, row, nextOf(row, open) ?? firstEvent() ?? lastOf(row, open) ?? id, handleSigned, onGo),
      )}
    </ul>
    ${rest > 0 ? renderMore(Math.min(rest, ROWS), open[listed]) : nothing}`;

  /** Id of the button of the first unchecked event, which comes after the last statement. */
  function firstEvent(): string | undefined {
    const [event] = list === 'statements' ? openEvents(editor, signOff, lists) : [];
    return event && checkButtonId(event.pointer);
  }

  /** Skips an entry by a key and focuses the next one, even if that is not listed yet. */
  function handleKeydown(event: KeyboardEvent): void {
    // A repeated key must not sign entries that nobody has read.
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
    if (event.key.toLowerCase() !== 's' || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    const pointer = (event.target as Element).closest<HTMLElement>('[data-entry]')?.dataset['entry'];
    const at = rows.findIndex((row) => row.pointer === pointer);
    const next = rows.slice(at + 1).find(({ isChecked }) => !isChecked);
    if (next && !shown.includes(next)) change({ more: { ...more, [list]: listed } });
    const goesTo = next ? checkButtonId(next.pointer) : firstEvent();
    if (goesTo === undefined) editor.apply([], say('signOffNoNext'));
    else editor.focus(goesTo);
  }

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

/**
 * Scrolls a whole entry into view after keys, or a button elsewhere, have focused its button, so that it is read before it is signed. After a
 * click in the list nothing scrolls.
 */
function showRow({ target, relatedTarget }: FocusEvent): void {
  const button = target as Element;
  const isFromElsewhere = relatedTarget !== null && !(relatedTarget as Element).closest('.unchecked');
  if (button.matches(':focus-visible') || (isFromElsewhere && !button.matches(':active')))
    button.closest('li')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function openEvents(editor: EditorContext, signOff: SignOff, { state }: CheckLists): readonly EntryStatus[] {
  return EVENTS.find(signOff, editor.document, 'events', state.signed ?? NONE).filter(({ isChecked }) => !isChecked);
}

/** Renders a button that leads to the unchecked events, which are below a list of statements that may be long. */
function renderEventsBelow(editor: EditorContext, signOff: SignOff, lists: CheckLists): unknown {
  const open = openEvents(editor, signOff, lists);
  const [first] = open;
  if (!first) return nothing;
  return html`<button type="button" class="text-button" @click=${() => editor.focus(checkButtonId(first.pointer))}>
    ${editor.say('signOffBelow', { what: lists.count(open) })}
  </button>`;
}

/** Renders a button that leads to the first unchecked entry, with the keys for the next ones. */
function renderGoThrough(editor: EditorContext, signOff: SignOff, { state }: CheckLists): unknown {
  const { say, document } = editor;
  const open = allUnchecked(signOff, document);
  const [first] = open.filter(({ pointer }) => !state.signed?.includes(keyOfEntry(document, pointer)));
  if (open.length < 2 || !first) return nothing;
  return html`<p>
    <button type="button" class="button" id=${GO_THROUGH_ID} @click=${() => editor.focus(checkButtonId(first.pointer))}>
      ${say('signOffGoThrough')}
    </button>
    <span class="muted keys">${say('signOffKeys')}</span>
  </p>`;
}

/**
 * Renders the entries that were confirmed in the exact words of the article, and a button that signs for all of them. Only the person who
 * confirmed them has seen them, which the button says.
 */
function renderExactCards(editor: EditorContext, signOff: SignOff, { exactCards }: CheckLists, onGo: GoTo): unknown {
  const { say, document } = editor;
  const open = allUnchecked(signOff, document).filter(
    ({ pointer, check }) => check === undefined && exactCards.includes(pointer),
  );
  const count = open.length;
  if (count === 0) return nothing;
  const button = renderSignButton(editor, say('signOffSignCards', { count }), (before, signed, focus) => {
    editor.apply([], say('signOffCardsSigned', { count }));
    editor.focus(allUnchecked(before, document).length - count > 1 ? GO_THROUGH_ID : 'sign-off:cleared', focus);
    return open.reduce(
      (all, { pointer }) => checkEntry(all, keyOfEntry(document, pointer), hashEntry(document, pointer), signed),
      before,
    );
  });
  return html`<div class="exact-cards">
    <p>${say('signOffExactCards', { count })} ${button}</p>
    <details>
      <summary>${say('signOffWhichCards')}</summary>
      <ul>
        ${open.map(({ pointer }) => html`<li>${renderPlace(editor, pointer, onGo)}</li>`)}
      </ul>
    </details>
  </div>`;
}

/** Returns the id of the button of the next unchecked entry. */
function nextOf({ pointer }: EntryStatus, open: readonly EntryStatus[]): string | undefined {
  const at = open.findIndex((each) => each.pointer === pointer);
  const next = at < 0 ? undefined : open[at + 1];
  return next && checkButtonId(next.pointer);
}

/** Returns the id of the button of the unchecked entry before. */
function lastOf({ pointer }: EntryStatus, open: readonly EntryStatus[]): string | undefined {
  const before = open[open.findIndex((each) => each.pointer === pointer) - 1];
  return before && checkButtonId(before.pointer);
}
