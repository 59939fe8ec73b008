import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextShape } from '../../../../model/schema/shape.js';
import { shortenWithin, type EditorContext } from '../../editor-context.js';
import { askForNew, renderNewChoices, renderNewItem } from '../../fields/new-choices.js';
import { takeFinalChoice } from '../../fields/typed-choice.js';
import type { NewItemField } from '../entries/new-item.js';
import { renderKeyName } from './card-fields.js';
import { CARD_ID } from './missing-words.js';
import '../../../../i18n/en/editor.js';

/** Entries of a list of the story to which a statement refers. */
export interface CardReferences {
  readonly id: string;
  readonly label: string;
  /** Key that leads to the list. */
  readonly key: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly refersTo: Pick<TextShape, 'refersTo'>;
}

export interface CardReferencesActs {
  readonly choose: (ids: readonly string[]) => void;
  /** Chooses an entry that was added here. */
  readonly chooseNew: (id: string) => void;
  /** Facts about a new entry beside its name. */
  readonly known?: Pick<NewItemField, 'insert' | 'date'>;
}

/** Renders the chosen entries, each with a button that removes it, and a list to choose or add others. */
export function renderCardReferences(
  editor: EditorContext,
  { id, label, key, items, chosen, refersTo }: CardReferences,
  { choose, chooseNew, known }: CardReferencesActs,
): TemplateResult {
  const { say } = editor;
  // After a press of the pointer, the focus goes to the card, whose keys work again. After typing it stays in the list.
  const chooseAndLeave = (ids: readonly string[]) => {
    choose(ids);
    editor.focus(CARD_ID, { preventScroll: true });
  };
  const { handleKey, handle } = takeFinalChoice((value, by) => {
    if (askForNew(editor, id, value)) return;
    (by === 'pointer' ? chooseAndLeave : choose)([...chosen, value]);
  });
  return html`<div class="field short">
    <label for=${id}>${label} ${renderKeyName(key)}</label>
    <ul class="chips">
      ${items
        .filter((item) => chosen.includes(item.id))
        .map(
          ({ id: of, name }) =>
            html`<li>
              <span dir="auto">${name}</span>
              <button
                type="button"
                aria-label=${say('deskRemoveNamed', { name })}
                @click=${() => chooseAndLeave(chosen.filter((each) => each !== of))}
              >
                ×
              </button>
            </li>`,
        )}
    </ul>
    <select
      id=${id}
      aria-keyshortcuts=${key}
      @keydown=${handleKey}
      @pointerdown=${handle}
      @change=${handle}
      @blur=${handle}
    >
      <option value="" .selected=${live(true)}>${say('deskChoose')}</option>
      ${items
        .filter((item) => !chosen.includes(item.id))
        .map((item) => html`<option value=${item.id}>${shortenWithin(item.name)}</option>`)}
      ${renderNewChoices(editor, refersTo)}
    </select>
    ${renderNewItem(editor, id, { ids: items.map((item) => item.id), choose: chooseNew, ...known })}
  </div>`;
}
