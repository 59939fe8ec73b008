import { pointerTo } from '../model/json-pointer.js';
import { isEdtf } from '../time/parse/parse-edtf.js';
import type { EditStack } from './history.js';
import { isList, isObject, type Json } from './json.js';
import { listAt, memberOf, splitPointer, valueAt } from './pointer.js';

/** A date that an editor may mean, and where it comes from. */
export interface SuggestedDate {
  readonly edtf: string;
  /** The event at which it was said, the source that noted it, the date that was written last, or last of the same sentence. */
  readonly from: 'event' | 'source' | 'last' | 'sentence';
  /** Title of that event or source. */
  readonly name?: string;
}

/** Edits further back are forgotten. */
const MAX_EDITS = 50;

/**
 * Suggests dates for an empty date field: that of the event at which a statement was said, that of the source which noted a
 * silence, and the date that the editor wrote last. Editors choose one; none is taken by itself.
 *
 * @param document The document.
 * @param pointer Pointer of the date field, such as `/statements/2/date`.
 * @param past Edits that were done, the last on top.
 * @returns Suggestions, each date once; none where the field has a value.
 */
export function suggestDates(document: Json, pointer: string, past: EditStack): readonly SuggestedDate[] {
  if ((valueAt(document, pointer) ?? '') !== '') return [];
  const [parent, name] = splitPointer(pointer);
  if (name === 'asOf') {
    const source = find(document, 'sources', valueAt(document, `${parent}/notedBy`));
    return distinct([...dateOf(source, 'published', 'source'), ...lastDate(past, 'statements')]);
  }
  if (name !== 'date' || !/^\/(?:events|statements)\/\d+$/.test(parent)) return [];
  const list = parent.startsWith('/events/') ? 'events' : 'statements';
  return distinct([...dateOfEvent(document, valueAt(document, `${parent}/at`)), ...lastDate(past, list)]);
}

/** Returns the date of an event as a suggestion; none where it has no date. */
export function dateOfEvent(document: Json, id: Json | undefined): readonly SuggestedDate[] {
  return dateOf(find(document, 'events', id), 'date', 'event');
}

/** Returns the date that was written last in an event, or else in a statement or a silence, unless its edit was undone. */
function lastDate(past: EditStack, list: 'events' | 'statements'): readonly SuggestedDate[] {
  let at: EditStack | undefined = past;
  for (let count = 0; at?.edit && count < MAX_EDITS; count += 1, at = at.rest) {
    const edtf = at.edit
      .map(({ pointer, after }) => dateIn(pointer, after, list))
      .findLast((date) => date !== undefined);
    if (edtf !== undefined) return [{ edtf, from: 'last' }];
  }
  return [];
}

/** Leaves out dates that were suggested before. */
export function distinct(dates: readonly SuggestedDate[]): readonly SuggestedDate[] {
  return dates.filter(({ edtf }, index) => dates.findIndex((other) => other.edtf === edtf) === index);
}

/** Returns the date that a patch writes: into a field, or with a new event or statement, which may be the first of its list. */
function dateIn(pointer: string, after: Json | undefined, list: string): string | undefined {
  if (isList(after)) return after.length === 1 ? dateIn(pointerTo(pointer, 0), after[0], list) : undefined;
  if (!pointer.startsWith(`/${list}/`) || !/^\/\w+\/\d+(?:$|\/date$|\/silence\/asOf$)/.test(pointer)) return undefined;
  const date = isObject(after) ? memberOf(after, 'date') : after;
  return typeof date === 'string' && isEdtf(date) ? date : undefined;
}

function dateOf(item: Json | undefined, field: string, from: 'event' | 'source'): readonly SuggestedDate[] {
  const edtf = memberOf(item, field);
  const title = memberOf(item, 'title');
  const name = typeof title === 'string' ? title : '';
  return typeof edtf === 'string' && isEdtf(edtf) ? [{ edtf, from, name }] : [];
}

function find(document: Json, list: string, id: Json | undefined): Json | undefined {
  return typeof id === 'string' ? listAt(document, `/${list}`).find((item) => memberOf(item, 'id') === id) : undefined;
}
