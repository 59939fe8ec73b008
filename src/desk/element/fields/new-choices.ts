import { html, nothing } from 'lit';
import type { TextShape } from '../../../model/schema/shape.js';
import { NEW_WORDS, type EditorContext } from '../editor-context.js';
import type { NewItemField } from '../panels/entries/new-item.js';

const importForm = () => import('../panels/entries/new-item.js');

/** Renders the last choices of a dropdown, which add new items. The value of each is the pointer of a list, which can't be an id. */
export function renderNewChoices({ say }: EditorContext, { refersTo = [] }: Pick<TextShape, 'refersTo'>): unknown {
  return refersTo.map((list) => {
    const words = NEW_WORDS[list];
    return words ? html`<option value=${`/${list}`}>${say(words, { name: '…' })}</option>` : nothing;
  });
}

/**
 * Asks for the name of a new item if that was chosen. Returns false for any other choice.
 *
 * @param isTyped True if letters or arrows may have chosen it. The focus then stays in the list, so that the next letters don't go into the name.
 */
export function askForNew(editor: EditorContext, pointer: string, chosen: string, isTyped = false): boolean {
  if (!chosen.startsWith('/')) {
    if (isTyped && editor.newItem?.pointer === pointer) editor.askForNew(undefined);
    return false;
  }
  editor.askForNew({ pointer, list: chosen.slice(1), document: editor.document });
  if (!isTyped) editor.focus(`${pointer}:new`);
  return true;
}

/** Renders the form for a new item below the dropdown where it was chosen. */
export function renderNewItem(editor: EditorContext, pointer: string, field: NewItemField): unknown {
  const { newItem, document } = editor;
  if (newItem?.pointer !== pointer || newItem.document !== document) return nothing;
  return editor.renderLazy(importForm, ({ renderNewItemForm }) => renderNewItemForm(editor, newItem, field));
}
