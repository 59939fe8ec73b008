import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { insertEntry, setField, type Edit } from '../../../document/make-edits.js';
import { isObject, type Json } from '../../../document/json.js';
import { newId } from '../../../document/new-ids.js';
import { listAt, memberOf, splitPointer } from '../../../document/pointer.js';
import { fieldOrderAt, shapeAt } from '../../../document/shape-at-pointer.js';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/new-item.js';
import type { Say } from '../../../../i18n/messages.js';
import { pointerTo } from '../../../../model/json-pointer.js';
import { makeIdSource } from '../../../../model/slug.js';
import {
  entriesAt,
  formatFieldName,
  nameOf,
  NEW_WORDS,
  type EditorContext,
  type NewItem,
} from '../../editor-context.js';

import { sayChoice } from '../../fields/say-choice.js';
import { textIn } from '../../fields/text-shape.js';

export { newItemStyles as styles } from '../../styles/new-item.styles.js';

/** A dropdown in which “new item” was chosen. */
export interface NewItemField {
  /** Ids of its choices, which the new item must not have. */
  readonly ids: readonly string[];
  /** Returns the value of a field of the document with the id of the new item. */
  readonly valueWith?: (id: string) => Json | undefined;
  /** Chooses the new item in a field that is no part of the document. */
  readonly choose?: (id: string) => void;
  /** Returns the edit that adds the new item, if more than its name is known. The date is EDTF, or '' for none. */
  readonly insert?: (id: string, name: string, date: string) => Edit;
  /** Date of a new event, where it is asked for. */
  readonly date?: NewItemDate;
}

/** Date that was found for a new event, '' for none, and a function that reads another one. */
export interface NewItemDate {
  readonly found: string;
  /** Returns EDTF, '' for an empty text, or undefined if the date has no single meaning. */
  readonly read: (typed: string) => string | undefined;
}

/**
 * Renders the form in which a new item gets its name. Enter adds the item, chooses it for the field and goes on to the next
 * field; Escape leaves the field as it was.
 */
export function renderNewItemForm(editor: EditorContext, newItem: NewItem, field: NewItemField): TemplateResult {
  const { say } = editor;
  const { pointer, list, isRefused = false } = newItem;
  const input = `${pointer}:new`;
  const close = () => {
    editor.askForNew(undefined);
    editor.focus(pointer);
  };
  const add = (event: Event, kind?: string) => {
    const form = (event.currentTarget as HTMLElement).closest('.new-item')!;
    const name = form.querySelector('input')!.value.trim().replace(/\s+/g, ' ');
    if (field.date && readDate(newItem, field.date) === undefined) return editor.focus(`${input}-date`);
    const isOpen =
      list === 'people' && kind === undefined && !entriesAt(editor, '/people').some((each) => isNamed(each, name));
    if (isOpen && /[\p{L}\p{N}]/u.test(name)) return form.querySelector<HTMLElement>('.buttons button')!.focus();
    if (addItem(editor, newItem, field, name, kind)) {
      editor.askForNew(undefined);
      // Enter would open the dropdown again.
      return editor.focus(nextField(form) ?? pointer);
    }
    editor.askForNew({ ...newItem, isRefused: true });
    editor.focus(input);
  };
  return html`<div
    class="new-item"
    role="group"
    id=${`${input}-item`}
    aria-label=${say(NEW_WORDS[list]!, { name: '' }).trim()}
    @keydown=${(event: KeyboardEvent) => handleKeydown(event, add, close)}
    @paste=${(event: Event) => event.stopPropagation()}
    ${ref(reveal)}
  >
    <label for=${input}>${formatFieldName(say, nameField(list))}</label>
    <span>
      <input
        type="text"
        id=${input}
        autocomplete="off"
        maxlength="500"
        aria-invalid=${isRefused ? 'true' : 'false'}
        aria-describedby=${isRefused ? `${input}-problem` : nothing}
      />
      ${field.date && renderDate(editor, newItem, field.date)}
      ${list === 'people' ? renderKinds(say, add) : html`<button type="button" class="button" @click=${add}>${say('deskNewAdd')}</button>`}
      <button type="button" class="button" @click=${close}>${say('deskCancel')}</button>
    </span>
    ${isRefused ? html`<p id=${`${input}-problem`} class="error small" role="alert">${say('deskNewUnnamed')}</p>` : nothing}
  </div>`;
}

function kindsOfPeople(): readonly string[] {
  const shape = shapeAt('/people/0/kind');
  return (shape && textIn(shape)?.allowed) ?? [];
}

/** Renders a button for each kind of speaker, which adds one of that kind: nobody is taken for a person by themselves. */
function renderKinds(say: Say, add: (event: Event, kind: string) => void): TemplateResult {
  const words = say('deskNewAddAs');
  return html`<span class="buttons" role="group" aria-label=${words}>
    <span class="label">${words}</span>
    ${kindsOfPeople().map(
      (kind) =>
        html`<button type="button" class="button" @click=${(event: Event) => add(event, kind)}>
          ${sayChoice(say, kind)}
        </button>`,
    )}
  </span>`;
}

/** Shows all of the form, which keys may have opened without leading to it. */
function reveal(form: Element | undefined): void {
  requestAnimationFrame(() => form?.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
}

/** Renders the field for the date of a new event, with the meaning of the date below. */
function renderDate(editor: EditorContext, newItem: NewItem, date: NewItemDate): TemplateResult {
  const { say, formatDate } = editor;
  const id = `${newItem.pointer}:new-date`;
  const read = readDate(newItem, date);
  const meaning = read && say('deskMeans', { date: formatDate(read) ?? read });
  return html`<span class="new-date">
    <label for=${id}>${say('deskNewDate')}</label>
    <input
      type="text"
      id=${id}
      autocomplete="off"
      placeholder=${say('draftDateHint')}
      aria-describedby=${`${id}-means`}
      .value=${newItem.date ?? date.found}
      @input=${({ currentTarget }: Event) => editor.askForNew({ ...newItem, date: (currentTarget as HTMLInputElement).value })}
    />
    <span class="meaning ${read === undefined ? 'warning' : ''}" id=${`${id}-means`} aria-live="polite"
      >${read === undefined ? say('draftNotRead') : meaning || say('draftNoDate')}</span
    >
  </span>`;
}

function readDate({ date }: NewItem, { found, read }: NewItemDate): string | undefined {
  return read(date ?? found);
}

/**
 * Returns the id of the element that gets the focus afterwards: the field behind the dropdown in a form, or the card of a question, which
 * handles keys. It is undefined in a sheet.
 */
function nextField(form: Element): string | undefined {
  if (form.closest('td')) return undefined;
  const around = form.closest('.form, .fields, .draft-card')!;
  if (around.matches('.draft-card')) return around.id;
  const fields = [...around.querySelectorAll<HTMLElement>('[id^="/"]:is(input, select, textarea):not(.another)')];
  const isBehind = (field: Element) =>
    !form.contains(field) && (form.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return fields.find((field) => isBehind(field) && field.checkVisibility())?.id;
}

/** Handles Enter in the text field, and Escape. Enter that is held down presses no button to which it has led. The sheet and the page around the desk don't get them. */
function handleKeydown(event: KeyboardEvent, add: (event: Event) => void, close: () => void): void {
  if (event.ctrlKey || event.metaKey) return;
  event.stopPropagation();
  // An input method uses these keys.
  if (event.isComposing) return;
  const isEnter = event.key === 'Enter' && (event.repeat || (event.target as Element).localName === 'input');
  if (!isEnter && event.key !== 'Escape') return;
  event.preventDefault();
  if (!isEnter) close();
  else if (!event.repeat) add(event);
}

/** Adds an item and chooses it as one edit, or chooses the item of that name. Returns false for a name without letters. */
function addItem(
  editor: EditorContext,
  newItem: NewItem,
  field: NewItemField,
  name: string,
  kind: string | undefined,
): boolean {
  const { pointer, list } = newItem;
  const { document, say } = editor;
  const items = entriesAt(editor, `/${list}`);
  const known = items.find((item) => isNamed(item, name));
  const id = idFor(document, list, known ?? { [nameField(list)]: name }, field.ids);
  if (id === undefined) return false;
  const place = pointerTo(`/${list}`, known === undefined ? items.length : items.indexOf(known));
  const item =
    known === undefined
      ? (field.insert?.(id, name, (field.date && readDate(newItem, field.date)) ?? '') ??
        insertEntry(
          document,
          `/${list}`,
          items.length,
          { id, [nameField(list)]: name, ...(kind && { kind }) },
          fieldOrderAt(''),
        ))
      : setField(document, pointerTo(place, 'id'), id, ['id']);
  const { valueWith, choose } = field;
  const reference = valueWith ? setField(document, pointer, valueWith(id), fieldOrderAt(splitPointer(pointer)[0])) : [];
  editor.apply([...item, ...reference], say(known === undefined ? 'deskNewAdded' : 'deskNewKnown', { name }));
  // For a field outside of the document, the editor does not open the form of the new item.
  if (known === undefined && !choose) editor.begin(place);
  choose?.(id);
  return true;
}

function nameField(list: string): 'name' | 'title' {
  return list === 'events' || list === 'sources' ? 'title' : 'name';
}

/** Returns true if an item has a name, regardless of case. */
function isNamed(item: Json, name: string): boolean {
  const [one, other] = [nameOf(item), name].map((each) => each.normalize().toLowerCase().trim().split(/\s+/).join(' '));
  return one === other;
}

/** Returns the id of an item, or a new one that no choice of the field has; undefined if its name has no letters. */
function idFor(document: Json, list: string, item: Json, taken: readonly string[]): string | undefined {
  const id = memberOf(item, 'id');
  if (id !== undefined || !isObject(item)) return typeof id === 'string' ? id : undefined;
  // Others may refer to an older item by the id that reading makes of its name.
  const referred = listAt(document, `/${list}`).includes(item) ? new Set<string>() : undefined;
  const made = newId(document, `/${list}`, item, referred);
  return made === undefined ? undefined : makeIdSource(taken)(made);
}
