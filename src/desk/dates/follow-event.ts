import { pointerTo } from '../../model/json-pointer.js';
import { undo, type History } from '../document/history.js';
import type { Json } from '../document/json.js';
import { setField, type Edit } from '../document/make-edits.js';
import { listAt, memberOf, splitPointer, valueAt } from '../document/pointer.js';
import { readEdtf } from './read-edtf.js';

/**
 * Returns the edit by which statements follow the corrected date of the event at which they were made. A statement with the old date loses its
 * own, so that readers get the date of the event, also when that is corrected again. Readers don’t take the date of an event that has not
 * happened, so that its statements get the new date. Statements with other dates stay as they are.
 *
 * @param document The document with the new date.
 * @param pointer Pointer of a date, such as `/events/2/date`. Only that of an event is followed.
 * @param corrected The document with its edits, of which the last ones corrected the date.
 * @returns One patch for each statement that follows.
 */
export function followEventDate(document: Json, pointer: string, corrected: History): Edit {
  if (!/^\/events\/\d+\/date$/.test(pointer)) return [];
  return followDateOf(document, splitPointer(pointer)[0], dateBefore(corrected, pointer));
}

/**
 * Returns the edit by which statements follow the date of an event, as `followEventDate` does.
 *
 * @param document The document with the new date.
 * @param pointer Pointer of the event.
 * @param before The date before, if there was one that can be read.
 */
export function followDateOf(document: Json, pointer: string, before: Json | undefined): Edit {
  const event = valueAt(document, pointer);
  const [id, date, status = 'happened'] = ['id', 'date', 'status'].map((name) => memberOf(event, name));
  if (id === undefined || before === undefined || before === date || !readEdtf(date)) return [];
  return listAt(document, '/statements').flatMap((statement, index) => {
    const isSame = memberOf(statement, 'at') === id && memberOf(statement, 'date') === before;
    const own = pointerTo(pointerTo('/statements', index), 'date');
    return isSame ? setField(document, own, status === 'happened' ? undefined : date) : [];
  });
}

/** Returns the last date that can be read from before the edits that corrected a field, of which not all need be dates. */
function dateBefore(history: History, pointer: string): Json | undefined {
  for (let at = history; at.past.edit?.[0]?.pointer === pointer; at = undo(at)) {
    const { before } = at.past.edit[0];
    if (readEdtf(before)) return before;
  }
  return undefined;
}
