import type { Edit } from '../document/make-edits.js';
import { undo, type History } from '../document/history.js';
import { equalJson, type Json } from '../document/json.js';
import { memberOf } from '../document/pointer.js';

/** An edit that opened another story in place of the one that was there. */
export interface StoryChange {
  readonly edit: Edit;
  /** The story that was opened. */
  readonly opened: Json;
}

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

/** Returns the edits since a document that opened another story in its place, the latest first. */
export function storyChanges(history: History, since: Json): readonly StoryChange[] {
  const changes: StoryChange[] = [];
  for (let at = history; at.past.edit && !equalJson(at.document, since); at = undo(at)) {
    const opened = openedBy(at.past.edit);
    if (opened !== undefined) changes.push({ edit: at.past.edit, opened });
  }
  return changes;
}

/**
 * Returns the document with which the present story began since another document: the one that was opened, where the story was opened again
 * too.
 *
 * @returns Undefined if it began with that other document.
 */
export function beginningOf(history: History, since: Json): Json | undefined {
  const changes = storyChanges(history, since);
  let beginning = changes[0]?.opened;
  changes.forEach(({ edit }, index) => {
    const replaced = storiesOf(edit)?.replaced;
    const isContinued = beginning !== undefined && replaced !== undefined && equalJson(replaced, beginning);
    if (isContinued) beginning = changes[index + 1]?.opened;
  });
  return beginning;
}

/** Returns the story that an edit opened in place of another; undefined for an edit within one story. */
export function openedBy(edit: Edit): Json | undefined {
  return storiesOf(edit)?.opened;
}

/** Returns the story that an edit replaced, and the one that it opened; undefined for an edit within one story. */
export function storiesOf(edit: Edit): { readonly replaced: Json; readonly opened: Json } | undefined {
  const { before, after } = edit.findLast(({ pointer }) => pointer === '') ?? {};
  if (before === undefined || after === undefined || isSameStory(before, after)) return undefined;
  return { replaced: before, opened: after };
}
