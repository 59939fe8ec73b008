import { html, type TemplateResult } from 'lit';
import { insertEntry, moveEntry, removeEntry } from '../../../edit/make-edits.js';
import { orderAt } from '../../../edit/shape-at-pointer.js';
import { pointerTo } from '../../../model/json-pointer.js';
import { ADD_WORDS, entriesAt, formatItemName, type EditorContext } from '../editor-context.js';
import { drag } from '../drag-directive.js';
import { COLUMNS, MAIN_FIELDS, MAX_ROWS, type EditedListName } from '../form-fields.js';

/** Moves an item, announces its new position, and keeps its form open. */
function moveItem(editor: EditorContext, list: EditedListName, from: number, to: number): void {
  const pointer = `/${list}`;
  const count = entriesAt(editor, pointer).length;
  const name = formatItemName(editor, pointerTo(pointer, from));
  const { opened } = editor;
  editor.apply(moveEntry(editor.document, pointer, from, to), editor.say('deskMoved', { name, number: to + 1, count }));
  if (opened === pointerTo(pointer, from)) editor.open(pointerTo(pointer, to));
  else if (opened?.startsWith(`${pointer}/`)) editor.open(undefined);
}

/** Renders a drag handle, and buttons that do the same. */
export function renderMoves(editor: EditorContext, list: EditedListName, index: number): TemplateResult {
  const { say } = editor;
  const pointer = pointerTo(`/${list}`, index);
  const name = formatItemName(editor, pointer);
  const count = entriesAt(editor, `/${list}`).length;
  const move = (to: number, button: string) => {
    moveItem(editor, list, index, to);
    editor.focus(`${pointerTo(`/${list}`, to)}:${button}`);
  };
  const handleRemove = () => {
    editor.apply(removeEntry(editor.document, `/${list}`, index), say('deskRemoved', { name }));
    editor.open(undefined);
    editor.focus(`/${list}:add`);
  };
  return html`<span class="moves">
    <span class="handle" aria-hidden="true" title=${say('deskDrag')} ${drag((to) => moveItem(editor, list, index, to))}
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

/** Renders a button that adds an item to a list and focuses its first field. */
export function renderAdd(editor: EditorContext, list: EditedListName, isSheet: boolean): TemplateResult {
  const pointer = `/${list}`;
  const handleClick = () => {
    const { length } = entriesAt(editor, pointer);
    editor.apply(insertEntry(editor.document, pointer, length, {}, orderAt('')));
    editor.showRows(Math.floor(length / MAX_ROWS) * MAX_ROWS);
    editor.open(pointerTo(pointer, length));
    editor.begin(pointerTo(pointer, length));
    const [first = ''] = isSheet ? COLUMNS[list] : MAIN_FIELDS[list];
    editor.focus(`${pointer}/${length}/${first}`);
  };
  return html`<button type="button" class="add" id=${`${pointer}:add`} @click=${handleClick}>
    ${editor.say(ADD_WORDS[list])}
  </button>`;
}

/** Renders the range of items on the page of a long list, and buttons for other pages. */
export function renderRowPages(editor: EditorContext, list: EditedListName): unknown {
  const { say, firstRow: from } = editor;
  const { length: count } = entriesAt(editor, `/${list}`);
  if (count <= MAX_ROWS) return undefined;
  return html`<p class="pages">
    <button type="button" class="text-button" ?disabled=${from === 0} @click=${() => editor.showRows(from - MAX_ROWS)}>
      ${say('deskEarlierRows')}
    </button>
    ${say('deskRowsShown', { from: from + 1, to: Math.min(from + MAX_ROWS, count), count })}
    <button
      type="button"
      class="text-button"
      ?disabled=${from + MAX_ROWS >= count}
      @click=${() => editor.showRows(from + MAX_ROWS)}
    >
      ${say('deskLaterRows')}
    </button>
  </p>`;
}
