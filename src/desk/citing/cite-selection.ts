import { compact } from '../../model/compact.js';
import { pointerTo } from '../../model/json-pointer.js';
import { marksOf } from '../../model/quotation/quotation-marks.js';
import { toSentence } from '../../text/to-sentence.js';
import { citeBesideDate } from '../dates/cite-for-text.js';
import type { Json, JsonObject } from '../document/json.js';
import { insertEntry, type Edit } from '../document/make-edits.js';
import { newId } from '../document/new-ids.js';
import { listAt, textAt } from '../document/pointer.js';
import { fieldOrderAt } from '../document/shape-at-pointer.js';
import { findSharedTerms } from '../speakers/terms-before.js';
import type { QuotingCitation } from './quote-selection.js';

/** Stands for a new event where the pointer of an entry could stand. */
export const NEW_EVENT = 'event';

/** A statement that is made of the words of a source. */
export interface NewStatement {
  /** Id of the speaker. */
  readonly speaker?: string | undefined;
  /** True if they are the speaker’s words. */
  readonly isQuoted: boolean;
}

/**
 * Cites words of a source in an entry, or in a new one. A new statement has them in the document’s quotation marks if they are quoted, and a new
 * event has them as its title.
 *
 * @param into Pointer of an entry, `NEW_EVENT`, or a new statement.
 * @returns The edit, and the pointer of the entry.
 */
export function citeSelection(
  document: Json,
  into: string | NewStatement,
  citation: QuotingCitation,
): readonly [Edit, string] {
  if (typeof into === 'object') return add(document, '/statements', makeStatement(document, into, citation));
  if (into === NEW_EVENT) return add(document, '/events', makeEvent(citation));
  const { length } = listAt(document, `${into}/sources`);
  const cited = citeBesideDate(document, into, citation);
  return [insertEntry(document, `${into}/sources`, length, cited, fieldOrderAt(into)), into];
}

function add(document: Json, list: string, made: object): readonly [Edit, string] {
  const entry = { id: newId(document, list, made as JsonObject), ...made } as Json;
  const { length } = listAt(document, list);
  return [insertEntry(document, list, length, entry, fieldOrderAt('')), pointerTo(list, length)];
}

function makeStatement(document: Json, { speaker, isQuoted }: NewStatement, citation: QuotingCitation): object {
  const [[open, closers] = ['“', '”']] = marksOf(textAt(document, 'lang') || 'en');
  const { quote = '' } = citation;
  return compact({
    text: isQuoted ? `${open}${quote}${closers.charAt(0)}` : toSentence(quote),
    speaker: speaker || undefined,
    ...(speaker && findSharedTerms(document, speaker)),
    sources: [citation],
  });
}

/** Makes an event whose title has no full stop at its end, but that of “D.C.” and the last of “...”. */
function makeEvent(citation: QuotingCitation): object {
  return { title: toSentence(citation.quote ?? '').replace(/(?<![.\p{Lu}])\.$/u, ''), sources: [citation] };
}
