import { lacksDateSource } from '../../model/date-source.js';
import { isList, type Json } from '../document/json.js';
import { memberOf } from '../document/pointer.js';

/**
 * Returns true for an entry with sources of which none is cited for its date: an editor knew the date.
 *
 * @param item An event or a statement, as it is written.
 */
export function hasUncitedDate(item: Json | undefined): boolean {
  const [date, sources] = [memberOf(item, 'date'), memberOf(item, 'sources')];
  if (!isList(sources) || sources.length === 0) return false;
  return lacksDateSource({ date, sources: sources.map((citation) => ({ for: memberOf(citation, 'for') })) });
}
