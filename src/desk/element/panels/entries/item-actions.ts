import { html, type TemplateResult } from 'lit';
import type { Json } from '../../../document/json.js';
import { insertEntry, removeEntry } from '../../../document/make-edits.js';
import { followEntry } from '../../../document/patch.js';
import { fieldOrderAt } from '../../../document/shape-at-pointer.js';
import { pointerTo } from '../../../../model/json-pointer.js';
import { ADD_WORDS, entriesAt, formatItemName, type EditorContext } from '../../editor-context.js';
import { firstField, MAX_ROWS, pageOf, sheetColumns, type FormListName } from '../../form-fields.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/story.js';

/**
 * Renders a button that deletes an item.
 *
 * @param beside Pointer of the neighbouring item, which gets the focus afterwards; undefined if there is none.
 */
export function renderDelete(
  editor: EditorContext,
  list: FormListName,
  index: number,
  beside: string | undefined,
): TemplateResult {
  const { say } = editor;
  const name = formatItemName(editor, pointerTo(`/${list}`, index));
  const handleClick = () => {
    const edit = removeEntry(editor.document, `/${list}`, index);
    editor.apply(edit, say('deskRemoved', { name }));
    const next = beside && followEntry(beside, edit);
    editor.focus(next === undefined ? `/${list}:add` : `${next}:head`, { preventScroll: true });
  };
  return html`<button
    type="button"
    class="text-button"
    aria-label=${say('deskDeleteNamed', { name })}
    @click=${handleClick}
  >
    ${say('deskDelete')}
  </button>`;
}

/** Returns the pointer of the item below another one of its list, or else of the one above. */
export function neighbourIn(editor: EditorContext, list: FormListName, index: number): string | undefined {
  const { length } = entriesAt(editor, `/${list}`);
  return length > 1 ? pointerTo(`/${list}`, index + 1 < length ? index + 1 : index - 1) : undefined;
}

/** Adds an item to a list, opens its form, and focuses a field. */
export function addItem(editor: EditorContext, list: FormListName, field: string, item: Json = {}): void {
  const { length } = entriesAt(editor, `/${list}`);
  const pointer = pointerTo(`/${list}`, length);
  editor.apply(insertEntry(editor.document, `/${list}`, length, item, fieldOrderAt('')));
  editor.open(pointer);
  editor.begin(pointer);
  editor.focus(pointerTo(pointer, field));
}

/** Adds an item to the end of a list, shows its page, and focuses a field, or else the first. */
export function addToEnd(editor: EditorContext, list: FormListName, field = firstField(list)): void {
  editor.showRows(list, pageOf(entriesAt(editor, `/${list}`).length));
  addItem(editor, list, field);
}

/** Renders a button that adds an item to a list and focuses its first field. */
export function renderAdd(editor: EditorContext, list: FormListName, isSheet: boolean): TemplateResult {
  const pointer = `/${list}`;
  const field = isSheet ? sheetColumns(editor.document, list)[0] : undefined;
  return html`<button type="button" class="add" id=${`${pointer}:add`} @click=${() => addToEnd(editor, list, field)}>
    ${editor.say(ADD_WORDS[list])}
  </button>`;
}

/** Returns the index of the first shown item. Items may have been removed since the page was chosen. */
export function firstShown(editor: EditorContext, list: string, count: number): number {
  return Math.min(editor.firstRow(list), pageOf(count - 1));
}

/** Renders the range of items on the page of a long list, and buttons for other pages. */
export function renderRowPages(editor: EditorContext, list: string, count: number): unknown {
  const { say } = editor;
  const from = firstShown(editor, list, count);
  if (count <= MAX_ROWS) return undefined;
  return html`<p class="pages">
    <button
      type="button"
      class="text-button"
      ?disabled=${from === 0}
      @click=${() => editor.showRows(list, from - MAX_ROWS)}
    >
      ${say('deskEarlierRows')}
    </button>
    ${say('deskRowsShown', { from: from + 1, to: Math.min(from + MAX_ROWS, count), count })}
    <button
      type="button"
      class="text-button"
      ?disabled=${from + MAX_ROWS >= count}
      @click=${() => editor.showRows(list, from + MAX_ROWS)}
    >
      ${say('deskLaterRows')}
    </button>
  </p>`;
}
