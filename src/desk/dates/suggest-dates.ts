import { isEdtf } from '../../time/parse/parse-edtf.js';
import type { Json } from '../document/json.js';
import { listAt, memberOf, splitPointer, valueAt } from '../document/pointer.js';

/** A date that an editor may mean, and where it comes from. */
export interface SuggestedDate {
  readonly edtf: string;
  /**
   * Reason for the suggestion: the event at which it was said, the source that noted it, the date that was written last for the same sentence,
   * or a day that this sentence of an article or the one before it names.
   */
  readonly from: 'event' | 'source' | 'sentence' | 'in' | 'before';
  /** Title of that event or source, or words that name the day. */
  readonly name?: string;
  /** True for a day that a sentence gives by its verb of saying: “said on Tuesday”. */
  readonly isOfVerb?: boolean;
}

/**
 * Suggests dates for an empty date field: the date of the event at which a statement was said, and the date of the source that noted a
 * silence. An editor has to choose one.
 *
 * @param document The document.
 * @param pointer Pointer of the date field, such as `/statements/2/date`.
 * @returns Suggestions, each date once; none where the field has a value.
 */
export function suggestDates(document: Json, pointer: string): readonly SuggestedDate[] {
  if ((valueAt(document, pointer) ?? '') !== '') return [];
  const [parent, name] = splitPointer(pointer);
  if (name === 'asOf') {
    const source = find(document, 'sources', valueAt(document, `${parent}/notedBy`));
    return dateOf(source, 'published', 'source');
  }
  if (name !== 'date' || !/^\/(?:events|statements)\/\d+$/.test(parent)) return [];
  return dateOfEvent(document, valueAt(document, `${parent}/at`));
}

/** Returns the date of an event as a suggestion; none where it has no date. */
export function dateOfEvent(document: Json, id: Json | undefined): readonly SuggestedDate[] {
  return dateOf(find(document, 'events', id), 'date', 'event');
}

/** Returns the suggestions with each date once. */
export function distinct(dates: readonly SuggestedDate[]): readonly SuggestedDate[] {
  return dates.filter(({ edtf }, index) => dates.findIndex((other) => other.edtf === edtf) === index);
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
