import type { EditStack } from '../document/history.js';
import { isList, type Json } from '../document/json.js';
import { invertPatches, type Patch } from '../document/patch.js';
import { memberOf, splitPointer } from '../document/pointer.js';

/** An item that was removed from a list, and where it stood. */
export interface RemovedItem {
  readonly item: Json;
  readonly list: string;
  readonly index: number;
}

/**
 * Finds the item with an id that was removed last from one of the lists. Items that were removed before another document was opened belong
 * to another story and are not found. An item that was moved was not removed.
 *
 * @param past Edits that were done, the last on top.
 * @param lists Names of lists.
 */
export function findRemoved(past: EditStack, lists: readonly string[], id: string): RemovedItem | undefined {
  for (let at: EditStack | undefined = past; at?.edit; at = at.rest) {
    if (at.edit.some(({ pointer }) => pointer === '')) return undefined;
    const isThere = invertPatches(at.edit).some((patch) => removedBy(patch, lists, id));
    const found = isThere ? undefined : at.edit.flatMap((patch) => removedBy(patch, lists, id) ?? []).at(-1);
    if (found) return found;
  }
  return undefined;
}

/** Returns the item that a patch removed, also with its whole list: an empty list is removed with its last item. */
function removedBy({ pointer, before, after }: Patch, lists: readonly string[], id: string): RemovedItem | undefined {
  if (before === undefined || after !== undefined) return undefined;
  const isWhole = lists.includes(pointer.slice(1));
  const list = isWhole ? pointer.slice(1) : splitPointer(pointer)[0].slice(1);
  if (!lists.includes(list)) return undefined;
  const items = isWhole ? (isList(before) ? before : []) : [before];
  const index = items.findIndex((item) => memberOf(item, 'id') === id);
  const item = items[index];
  return item === undefined ? undefined : { item, list, index: isWhole ? index : Number(splitPointer(pointer)[1]) };
}
