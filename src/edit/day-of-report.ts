import { isList, type Json } from './json.js';
import { listAt, memberOf, valueAt } from './pointer.js';
import { parsePointer, pointerTo } from '../model/json-pointer.js';

/**
 * Returns the day from which “Saturday” is counted in an entry: that of a source that the entry cites, or else that of the story,
 * or else that on which all its sources were published.
 *
 * @param document The document.
 * @param pointer Pointer of a date in the entry.
 * @returns The day as YYYY-MM-DD; undefined where it isn’t known.
 */
export function dayOfReport(document: Json, pointer: string): string | undefined {
  const [list = '', index = ''] = parsePointer(pointer);
  const sources = listAt(document, '/sources');
  const cited = citedBy(valueAt(document, pointerTo(pointerTo('', list), index)));
  const days = sources.map((source) => ({ id: memberOf(source, 'id'), day: dayOf(source) }));
  const own = cited.map((id) => days.find((source) => source.id === id)?.day).find((day) => day !== undefined);
  const all = new Set(days.flatMap(({ day }) => day ?? []));
  return own ?? dayOf(document) ?? (all.size === 1 ? [...all][0] : undefined);
}

/** Returns the ids of the sources that an entry cites. */
function citedBy(entry: Json | undefined): readonly Json[] {
  const sources = memberOf(entry, 'sources');
  const citations = isList(sources) ? sources : sources === undefined ? [] : [sources];
  return citations.map((citation) => memberOf(citation, 'source') ?? citation);
}

function dayOf(item: Json): string | undefined {
  const published = memberOf(item, 'published');
  return typeof published === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] : undefined;
}
