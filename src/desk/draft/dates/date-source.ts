import { rangesMeet } from '../../../text/text-range.js';
import type { QuotingCitation } from '../../citing/quote-selection.js';
import { isObject, type Json } from '../../document/json.js';
import { listAt, memberOf } from '../../document/pointer.js';
import { findDateWords, isDayOfBroadcast } from '../../../language/dates/date-words.js';
import { givesDate } from '../../dates/gives-date.js';
import type { DraftStatement } from '../article/unnamed-speakers.js';
import type { Draft } from '../draft.js';
import { citeWords } from '../words/statement-words.js';
import { suggestDayOfSentence } from './day-of-sentence.js';
import { chosenEvent } from './said-at.js';

/**
 * Returns the citations for the date that an editor gave to a statement, beside its own passage: the words of the sentence before, or the
 * citations for the same date of the event at which it was said. The list is empty if nothing gives the date, which readers are told. It is
 * undefined if the statement’s own sentence gives the date, so that its passage is cited for the date as well.
 *
 * @param date EDTF.
 */
export function findDateSource(
  draft: Draft,
  index: number,
  date: string,
  document: Json,
  source: string,
): readonly QuotingCitation[] | undefined {
  const asked = draft.asked[index];
  if (asked?.kind !== 'statement' || !date) return undefined;
  const { published } = draft.source;
  const gives = (words: string) => givesDate(words, date, published);
  if (isInSentence(asked.proposal, gives)) return undefined;
  const grounds = suggestDayOfSentence(draft, asked, (words) => (gives(words) ? [{ edtf: date, isSure: true }] : []));
  const ground = grounds.find(({ edtf }) => edtf === date);
  if (ground?.from === 'in') return undefined;
  const at = ground?.name === undefined ? -1 : draft.text.lastIndexOf(ground.name, asked.proposal.start);
  if (ground?.name !== undefined && at >= 0)
    return [{ ...citeWords(draft, { start: at, end: at + ground.name.length }, source), for: 'date' }];
  return citeDateOfEvent(listAt(document, '/events'), chosenEvent(draft, index, document), date, gives);
}

/** Returns the citations of a statement together with those for its date. Words that don’t give the date are cited for the text alone. */
export function citeWithDate(
  cited: readonly QuotingCitation[],
  forDate: readonly QuotingCitation[] | undefined,
): readonly QuotingCitation[] {
  return forDate ? [...cited.map((each) => ({ ...each, for: 'text' as const })), ...forDate] : cited;
}

/** Returns true if a sentence gives the date outside of the words of its statement, and not as that of a broadcast. */
function isInSentence({ quote, start, parts }: DraftStatement, gives: (words: string) => boolean): boolean {
  return findDateWords(quote).some((range) => {
    const place = { start: start + range.start, end: start + range.end };
    const isOfSaying = !isDayOfBroadcast(quote, range) && !parts.some((part) => rangesMeet(part, place));
    return isOfSaying && gives(quote.slice(range.start, range.end));
  });
}

/** Returns the citations of an event for the same date, only those with words that give it if there are any. */
function citeDateOfEvent(
  events: readonly Json[],
  id: string | undefined,
  date: string,
  gives: (words: string) => boolean,
): readonly QuotingCitation[] {
  const event = id === undefined ? undefined : events.find((each) => memberOf(each, 'id') === id);
  if (!event || memberOf(event, 'date') !== date) return [];
  const citations = listAt(event, '/sources').flatMap((each) => readCitation(each) ?? []);
  const dating = citations.filter((each) => (each.for ?? 'date') === 'date');
  const hasDate = ({ quote = '' }: QuotingCitation) =>
    findDateWords(quote).some(({ start, end }) => gives(quote.slice(start, end)));
  const found = dating.find(hasDate) ?? dating[0];
  return found ? [{ ...found, for: 'date' }] : [];
}

function readCitation(citation: Json): QuotingCitation | undefined {
  if (typeof citation === 'string') return { source: citation };
  const source = memberOf(citation, 'source');
  return isObject(citation) && typeof source === 'string' ? { ...citation, source } : undefined;
}
