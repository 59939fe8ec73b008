import { html, nothing, type TemplateResult } from 'lit';
import { objectIn, shapeAt } from '../../../edit/document/shape-at-pointer.js';
import { memberOf, splitPointer, valueAt } from '../../../edit/document/pointer.js';
import type { Json } from '../../../edit/document/json.js';
import type { Say } from '../../../i18n/messages.js';
import { formatEntryField, formatPlace } from '../editor-context.js';

/** Returns the names of the fields that an object needs. An id makes itself. */
function neededIn(pointer: string): readonly string[] {
  return (objectIn(shapeAt(pointer))?.required ?? []).filter((name) => name !== 'id');
}

/** Returns true for a field without which readers don’t see the whole entry. */
export function isNeeded(pointer: string): boolean {
  const [parent, name] = splitPointer(pointer);
  return neededIn(parent).includes(name);
}

/** Renders the mark of a field that is needed. A control says so itself; a list of entries is described by the mark. */
export function renderNeeded(say: Say, pointer: string, id?: string): TemplateResult | typeof nothing {
  return isNeeded(pointer)
    ? html`<span class="needed" id=${id ?? nothing} aria-hidden=${id === undefined ? 'true' : nothing}
        >${say('deskNeeded')}</span
      >`
    : nothing;
}

/** Formats what items still need, each by its pointer; an empty text if they need nothing. */
export function formatMissing(say: Say, document: Json, pointers: readonly string[]): string {
  const told = pointers.flatMap((pointer) => {
    const item = valueAt(document, pointer);
    const fields = missingIn(document, pointer).map((name) => formatEntryField(say, item, name));
    const name = pointer === '' ? say('deskStory') : formatPlace(say, pointer, undefined, item);
    return fields.length > 0 ? say('deskStillNeeds', { name, fields: fields.join(', ') }) : [];
  });
  return told.join(' ');
}

/** Returns the names of fields that an item still needs; none for an item that is gone. */
function missingIn(document: Json, pointer: string): readonly string[] {
  const item = valueAt(document, pointer);
  return item === undefined ? [] : neededIn(pointer).filter((name) => (memberOf(item, name) ?? '') === '');
}
