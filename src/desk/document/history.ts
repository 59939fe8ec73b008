import type { Edit } from './make-edits.js';
import type { Json } from './json.js';
import { applyPatches, beforeAndAfter, invertPatches, type Patch } from './patch.js';

/** A document with the edits that can be undone and redone. */
export interface History {
  readonly document: Json;
  readonly past: EditStack;
  readonly future: EditStack;
}

/** A stack of edits, the last on top. It is an immutable linked list, so that stacks can share their lower parts. */
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
 * Applies an edit; returns undefined if it doesn't fit the document.
 *
 * @param joins True if the edit continues the one before, such as the next letter of a word; both are then undone
 * together.
 */
export function recordEdit({ document, past }: History, edit: Edit, joins = false): History | undefined {
  const changed = applyPatches(document, edit);
  if (changed === undefined) return undefined;
  const before = joins && past.edit ? past : undefined;
  const joined = before?.edit ? joinEdits(before.edit, edit) : edit;
  const rest = before?.rest ?? past;
  return { document: changed, past: joined.length === 0 ? rest : pushEdit(joined, rest), future: EMPTY_STACK };
}

/** Undoes the last edit; returns the same history if there is none. */
export function undo(history: History): History {
  const { document, past, future } = history;
  if (!past.edit || !past.rest) return history;
  const changed = applyPatches(document, invertPatches(past.edit));
  if (changed === undefined) return history;
  return { document: changed, past: past.rest, future: pushEdit(past.edit, future) };
}

/** Redoes the edit that was undone last; returns the same history if there is none. */
export function redo(history: History): History {
  const { document, past, future } = history;
  if (!future.edit || !future.rest) return history;
  const changed = applyPatches(document, future.edit);
  if (changed === undefined) return history;
  return { document: changed, past: pushEdit(future.edit, past), future: future.rest };
}

/** Redoes everything that was undone. */
export function redoAll(history: History): History {
  let all = history;
  for (let next = redo(all); next !== all; next = redo(all)) all = next;
  return all;
}

/** Returns all edits of a history, oldest first: those that were done, then those that were undone. */
export function editsOf({ past, future }: History): readonly Edit[] {
  return [...editsOn(past).reverse(), ...editsOn(future)];
}

/** Lists a stack's edits from the top to the bottom. */
function editsOn(steps: EditStack): Edit[] {
  const edits: Edit[] = [];
  for (let at: EditStack | undefined = steps; at?.edit; at = at.rest) edits.push(at.edit);
  return edits;
}

function pushEdit(edit: Edit, rest: EditStack): EditStack {
  return { edit, rest, count: rest.count + 1 };
}

/** Joins two edits. Two patches of one field become one, from the first value to the last. */
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

/**
 * Returns true if two patches change one field. An entry that was added and then removed may be a different one each time, so
 * it doesn't count.
 */
function isOnePlace(end: Patch, begin: Patch): boolean {
  return end.pointer === begin.pointer && end.after !== undefined && begin.before !== undefined;
}
