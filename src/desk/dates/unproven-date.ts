import { listAt, memberOf } from '../document/pointer.js';
import { isList, type Json } from '../document/json.js';
import { findDateWords, isDayOfBroadcast } from '../../language/dates/date-words.js';
import { givesDate } from './gives-date.js';

/** Languages whose words for dates are known. */
const KNOWN = /^(?:en|de)\b/i;

/** Returns true for a story in a language whose words for dates are known. */
export function knowsDateWords(lang: string): boolean {
  return KNOWN.test(lang);
}

/**
 * Returns true for an entry that cites sources for its date, but no words that give the date. The date may be right, but nothing proves it.
 *
 * @param item An event or a statement, as it is written.
 * @param publishedOf Returns the day on which a source was published, in EDTF, by its id.
 * @example
 * hasUnprovenDate({ date: '2023-02-18', sources: [{ source: 'report', quote: 'The panel met.' }] }, () => undefined); // true
 */
export function hasUnprovenDate(item: Json | undefined, publishedOf: (source: string) => string | undefined): boolean {
  const [date, sources] = [memberOf(item, 'date'), memberOf(item, 'sources')];
  if (typeof date !== 'string' || !isList(sources)) return false;
  const dating = sources.filter((citation) => (memberOf(citation, 'for') ?? 'date') === 'date');
  const isSaid = memberOf(item, 'text') !== undefined;
  return dating.length > 0 && !dating.some((citation) => provesDate(citation, date, publishedOf, isSaid));
}

/**
 * Returns true for a citation whose words give a date.
 *
 * @param isSaid True for the date of a statement, for which the day of a broadcast is no proof.
 */
export function provesDate(
  citation: Json,
  date: string,
  publishedOf: (source: string) => string | undefined,
  isSaid: boolean,
): boolean {
  const [quote, source] = [memberOf(citation, 'quote'), memberOf(citation, 'source')];
  if (typeof quote !== 'string') return false;
  const published = typeof source === 'string' ? publishedOf(source) : undefined;
  return findDateWords(quote).some(
    (range) =>
      givesDate(quote.slice(range.start, range.end), date, published) && !(isSaid && isDayOfBroadcast(quote, range)),
  );
}

/** Returns a function that gives the day on which a source was published, by its id. */
export function publicationDays(document: Json): (source: string) => string | undefined {
  const days = new Map(
    listAt(document, '/sources').map((source) => [memberOf(source, 'id'), memberOf(source, 'published')]),
  );
  return (source) => {
    const day = days.get(source);
    return typeof day === 'string' ? day : undefined;
  };
}
