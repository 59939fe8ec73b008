import { isList, type Json } from './json.js';
import { memberOf } from './pointer.js';

/**
 * Returns true for an entry that cites sources, and none of them for its date: an editor knew the date.
 *
 * @param item An event or a statement, as it is written.
 */
export function hasUncitedDate(item: Json | undefined): boolean {
  const sources = memberOf(item, 'sources');
  if (typeof memberOf(item, 'date') !== 'string' || !isList(sources) || sources.length === 0) return false;
  return sources.every((citation) => {
    const what = memberOf(citation, 'for');
    return what === 'text' || what === 'status';
  });
}
