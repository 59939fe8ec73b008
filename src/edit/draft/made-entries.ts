import type { Json } from '../json.js';
import type { Edit } from '../make-edits.js';

/** Returns the entries that an edit adds to a list of the document, also with the list itself. */
export function entriesMadeBy(edit: Edit, list: 'events' | 'statements'): readonly Json[] {
  return edit.flatMap(({ pointer, before, after }) => {
    const [, name, index, ...rest] = pointer.split('/');
    const isAdded = name === list && rest.length === 0 && before === undefined && after !== undefined;
    return isAdded ? (index === undefined ? [after].flat() : [after]) : [];
  });
}
