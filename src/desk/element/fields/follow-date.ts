import { followEventDate } from '../../dates/follow-event.js';
import type { History } from '../../document/history.js';
import type { Json } from '../../document/json.js';
import type { Edit } from '../../document/make-edits.js';
import '../../../i18n/en/date-suggestions.js';
import type { Say } from '../../../i18n/messages.js';

/** The edit by which statements follow the date of their event. */
export interface FollowingDates {
  readonly edit: Edit;
  /** Formats what the edit does, for the status line. */
  readonly format: (say: Say) => string;
}

/** Returns the edit by which statements follow the corrected date of their event; undefined if none does. */
export function followDate(document: Json, pointer: string, corrected: History): FollowingDates | undefined {
  const edit = followEventDate(document, pointer, corrected);
  if (edit.length === 0) return undefined;
  return { edit, format: (say) => say('deskDatesFollow', { count: edit.length }) };
}
