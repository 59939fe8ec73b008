import { html, nothing, type TemplateResult } from 'lit';
import type { Json } from '../../../document/json.js';
import { memberOf } from '../../../document/pointer.js';
import { pointerTo } from '../../../../model/json-pointer.js';
import { entriesAt, formatItemName, type EditorContext } from '../../editor-context.js';
import { MAX_ROWS } from '../../form-fields.js';
import '../../../../i18n/en/cast.js';

/** Renders all people with a button for each side, so that editors can assign sides without opening forms; nothing without sides. */
export function renderSideChoices(editor: EditorContext): unknown {
  const sides = entriesAt(editor, '/sides');
  const people = entriesAt(editor, '/people');
  if (sides.length === 0 || people.length === 0) return nothing;
  return html`<h4 id="list-sides-who">${editor.say('castSidesWho')}</h4>
    <ul class="side-choices" aria-labelledby="list-sides-who">
      ${people.slice(0, MAX_ROWS).map((person, index) => renderPerson(editor, person, pointerTo('/people', index), sides))}
    </ul>`;
}

function renderPerson(editor: EditorContext, person: Json, pointer: string, sides: readonly Json[]): TemplateResult {
  const chosen = memberOf(person, 'side');
  const field = pointerTo(pointer, 'side');
  const name = formatItemName(editor, pointer);
  return html`<li>
    <span dir="auto">${name}</span>
    <span class="buttons" role="group" aria-label=${name}>
      ${sides.map((side, index) => {
        // A side gets its id when the field of its name loses focus. Its button is there before, so that no other button moves under a pressed pointer.
        const id = memberOf(side, 'id');
        const isChosen = id !== undefined && chosen === id;
        return html`<button
          type="button"
          class="button"
          dir="auto"
          aria-pressed=${isChosen ? 'true' : 'false'}
          @click=${() => editor.set(field, isChosen ? undefined : id)}
        >
          ${formatItemName(editor, pointerTo('/sides', index))}
        </button>`;
      })}
    </span>
  </li>`;
}
