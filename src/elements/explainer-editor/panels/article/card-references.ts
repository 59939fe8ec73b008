import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Edit } from '../../../../edit/document/make-edits.js';
import type { TextShape } from '../../../../model/schema/shape.js';
import { shorten, type EditorContext } from '../../editor-context.js';
import { askForNew, renderNewChoices, renderNewItem } from '../../fields/new-choices.js';
import { renderKeyName } from './card-fields.js';

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
  /** Returns the edit that adds an entry, where more is known of it than its name. */
  readonly insert?: (id: string, name: string) => Edit;
  /** Button that takes what may be meant. */
  readonly offer?: unknown;
}

/** Renders the entries that are chosen, each with a button that takes it away, and a list from which others are chosen or added. */
export function renderCardReferences(
  editor: EditorContext,
  { id, label, key, items, chosen, refersTo }: CardReferences,
  { choose, chooseNew, insert, offer }: CardReferencesActs,
): TemplateResult {
  const { say } = editor;
  const handleChange = ({ currentTarget }: Event) => {
    const list = currentTarget as HTMLSelectElement;
    const { value } = list;
    if (!askForNew(editor, id, value, isByKeys(list))) choose([...chosen, value]);
  };
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
                @click=${() => choose(chosen.filter((each) => each !== of))}
              >
                ×
              </button>
            </li>`,
        )}
    </ul>
    <select id=${id} aria-keyshortcuts=${key} @change=${handleChange}>
      <option value="" .selected=${live(true)}>${say('deskChoose')}</option>
      ${items
        .filter((item) => !chosen.includes(item.id))
        .map((item) => html`<option value=${item.id}>${shorten(item.name)}</option>`)}
      ${renderNewChoices(editor, refersTo)}
    </select>
    ${renderNewItem(editor, id, { ids: items.map((item) => item.id), choose: chooseNew, ...(insert && { insert }) })}
    ${offer}
  </div>`;
}

/** True for a list that was reached by keys: each letter may choose there, and Enter says that it is the one. */
export function isByKeys(list: HTMLSelectElement): boolean {
  return list.matches(':focus-visible');
}
