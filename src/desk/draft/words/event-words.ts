import type { TextRange } from '../../../text/text-range.js';
import { countWords, MAX_QUOTE_WORDS } from '../../../model/count-words.js';
import { findWords, type QuotingCitation } from '../../citing/quote-selection.js';
import { findArticleSpans } from '../../citing/article-spans.js';
import { findDateWords, canMeanDate } from '../../../language/dates/date-words.js';
import type { Draft } from '../draft.js';
import type { DraftEvent } from '../article/event-titles.js';
import { citePassage, citeWords } from './statement-words.js';
import { splitAtPhrases } from './whole-phrases.js';

/**
 * Returns citations of the words of the article for the title and the date of an event. A long title is cited in several phrases. There are no
 * citations if the article has no words of the title.
 */
export function citeEvent(draft: Draft, event: DraftEvent, source: string): readonly QuotingCitation[] {
  const { text } = draft;
  const found = findWords(text.slice(event.start, event.end), event.title, 0);
  if (!found) return [];
  const spans = findArticleSpans(text, draft.lang);
  const cite = (passage: TextRange) =>
    splitAtPhrases(text, passage, spans).flatMap((piece) => {
      const citation = citeWords(draft, piece, source);
      return citation.quote === undefined ? [] : [citation];
    });
  const title = { start: event.start + found.from, end: event.start + found.to };
  const date = findDateOf(event, title, text);
  const isApart = date !== undefined && (date.start < title.start || date.end > title.end);
  const whole = isApart ? join(title, date) : title;
  if (!isApart || countWords(text.slice(whole.start, whole.end)) <= MAX_QUOTE_WORDS) return cite(whole);
  return [...cite(title), { ...citeWords(draft, date, source), for: 'date' }];
}

/** Returns the ranges of the title and the date of an event in the article, or its whole passage if the title isn’t there. */
export function findWordsOfEvent(
  { text }: Pick<Draft, 'text'>,
  event: DraftEvent,
  isDated: boolean,
): readonly TextRange[] {
  const { start, end } = event;
  const found = findWords(text.slice(start, end), event.title, 0);
  if (!found) return [{ start, end }];
  const title = { start: start + found.from, end: start + found.to };
  const date = isDated ? findDateOf(event, title, text) : undefined;
  if (!date) return [title];
  const whole = join(title, date);
  return countWords(text.slice(whole.start, whole.end)) <= MAX_QUOTE_WORDS ? [whole] : [title, date];
}

/** Returns the citations of an event for the document: those of its words, or of its passage if the article has no words of the title. */
export function citeEventOrPassage(draft: Draft, event: DraftEvent, source: string): readonly QuotingCitation[] {
  const cited = citeEvent(draft, event, source);
  return cited.length > 0 ? cited : [citePassage(draft, event, source)];
}

/** Returns an event with an editor’s title if the article has this title in one piece. Only the title is cited then. */
export function withCutTitle({ text }: Draft, event: DraftEvent, title: string | undefined): DraftEvent {
  const words = title?.trim() ?? '';
  const isCut = words !== '' && findWords(text.slice(event.start, event.end), words, 0) !== undefined;
  return isCut ? { ...event, title: words } : event;
}

/** Finds the words that date an event: those in its title, or else the nearest ones. */
function findDateOf({ start, end, date }: DraftEvent, title: TextRange, text: string): TextRange | undefined {
  if (date === null) return undefined;
  const dates = findDateWords(text.slice(start, end))
    .map((range) => ({ start: start + range.start, end: start + range.end }))
    .filter((range) => canMeanDate(text.slice(range.start, range.end), date));
  const distance = (range: TextRange) => Math.max(0, range.start - title.end, title.start - range.end);
  return dates.toSorted((a, b) => distance(a) - distance(b))[0];
}

function join(one: TextRange, other: TextRange): TextRange {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
