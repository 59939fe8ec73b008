import { pointerTo } from '../../model/json-pointer.js';
import { findQuotations } from '../../model/quotation/find-quotations.js';
import { makeIdSource, slugOf } from '../../model/slug.js';
import { setField, type Edit } from './make-edits.js';
import { isList, isObject, type Json, type JsonObject } from './json.js';
import { memberOf, splitPointer, valueAt } from './pointer.js';
import { referredIds } from './referred-ids.js';

/** Fields that name an item. */
export const WORDINGS: readonly string[] = ['title', 'name', 'thing'];

const MAX_ID_WORDS = 6;

/**
 * Gives an id to an item without one, from its title or name; an existing id stays.
 *
 * @param referred Ids to which the document refers, and which are not given. It is left out for an item that was there before, since others
 *   may refer to it by the id that reading makes of its title.
 */
export function giveId(document: Json, itemPointer: string, referred?: ReadonlySet<string>): Edit {
  const item = valueAt(document, itemPointer);
  if (!isObject(item) || memberOf(item, 'id') !== undefined) return [];
  const id = newId(document, splitPointer(itemPointer)[0], item, referred);
  return id === undefined ? [] : setField(document, pointerTo(itemPointer, 'id'), id, ['id']);
}

/**
 * Makes an id that is free in the list, from the item's title or name, or from a statement's speaker and date; returns
 * undefined where these are missing. An id to which something still refers is never given again: a statement by somebody who was removed
 * would otherwise become a statement by somebody new.
 *
 * @param referred Ids to which the document refers.
 */
export function newId(
  document: Json,
  listPointer: string,
  item: JsonObject,
  referred: ReadonlySet<string> = referredIds(document, listPointer.slice(1)),
): string | undefined {
  const list = valueAt(document, listPointer);
  const taken = (isList(list) ? list : []).flatMap((each) => {
    const id = memberOf(each, 'id');
    return typeof id === 'string' ? [id] : [];
  });
  const slug = listPointer === '/statements' ? slugForStatement(item) : slugOf(shorten(wordsOfItem(item)));
  return slug === '' ? undefined : makeIdSource([...taken, ...referred])(slug);
}

/**
 * Slug of a statement: its speaker and date, never its words, since words may be withdrawn and the id stays. It is
 * empty until the statement has words.
 */
function slugForStatement(item: JsonObject): string {
  const { text, speaker, date } = item;
  if (typeof text !== 'string' || !/[\p{L}\p{N}]/u.test(text)) return '';
  const [first] = [speaker].flat();
  const parts = [first, date].filter((part) => typeof part === 'string');
  return slugOf(parts.join(' ')) || 'statement';
}

/** Returns the title or name of an item; an empty text where it has none. */
export function wordsOfItem(item: Json): string {
  return WORDINGS.map((name) => memberOf(item, name)).find((each) => typeof each === 'string') ?? '';
}

/** Returns the first quotation in a text, or else its first words. */
function shorten(wording: string): string {
  const [first] = findQuotations(wording, undefined).quotations;
  const words = first ? wording.slice(first.openAt + 1, first.closeAt) : wording;
  return words.split(/\s+/).slice(0, MAX_ID_WORDS).join(' ');
}
