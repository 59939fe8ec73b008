import { isList, type Json } from '../document/json.js';
import type { Edit } from '../document/make-edits.js';
import type { Patch } from '../document/patch.js';
import { memberOf, valueAt } from '../document/pointer.js';
import { isSilence } from '../story/story-entries.js';
import '../../i18n/en/editor.js';
import '../../i18n/en/story.js';
import type { MessageKey, Say } from '../../i18n/messages.js';
import { parsePointer, pointerTo } from '../../model/json-pointer.js';
import { formatPlace, LIST_WORDS, nameOf, NEW_WORDS, shorten } from './editor-context.js';

/** So many changes of one edit are named. Of more, the first ones are, and the others are counted. */
const MAX_NAMED = 3;

/**
 * Formats an edit in words: each place that it changes with the first words of the entry, and the new item that it adds for a field.
 *
 * @param document The document, in which the edit was done or undone.
 * @param edit A new item is its first patch, and the field that refers to it the second. An id that the desk gives may stand anywhere.
 */
export function formatEdit(say: Say, document: Json, edit: Edit): string {
  const written = edit.filter((patch) => !isGivenId(patch));
  const told = written.length > 0 ? written : edit.slice(0, 1);
  const added = formatAdded(say, told);
  const rest = (added === undefined ? told : told.slice(2)).flatMap(splitList);
  const places = rest.map((patch) => formatPatch(say, document, patch));
  const named = [...new Set(added === undefined ? places : [added, ...places])];
  const shown = named.length > MAX_NAMED ? named.slice(0, MAX_NAMED - 1) : named;
  const count = named.length - shown.length;
  return [...shown, ...(count > 0 ? [say('deskMoreChanges', { count })] : [])].join('; ');
}

/** Returns true for a change that gives an entry an id, which the desk does by itself. */
function isGivenId({ pointer, before }: Patch): boolean {
  return before === undefined && /^\/[^/]+\/\d+\/id$/.test(pointer);
}

/** Formats the new item that an edit adds for a field; undefined for an edit of another kind. */
function formatAdded(say: Say, [first, second]: Edit): string | undefined {
  const list = parsePointer(first?.pointer ?? '')[0] ?? '';
  const words = Object.hasOwn(NEW_WORDS, list) ? NEW_WORDS[list] : undefined;
  const [item] = listOf(first?.after);
  const id = memberOf(item, 'id');
  const isReferredTo = id !== undefined && listOf(second?.after).includes(id);
  return words && isReferredTo ? say(words, { name: nameOf(item) }) : undefined;
}

function listOf(value: Json | undefined): readonly (Json | undefined)[] {
  return isList(value) ? value : [value];
}

/** Returns a patch for each item of a list that comes or goes with its items, since nobody sees the list itself. */
function splitList(patch: Patch): Edit {
  const { pointer, before, after } = patch;
  const items = before ?? after;
  const isWhole = before === undefined || after === undefined;
  if (!isWhole || !isList(items) || !Object.hasOwn(LIST_WORDS, pointer.slice(1))) return [patch];
  const side = before === undefined ? 'after' : 'before';
  return items.map((item, index) => ({ pointer: pointerTo(pointer, index), [side]: item }));
}

/** Words for a new entry in which nothing is written yet. */
const BEGUN_WORDS: Readonly<Record<string, MessageKey>> = {
  events: 'deskAddEvent',
  statements: 'deskAddStatement',
  corrections: 'deskAddCorrection',
};

function formatPatch(say: Say, document: Json, patch: Patch): string {
  const { pointer, before, after } = patch;
  const [list = '', index, field] = parsePointer(pointer);
  const changed = after ?? before;
  const entry = field === undefined ? changed : valueAt(document, `/${list}/${index}`);
  // The edit itself may have changed the words of the entry.
  const naming = nameOf(entry) || (field && changed !== undefined && nameOf({ [field]: changed }));
  const isNew = index !== undefined && field === undefined && before === undefined;
  if (isNew && !naming && Object.hasOwn(BEGUN_WORDS, list))
    return say(isSilence(entry) ? 'deskAddSilence' : BEGUN_WORDS[list]!);
  const name = naming ? `“${shorten(naming).replace(/[“”]/g, "'")}”` : say('deskNoName');
  if (isGivenId(patch) && index !== undefined)
    return say('deskGivenId', { name: formatPlace(say, pointerTo(`/${list}`, Number(index)), name, entry) });
  return formatPlace(say, pointer, name, entry);
}
