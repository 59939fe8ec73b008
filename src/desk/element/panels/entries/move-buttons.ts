import { html, type TemplateResult } from 'lit';
import { moveEntry } from '../../../document/make-edits.js';
import { pointerTo } from '../../../../model/json-pointer.js';
import { drag } from '../../drag-directive.js';
import { entriesAt, formatItemName, type EditorContext } from '../../editor-context.js';
import type { FormListName } from '../../form-fields.js';
import { neighbourIn, renderDelete } from './item-actions.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/story.js';

/** Moves an item, announces its new position, and keeps its form open. */
function moveItem(editor: EditorContext, list: FormListName, from: number, to: number): void {
  const pointer = `/${list}`;
  const count = entriesAt(editor, pointer).length;
  const name = formatItemName(editor, pointerTo(pointer, from));
  const { opened } = editor;
  editor.apply(moveEntry(editor.document, pointer, from, to), editor.say('deskMoved', { name, number: to + 1, count }));
  if (opened === pointerTo(pointer, from)) editor.open(pointerTo(pointer, to));
  else if (opened?.startsWith(`${pointer}/`)) editor.open(undefined);
}

/** Renders a drag handle, and buttons that do the same. */
export function renderMoveButtons(editor: EditorContext, list: FormListName, index: number): TemplateResult {
  const { say } = editor;
  const pointer = pointerTo(`/${list}`, index);
  const name = formatItemName(editor, pointer);
  const count = entriesAt(editor, `/${list}`).length;
  const move = (to: number, button: string) => {
    moveItem(editor, list, index, to);
    editor.focus(`${pointerTo(`/${list}`, to)}:${button}`);
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
    ${renderDelete(editor, list, index, neighbourIn(editor, list, index))}
  </span>`;
}
