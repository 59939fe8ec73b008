import { findOtherDay, type DatingCitation } from '../../model/review/date-not-in-words.js';
import { findDayOfEvent, findDayOfSaying } from '../../model/review/day-of-entry.js';
import { parseDate } from '../../time/parse/parse-date.js';
import { titleOf } from './bare-titles.js';
import type { Draft } from './draft.js';
import { citeEvent } from './event-words.js';

/** A day that the words of a proposal name, and its EDTF where it can be taken in place of the date. */
export interface OtherDay {
  readonly words: string;
  readonly date?: string;
}

/**
 * Finds the only day in the words of a proposal, where it can't be that of its date. An event has the words that will be cited for it, a
 * statement its passage.
 *
 * @param edtf The date of the proposal, as the editor has it now.
 * @param speaker Name of the speaker of a statement; undefined for a silence, or where nobody is chosen.
 * @param lang Language of the story.
 */
export function findDayBesideDate(
  draft: Draft,
  index: number,
  edtf: string,
  { speaker, lang }: { readonly speaker?: string | undefined; readonly lang: string },
): OtherDay | undefined {
  const asked = draft.asked[index];
  const parsed = parseDate(edtf);
  if (!asked || !('date' in parsed)) return undefined;
  const source = { lang: draft.lang };
  const cite = ({ quote, for: use }: Pick<DatingCitation, 'quote' | 'for'>): DatingCitation => ({
    source,
    ...(quote !== undefined && { quote }),
    ...(use !== undefined && { for: use }),
  });
  if (asked.kind === 'event') {
    const { proposal } = asked;
    const title = draft.changes[index]?.words ?? titleOf(proposal);
    const citations = citeEvent(draft, proposal, '').map(cite);
    return findOtherDay(parsed.date, citations, lang, findDayOfEvent(title, lang));
  }
  if (speaker === undefined) return undefined;
  const find = findDayOfSaying([speaker]);
  return findOtherDay(parsed.date, [cite({ quote: asked.proposal.quote })], lang, find);
}
