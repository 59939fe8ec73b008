import { pointerTo } from '../../model/json-pointer.js';
import { isList, type Json } from '../document/json.js';
import { memberOf } from '../document/pointer.js';

/**
 * Finds the event or the statement that somebody clicked in the preview.
 *
 * @param document The document.
 * @param clicked Lists and ids of the clicked elements, the innermost first.
 * @returns The pointer of the entry; undefined where none was clicked.
 * @example
 * findClickedEntry({ events: [{ id: 'meeting' }] }, ['events/meeting']); // '/events/0'
 */
export function findClickedEntry(document: Json, clicked: readonly string[]): string | undefined {
  const pointers = new Map<string, string>();
  for (const list of ['events', 'statements']) {
    const items = memberOf(document, list);
    for (const [index, item] of (isList(items) ? items : []).entries()) {
      const id = memberOf(item, 'id');
      if (typeof id !== 'string') continue;
      const key = `${list}/${id}`;
      // A repeated id belongs to the first entry, as in the preview.
      if (!pointers.has(key)) pointers.set(key, pointerTo(`/${list}`, index));
    }
  }
  return clicked.map((each) => pointers.get(each)).find((pointer) => pointer !== undefined);
}
