import { pointerTo } from '../model/json-pointer.js';
import { findQuotations } from '../model/quotation/runs.js';
import { makeIdSource, slugOf } from '../model/read/slug.js';
import { setField, type Edit } from './edits.js';
import { isList, isObject, type Json, type JsonObject } from './json.js';
import { memberOf, splitPointer, valueAt } from './pointer.js';

/** The fields by which items are called. */
const WORDINGS = ['title', 'name', 'thing', 'text'];

const MOST_WORDS = 6;

/** Gives an item that has none an id, by its wording, once there is any; ids stay as they are. */
export function giveId(document: Json, itemPointer: string): Edit {
  const item = valueAt(document, itemPointer);
  if (!isObject(item) || memberOf(item, 'id') !== undefined) return [];
  const id = newId(document, splitPointer(itemPointer)[0], item);
  return id === undefined ? [] : setField(document, pointerTo(itemPointer, 'id'), id, ['id']);
}

/** An id for an item, by its wording, that no other in the list has; undefined where it has no wording yet. */
export function newId(document: Json, listPointer: string, item: JsonObject): string | undefined {
  const list = valueAt(document, listPointer);
  const taken = (isList(list) ? list : []).flatMap((each) => {
    const id = memberOf(each, 'id');
    return typeof id === 'string' ? [id] : [];
  });
  const wording = WORDINGS.map((name) => memberOf(item, name)).find((each) => typeof each === 'string');
  const slug = slugOf(shorten(typeof wording === 'string' ? wording : ''));
  return slug === '' ? undefined : makeIdSource(taken)(slug);
}

/** What is quoted, or else the first words. */
function shorten(wording: string): string {
  const [first] = findQuotations(wording, undefined).quotations;
  const words = first ? wording.slice(first.openAt + 1, first.closeAt) : wording;
  return words.split(/\s+/).slice(0, MOST_WORDS).join(' ');
}
