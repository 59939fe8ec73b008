import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isList, isObject, type Json } from '../../../document/json.js';
import { listAt, memberOf, splitPointer, valueAt } from '../../../document/pointer.js';
import { entriesIn, objectIn, shapeAt } from '../../../document/shape-at-pointer.js';
import { isMergedList, mergeDuplicates, type DuplicateMerge } from '../../../story/merge-duplicates.js';
import { pointerTo } from '../../../../model/json-pointer.js';
import type { Shape } from '../../../../model/schema/shape.js';
import { formatFieldName, formatItemName, type EditorContext } from '../../editor-context.js';
import { textIn } from '../../fields/text-shape.js';
import { sayChoice } from '../../fields/say-choice.js';
import { optionsOf } from '../../fields/text-control.js';
import '../../../../i18n/en/duplicates.js';
import '../../../../i18n/en/editor.js';

export { duplicateStyles as styles } from '../../styles/duplicates.styles.js';

/**
 * The item that an editor chose as a duplicate, by the item whose form is open. A change of the latter makes a new object, and so forgets
 * the choice.
 */
const chosenFor = new WeakMap<object, Json>();

/** Returns the id of the field in which the other item is chosen. */
export const duplicateFieldId = (pointer: string): string => `${pointer}:same`;

/** Returns true for an item that may have a duplicate: its list has another item. */
export function hasPossibleDuplicate(document: Json, pointer: string): boolean {
  const [list] = splitPointer(pointer);
  return isMergedList(list.slice(1)) && listAt(document, list).length > 1;
}

/** Renders a list of the other items, one of which may be a duplicate, and the changes of a merge with it. */
export function renderDuplicates(editor: EditorContext, pointer: string): unknown {
  const { document } = editor;
  const item = valueAt(document, pointer);
  if (!isObject(item) || !hasPossibleDuplicate(document, pointer)) return nothing;
  const { say } = editor;
  const id = duplicateFieldId(pointer);
  const [list] = splitPointer(pointer);
  const items = listAt(document, list);
  const chosen = chosenFor.get(item);
  const at = chosen === undefined ? -1 : items.indexOf(chosen);
  const handleChange = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const other = value === '' ? undefined : items[Number(value)];
    if (other === undefined) chosenFor.delete(item);
    else chosenFor.set(item, other);
    // This also requests an update.
    editor.focus(id);
  };
  return html`<details class="duplicates">
    <summary>${say('duplicateSame')}</summary>
    <p class="small muted" id=${`${id}-lead`}>${say('duplicateLead')}</p>
    <div class="field">
      <label for=${id}>${say('duplicateChoose')}</label>
      <select id=${id} aria-describedby=${`${id}-lead`} @change=${handleChange}>
        <option value="" .selected=${live(at < 0)}>${say('deskChoose')}</option>
        ${items.map((each, index) =>
          each === item
            ? nothing
            : html`<option value=${index} .selected=${live(index === at)}>
                ${formatItemName(editor, pointerTo(list, index))}
              </option>`,
        )}
      </select>
    </div>
    <div role="status">${at < 0 ? nothing : renderMerge(editor, pointer, pointerTo(list, at))}</div>
  </details>`;
}

/** Renders the changes of a merge, and the button that merges. */
function renderMerge(editor: EditorContext, kept: string, lost: string): TemplateResult {
  const { document, say } = editor;
  const merge = mergeDuplicates(document, kept, lost);
  if (!merge) return html`<p class="warning">${say('duplicateRefused')}</p>`;
  const names = { kept: formatItemName(editor, kept), lost: formatItemName(editor, lost) };
  const { count, taken, differing } = merge;
  const fields = taken.map((name) => formatFieldName(say, name)).join(', ');
  return html`<ul>
      ${count > 0 ? html`<li>${say('duplicateRefers', { ...names, count })}</li>` : nothing}
      ${taken.length > 0 ? html`<li>${say('duplicateTaken', { fields })}</li>` : nothing}
      <li>${differing.length > 0 ? say('duplicateDiffers', names) : say('duplicateAlike')}</li>
    </ul>
    ${differing.length > 0 ? renderDiffering(editor, merge) : nothing}
    ${isUnnamedAlone(document, kept, lost) ? html`<p class="warning">${say('duplicateUnnamed')}</p>` : nothing}
    <p class="buttons">
      <button type="button" class="button" @click=${() => applyMerge(editor, merge, names)}>
        ${say('duplicateMerge', names)}
      </button>
    </p>`;
}

function renderDiffering(editor: EditorContext, { differing, kept }: DuplicateMerge): TemplateResult {
  const { say } = editor;
  const fields = objectIn(shapeAt(kept))?.fields;
  const format = (pointer: string, value: Json | undefined) =>
    formatValue(editor, value, fields?.get(pointer.slice(1)));
  return html`<dl>
    ${differing.map(
      ({ pointer, before, after }) =>
        html`<dt>${formatFieldName(say, pointer.slice(1))}</dt>
          <dd dir="auto"><del>${format(pointer, before)}</del></dd>
          <dd dir="auto">${format(pointer, after)}</dd>`,
    )}
  </dl>`;
}

/** Formats a value for editors: names for ids, dates as readers see them, and the texts of an object. */
function formatValue(editor: EditorContext, value: Json | undefined, shape: Shape | undefined): string {
  if (isList(value)) return value.map((each) => formatValue(editor, each, entriesIn(shape))).join('; ');
  if (isObject(value)) {
    const fields = objectIn(shape)?.fields;
    return Object.entries(value)
      .map(([name, each]) => formatValue(editor, each, fields?.get(name)))
      .join(', ');
  }
  if (value === undefined || value === null) return editor.say('deskNone');
  const text = String(value);
  const { refersTo, allowed, isDate } = (shape && textIn(shape)) ?? {};
  if (refersTo) return optionsOf(editor, { refersTo }).find((option) => option.value === text)?.words ?? text;
  if (allowed) return sayChoice(editor.say, text);
  return (isDate && editor.formatDate(text)) || text;
}

/** Returns true if one of two people is unnamed for readers, and the other is named. */
function isUnnamedAlone(document: Json, kept: string, lost: string): boolean {
  const [one, other] = [kept, lost].map((pointer) => memberOf(valueAt(document, pointer), 'kind') === 'unnamed');
  return one !== other;
}

function applyMerge(editor: EditorContext, merge: DuplicateMerge, names: Readonly<Record<string, string>>): void {
  const { texts, say } = editor;
  const { edit, kept, ids } = merge;
  const [, list] = splitPointer(splitPointer(kept)[0]);
  // A kept source without a text takes the text of the other one.
  const text = list === 'sources' && !texts.has(ids.kept) ? texts.get(ids.lost) : undefined;
  editor.apply(edit, say('duplicateMerged', names));
  if (text) editor.paste(ids.kept, text);
  editor.focus(`${kept}:head`);
}
