import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import { tagOfLanguage } from '../../time/format/intl.js';
import { isDateCode } from '../../time/parse/date-problem.js';
import { readReported } from '../dates/day-of-report.js';
import { findRemoved, type RemovedItem } from '../versions/find-removed.js';
import type { EditStack } from '../document/history.js';
import { insertEntry, setField, type Edit } from '../document/make-edits.js';
import type { Json } from '../document/json.js';
import { giveId, wordsOfItem } from '../document/new-ids.js';
import { splitPointer, valueAt } from '../document/pointer.js';
import { fieldOrderAt } from '../document/shape-at-pointer.js';
import type { DateReader } from '../dates/typed-dates.js';

/** A fix for a problem: an edit that sets its field. */
export interface Fix {
  /** The new value, as the text of a button. */
  readonly value: string;
  /** True if the value is a date in EDTF. */
  readonly isDate: boolean;
  /** The day from which the date is counted, as YYYY-MM-DD, where that isn’t today. */
  readonly from?: string;
  /** True if the edit restores a removed item. */
  readonly isReturn?: true;
  readonly edit: Edit;
}

/**
 * Finds the fixes for a problem that need no decision. Most problems have none, since only an editor can fix them.
 *
 * @param past Edits that were done, in which removed items are found.
 */
export function findFixes(
  { code, severity, pointer, values }: Problem,
  document: Json,
  readDate?: DateReader,
  past?: EditStack,
): readonly Fix[] {
  const makeFix = (value: string, isDate = false, from?: string): Fix => {
    return {
      value,
      isDate,
      ...(from !== undefined && { from }),
      edit: setField(document, pointer, value, fieldOrderAt(splitPointer(pointer)[0])),
    };
  };
  const typed = valueAt(document, pointer);
  if (isDateCode(code) && typeof typed === 'string')
    return readReported(readDate, typed, document, pointer).map(({ edtf, from }) => makeFix(edtf, true, from));
  const tag = code === 'lang-unreadable' && typeof typed === 'string' ? tagOfLanguage(typed) : undefined;
  if (tag !== undefined) return [makeFix(tag)];
  const { date } = values;
  // A date in EDTF in a piece of advice is the suggested date.
  if (severity === 'advice' && typeof date === 'string') return [makeFix(date, true)];
  const removed = code === 'reference-dangling' && past ? findRemovedReference(past, values) : undefined;
  if (removed) {
    const { item, list, index } = removed;
    const edit = insertEntry(document, `/${list}`, index, item, fieldOrderAt(''));
    return [{ value: wordsOfItem(item), isDate: false, isReturn: true, edit }];
  }
  const guess = values['guess'];
  if (
    (code === 'value-unknown' || code === 'reference-dangling') &&
    typeof guess === 'string' &&
    typeof typed === 'string'
  ) {
    return [makeFix(guess)];
  }
  if (code === 'id-missing' || code === 'statement-id-missing') {
    const [item] = pointer.endsWith('/id') ? splitPointer(pointer) : [pointer];
    const edit = giveId(document, item, new Set());
    const id = edit[0]?.after;
    return typeof id === 'string' ? [{ value: id, isDate: false, edit }] : [];
  }
  if (code === 'version-missing') {
    return [{ value: '1', isDate: false, edit: setField(document, pointerTo('', 'explainer'), 1, ['explainer']) }];
  }
  return [];
}

/** Finds the removed item to which a reference refers. */
export function findRemovedReference(
  past: EditStack,
  { to, list }: { readonly to?: unknown; readonly list?: unknown },
): RemovedItem | undefined {
  return typeof to === 'string' && typeof list === 'string' ? findRemoved(past, list.split(', '), to) : undefined;
}
