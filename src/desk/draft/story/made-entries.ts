import type { Json } from '../../document/json.js';
import type { Edit } from '../../document/make-edits.js';

/** Returns the entries that an edit adds to a list of the document, also with the list itself. */
export function entriesMadeBy(edit: Edit, list: 'events' | 'statements'): readonly Json[] {
  return edit.flatMap(({ pointer, before, after }) => {
    const [, name, index, ...rest] = pointer.split('/');
    const isAdded = name === list && rest.length === 0 && before === undefined && after !== undefined;
    return isAdded ? (index === undefined ? [after].flat() : [after]) : [];
  });
}

/** Returns the event or the statement that the edit of a confirmation adds. */
export function entryMadeBy(edit: Edit): { readonly list: 'events' | 'statements'; readonly entry: Json } | undefined {
  for (const list of ['events', 'statements'] as const)
    for (const entry of entriesMadeBy(edit, list)) return { list, entry };
  return undefined;
}
