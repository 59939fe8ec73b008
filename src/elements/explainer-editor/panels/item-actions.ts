import { html, type TemplateResult } from 'lit';
import { insertEntry, moveEntry, removeEntry } from '../../../edit/make-edits.js';
import { orderAt } from '../../../edit/shape-at-pointer.js';
import { pointerTo } from '../../../model/json-pointer.js';
import { ADD_WORDS, entriesAt, sayName, type Desk, type RosterName } from '../editor-context.js';
import { drag } from '../drag-directive.js';
import { COLUMNS, MAIN_FIELDS, MAX_ROWS } from '../identified-lists.js';

/** Moves an item, says where it stands now, and keeps its form open. */
function moveItem(desk: Desk, list: RosterName, from: number, to: number): void {
  const pointer = `/${list}`;
  const count = entriesAt(desk, pointer).length;
  const name = sayName(desk, pointerTo(pointer, from));
  const { opened } = desk;
  desk.act(moveEntry(desk.document, pointer, from, to), desk.say('deskMoved', { name, number: to + 1, count }));
  if (opened === pointerTo(pointer, from)) desk.open(pointerTo(pointer, to));
  else if (opened?.startsWith(`${pointer}/`)) desk.open(undefined);
}

/** A handle to drag an item by, and buttons that do the same. */
export function renderMoves(desk: Desk, list: RosterName, index: number): TemplateResult {
  const { say } = desk;
  const pointer = pointerTo(`/${list}`, index);
  const name = sayName(desk, pointer);
  const count = entriesAt(desk, `/${list}`).length;
  const move = (to: number, button: string) => {
    moveItem(desk, list, index, to);
    desk.focus(`${pointerTo(`/${list}`, to)}:${button}`);
  };
  const handleRemove = () => {
    desk.act(removeEntry(desk.document, `/${list}`, index), say('deskRemoved', { name }));
    desk.open(undefined);
    desk.focus(`/${list}:add`);
  };
  return html`<span class="moves">
    <span class="handle" aria-hidden="true" title=${say('deskDrag')} ${drag((to) => moveItem(desk, list, index, to))}
      >⠿</span
    >
    <button
      type="button"
      id=${`${pointer}:up`}
      ?disabled=${index === 0}
      aria-label=${say('deskMoveUpNamed', { name })}
      title=${say('deskMoveUp')}
      @click=${() => move(index - 1, 'up')}
    >
      ↑
    </button>
    <button
      type="button"
      id=${`${pointer}:down`}
      ?disabled=${index === count - 1}
      aria-label=${say('deskMoveDownNamed', { name })}
      title=${say('deskMoveDown')}
      @click=${() => move(index + 1, 'down')}
    >
      ↓
    </button>
    <button
      type="button"
      aria-label=${say('deskRemoveNamed', { name })}
      title=${say('deskRemove')}
      @click=${handleRemove}
    >
      ×
    </button>
  </span>`;
}

/** Adds an item at the end of its list, and leads to its first field. */
export function renderAdd(desk: Desk, list: RosterName, isSheet: boolean): TemplateResult {
  const pointer = `/${list}`;
  const handleClick = () => {
    const { length } = entriesAt(desk, pointer);
    desk.act(insertEntry(desk.document, pointer, length, {}, orderAt('')));
    desk.showRows(Math.floor(length / MAX_ROWS) * MAX_ROWS);
    desk.open(pointerTo(pointer, length));
    const [first = ''] = isSheet ? COLUMNS[list] : MAIN_FIELDS[list];
    desk.focus(`${pointer}/${length}/${first}`);
  };
  return html`<button type="button" class="add" id=${`${pointer}:add`} @click=${handleClick}>
    ${desk.say(ADD_WORDS[list])}
  </button>`;
}

/** Which items of a long list are shown, and buttons that show others. */
export function renderRowPages(desk: Desk, list: RosterName): unknown {
  const { say, firstRow: from } = desk;
  const { length: count } = entriesAt(desk, `/${list}`);
  if (count <= MAX_ROWS) return undefined;
  return html`<p class="pages">
    <button type="button" class="text-button" ?disabled=${from === 0} @click=${() => desk.showRows(from - MAX_ROWS)}>
      ${say('deskEarlierRows')}
    </button>
    ${say('deskRowsShown', { from: from + 1, to: Math.min(from + MAX_ROWS, count), count })}
    <button
      type="button"
      class="text-button"
      ?disabled=${from + MAX_ROWS >= count}
      @click=${() => desk.showRows(from + MAX_ROWS)}
    >
      ${say('deskLaterRows')}
    </button>
  </p>`;
}
