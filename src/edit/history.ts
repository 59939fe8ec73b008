import type { Edit } from './edits.js';
import type { Json } from './json.js';
import { applyPatches, beforeAndAfter, invertPatches, type Patch } from './patch.js';

/** A document with all that was done to it, and all that was undone. */
export interface History {
  readonly document: Json;
  readonly past: EditStack;
  readonly future: EditStack;
}

/** Edits on a pile: the last one on top. A pile shares what is below it with the pile before. */
export interface EditStack {
  readonly edit?: Edit;
  readonly rest?: EditStack;
  readonly count: number;
}

const EMPTY_STACK: EditStack = { count: 0 };

export function startHistory(document: Json): History {
  return { document, past: EMPTY_STACK, future: EMPTY_STACK };
}

/**
 * What is when an edit was made; undefined if the edit doesn't fit the document.
 *
 * @param joins True if it goes on with the edit before, as the next letter of a word does: both are undone at once.
 */
export function recordEdit({ document, past }: History, edit: Edit, joins = false): History | undefined {
  const changed = applyPatches(document, edit);
  if (changed === undefined) return undefined;
  const before = joins && past.edit ? past : undefined;
  const joined = before?.edit ? joinEdits(before.edit, edit) : edit;
  const rest = before?.rest ?? past;
  return { document: changed, past: joined.length === 0 ? rest : pushEdit(joined, rest), future: EMPTY_STACK };
}

/** What is when the last edit is taken back; the same where there is none. */
export function undo(history: History): History {
  const { document, past, future } = history;
  if (!past.edit || !past.rest) return history;
  const changed = applyPatches(document, invertPatches(past.edit));
  if (changed === undefined) return history;
  return { document: changed, past: past.rest, future: pushEdit(past.edit, future) };
}

/** What is when the last edit that was taken back is made again; the same where there is none. */
export function redo(history: History): History {
  const { document, past, future } = history;
  if (!future.edit || !future.rest) return history;
  const changed = applyPatches(document, future.edit);
  if (changed === undefined) return history;
  return { document: changed, past: pushEdit(future.edit, past), future: future.rest };
}

function pushEdit(edit: Edit, rest: EditStack): EditStack {
  return { edit, rest, count: rest.count + 1 };
}

/** Both, one after the other; where both changed one place, from the first to the last. */
function joinEdits(first: Edit, second: Edit): Edit {
  const [end, begin] = [first.at(-1), second[0]];
  if (!end || !begin || !isOnePlace(end, begin)) return [...first, ...second];
  const at = end.at ?? begin.at;
  const joined: Patch = {
    pointer: end.pointer,
    ...beforeAndAfter(end.before, begin.after),
    ...(at !== undefined && { at }),
  };
  const isNothing = joined.before === joined.after;
  return [...first.slice(0, -1), ...(isNothing ? [] : [joined]), ...second.slice(1)];
}

/** What came and what goes again may be another entry of a list, or stand elsewhere in an object. */
function isOnePlace(end: Patch, begin: Patch): boolean {
  return end.pointer === begin.pointer && end.after !== undefined && begin.before !== undefined;
}
