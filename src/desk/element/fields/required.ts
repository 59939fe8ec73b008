import { html, nothing, type TemplateResult } from 'lit';
import { objectIn, shapeAt } from '../../document/shape-at-pointer.js';
import { memberOf, splitPointer, valueAt } from '../../document/pointer.js';
import type { Json } from '../../document/json.js';
import '../../../i18n/en/editor.js';
import type { Say } from '../../../i18n/messages.js';
import { formatEntryField, formatPlace } from '../editor-context.js';

/** Returns the names of the required fields of an object, except for the id, which is made automatically. */
function requiredFieldsOf(pointer: string): readonly string[] {
  return (objectIn(shapeAt(pointer))?.required ?? []).filter((name) => name !== 'id');
}

/** Returns true for a required field: without it readers don’t see the whole entry. */
export function isRequiredField(pointer: string): boolean {
  const [parent, name] = splitPointer(pointer);
  return requiredFieldsOf(parent).includes(name);
}

/** Renders the mark of a required field. Screen readers hear it from the control itself; a list of entries is described by the mark. */
export function renderRequiredMark(say: Say, pointer: string, id?: string): TemplateResult | typeof nothing {
  return isRequiredField(pointer)
    ? html`<span class="needed" id=${id ?? nothing} aria-hidden=${id === undefined ? 'true' : nothing}
        >${say('deskNeeded')}</span
      >`
    : nothing;
}

/** Formats the missing required fields of items; an empty text if none is missing. */
export function formatMissing(say: Say, document: Json, pointers: readonly string[]): string {
  const told = pointers.flatMap((pointer) => {
    const item = valueAt(document, pointer);
    const fields = missingIn(document, pointer).map((name) => formatEntryField(say, item, name));
    const name = pointer === '' ? say('deskStory') : formatPlace(say, pointer, undefined, item);
    return fields.length > 0 ? say('deskStillNeeds', { name, fields: fields.join(', ') }) : [];
  });
  return told.join(' ');
}

/** Returns the names of the missing required fields of an item; none for a removed item. */
function missingIn(document: Json, pointer: string): readonly string[] {
  const item = valueAt(document, pointer);
  return item === undefined ? [] : requiredFieldsOf(pointer).filter((name) => (memberOf(item, name) ?? '') === '');
}
