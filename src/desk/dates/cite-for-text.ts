import { isEdtf } from '../../time/parse/parse-edtf.js';
import type { QuotingCitation } from '../citing/quote-selection.js';
import { isObject, type Json } from '../document/json.js';
import { setField, type Edit } from '../document/make-edits.js';
import { listAt, memberOf, splitPointer, valueAt } from '../document/pointer.js';
import { pointerTo } from '../../model/json-pointer.js';
import { hasUncitedDate } from './uncited-date.js';
import { knowsDateWords, provesDate, publicationDays } from './unproven-date.js';

/**
 * Returns the edit that limits the citations of an entry to its text after an editor has given the entry its first date. The sources were
 * cited before there was a date, so they don’t prove it, and readers are told so. Citations whose words give the date still prove it, and so
 * do sources of a statement with the date of the event at which it was said.
 *
 * @param document The document with the new date.
 * @param pointer Pointer of a date, such as `/events/2/date`.
 * @param before Value of the field before the editor typed.
 */
export function citeFirstDate(document: Json, pointer: string, before: Json | undefined): Edit {
  const [entry, date] = [valueAt(document, splitPointer(pointer)[0]), valueAt(document, pointer)];
  const isFirst = isDate(date) && !isDate(before);
  return isFirst && !isSourcedByEvent(document, entry, date) ? citeForText(document, pointer) : [];
}

/** Returns the edit that limits the citations that don’t give the date of an entry to its text: the editor knew the date. */
export function citeForText(document: Json, pointer: string): Edit {
  const list = `${splitPointer(pointer)[0]}/sources`;
  const gives = readDateIn(document, pointer);
  return listAt(document, list).flatMap((citation, index) =>
    gives(citation) ? [] : setField(document, pointerTo(list, index), forText(citation)),
  );
}

/**
 * Returns a citation as an entry takes it. Where no source is cited for its date, or none at all, words that don’t give the date are cited
 * for the text alone, as they are where the date comes after them.
 *
 * @param entry Pointer of an event or a statement.
 */
export function citeBesideDate(document: Json, entry: string, citation: QuotingCitation): QuotingCitation {
  const item = valueAt(document, entry);
  const [date, sources] = [memberOf(item, 'date'), [memberOf(item, 'sources') ?? []].flat()];
  const isOpen =
    hasUncitedDate(item) || (isDate(date) && sources.length === 0 && !isSourcedByEvent(document, item, date));
  if (!isOpen || readDateIn(document, `${entry}/date`)(citation)) return citation;
  return { ...citation, for: citation.for ?? 'text' };
}

/** Returns a function that tells whether a citation gives a date. In a language whose words for dates are unknown, each citation may give it. */
function readDateIn(document: Json, pointer: string): (citation: Json) => boolean {
  const [date, lang] = [valueAt(document, pointer), valueAt(document, '/lang')];
  if (!isDate(date)) return () => false;
  const isReadable = knowsDateWords(typeof lang === 'string' ? lang : 'en');
  const publishedOf = publicationDays(document);
  return (citation) =>
    isReadable
      ? provesDate(citation, date, publishedOf, pointer.startsWith('/statements/'))
      : memberOf(citation, 'quote') !== undefined;
}

function isDate(value: Json | undefined): value is string {
  return typeof value === 'string' && isEdtf(value);
}

/** Returns a citation that is limited to the text, unless it already states its use. */
function forText(citation: Json): Json {
  if (typeof citation === 'string') return { source: citation, for: 'text' };
  return isObject(citation) && citation['for'] === undefined ? { ...citation, for: 'text' } : citation;
}

/** Returns true for a statement with the date of the event at which it was said, if a source is cited for the date of that event. */
function isSourcedByEvent(document: Json, entry: Json | undefined, date: string): boolean {
  const at = memberOf(entry, 'at');
  const event = listAt(document, '/events').find((each) => at !== undefined && memberOf(each, 'id') === at);
  if (event === undefined || memberOf(event, 'date') !== date) return false;
  return listAt(event, '/sources').length > 0 && !hasUncitedDate(event);
}
