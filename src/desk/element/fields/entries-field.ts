import { html, nothing, type TemplateResult } from 'lit';
import { insertEntry, moveEntry, removeEntry } from '../../document/make-edits.js';
import { isList, type Json } from '../../document/json.js';
import { splitPointer, valueAt } from '../../document/pointer.js';
import { objectIn, fieldOrderAt } from '../../document/shape-at-pointer.js';
import { pointerTo } from '../../../model/json-pointer.js';
import type { Shape } from '../../../model/schema/shape.js';
import type { EditorContext } from '../editor-context.js';
import { renderProblems } from '../panels/check/problem-notes.js';
import { renderHint } from './field-hint.js';
import { isRequiredField, renderRequiredMark } from './required.js';
import { makeEntry } from './make-entry.js';
import '../../../i18n/en/editor.js';

type RenderEntry = (editor: EditorContext, pointer: string, label: string, shape: Shape) => TemplateResult;

/** Renders a list within an item (sources, media, corrections). Each entry has its own fields. */
export function renderEntries(
  editor: EditorContext,
  pointer: string,
  label: string,
  entry: Shape,
  renderEntry: RenderEntry,
): TemplateResult {
  const { say } = editor;
  const value = valueAt(editor.document, pointer);
  const entries = isList(value) ? value : value === undefined ? [] : [value];
  // The format allows a single value in place of a list. It is first made a list.
  const isAlone = value !== undefined && !isList(value);
  const at = (index: number) => (isAlone ? pointer : pointerTo(pointer, index));
  const handleAdd = () => {
    const object = objectIn(entry);
    const fresh: Json = object ? makeEntry(editor, object) : '';
    const added = pointerTo(pointer, entries.length);
    if (isAlone) editor.set(pointer, [value, fresh]);
    else
      editor.apply(
        insertEntry(editor.document, pointer, entries.length, fresh, fieldOrderAt(splitPointer(pointer)[0])),
      );
    const [first] = object?.fields.keys() ?? [];
    editor.begin(added);
    editor.focus(first === undefined ? added : pointerTo(added, first));
  };
  const needed = isRequiredField(pointer) ? `${pointer}:needed` : undefined;
  return html`<fieldset class="entries" id=${pointer} tabindex="-1" aria-describedby=${needed ?? nothing}>
    <legend>${label}</legend>
    ${renderRequiredMark(say, pointer, needed)} ${renderHint(editor, pointer)}
    ${entries.map((_, index) => {
      const name = say('deskNumbered', { name: label, number: index + 1 });
      const remove = isAlone ? undefined : removeEntry(editor.document, pointer, index);
      const move = (to: number) => {
        editor.apply(moveEntry(editor.document, pointer, index, to));
        editor.focus(`${pointerTo(pointer, to)}:${to > index ? 'down' : 'up'}`);
      };
      return html`<div class="entry" role="group" aria-label=${name} id=${`${at(index)}:entry`} tabindex="-1">
        <div class="fields">${renderEntry(editor, at(index), label, entry)}</div>
        <div class="entry-buttons">
          ${
            entries.length > 1
              ? html`<button
                    type="button"
                    id=${`${at(index)}:up`}
                    ?disabled=${index === 0}
                    aria-label=${say('deskMoveUpNamed', { name })}
                    @click=${() => move(index - 1)}
                  >
                    ↑</button
                  ><button
                    type="button"
                    id=${`${at(index)}:down`}
                    ?disabled=${index === entries.length - 1}
                    aria-label=${say('deskMoveDownNamed', { name })}
                    @click=${() => move(index + 1)}
                  >
                    ↓
                  </button>`
              : nothing
          }
          <button
            type="button"
            class="text-button"
            aria-label=${say('deskRemoveNamed', { name })}
            @click=${() => {
              if (remove) editor.apply(remove);
              else editor.set(pointer, undefined);
              editor.focus(`${pointer}:add`);
            }}
          >
            ${say('deskRemove')}
          </button>
        </div>
        ${isAlone ? nothing : renderProblems(editor, at(index))}
      </div>`;
    })}
    <button type="button" class="text-button" id=${`${pointer}:add`} @click=${handleAdd}>
      ${say('deskAddField', { field: label })}
    </button>
    ${renderProblems(editor, pointer)}
  </fieldset>`;
}
