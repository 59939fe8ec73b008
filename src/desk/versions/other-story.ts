import type { Edit } from '../document/make-edits.js';
import { equalJson, type Json } from '../document/json.js';
import { memberOf } from '../document/pointer.js';

/** Returns true for two versions of one story: documents with the same id, or equal documents. False means that nobody can tell. */
export function isSameStory(one: Json, other: Json): boolean {
  const id = memberOf(one, 'id');
  return (typeof id === 'string' && id === memberOf(other, 'id')) || equalJson(one, other);
}

/** Returns true for two documents with ids that differ. */
export function haveOtherIds(one: Json, other: Json): boolean {
  const ids = [one, other].map((document) => memberOf(document, 'id'));
  return ids.every((id) => typeof id === 'string') && ids[0] !== ids[1];
}

/** Returns true for two versions of one story, or two documents that have the same title and no ids that differ. */
export function isNamedAlike(one: Json, other: Json): boolean {
  const title = memberOf(one, 'title');
  return isSameStory(one, other) || (!haveOtherIds(one, other) && !!title && title === memberOf(other, 'title'));
}

/** Returns the story that an edit replaced, and the one that it opened; undefined for an edit within one story. */
export function storiesOf(edit: Edit): { readonly replaced: Json; readonly opened: Json } | undefined {
  const { before, after } = edit.findLast(({ pointer }) => pointer === '') ?? {};
  if (before === undefined || after === undefined || isSameStory(before, after)) return undefined;
  return { replaced: before, opened: after };
}
