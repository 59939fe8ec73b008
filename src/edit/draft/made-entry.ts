import type { Json } from '../json.js';
import type { Edit } from '../make-edits.js';

/** Returns the entry that the edit of a confirmation added to a list of the story; undefined for none. */
export function findMadeEntry(edit: Edit, list: 'events' | 'statements'): Json | undefined {
  return edit.flatMap(({ pointer, after }) => {
    const isItem = pointer.startsWith(`/${list}/`) && /^\d+$/.test(pointer.slice(list.length + 2));
    return isItem || pointer === `/${list}` ? [after ?? []].flat() : [];
  })[0];
}
