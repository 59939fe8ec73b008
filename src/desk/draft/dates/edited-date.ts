import type { Draft } from '../draft.js';

/**
 * Returns true for an event whose date comes from the editor and not from its sentence, so that its passage is not cited for the date. The
 * sentence may give that date to another event.
 *
 * @param date Its date in EDTF, as the editor has it now.
 */
export function hasEditedDate({ asked, changes }: Draft, index: number, date = changes[index]?.date): boolean {
  const own = asked[index];
  return own?.kind === 'event' && !!date && own.proposal.date !== date;
}

/**
 * Returns the date that was read in the sentence of an event if the editor has changed or removed it; undefined for all other proposals.
 *
 * @param date Its present date in EDTF, or the text that the editor typed if that is no date.
 */
export function findReplacedDate(
  { asked, changes }: Draft,
  index: number,
  date = changes[index]?.date,
): string | undefined {
  const own = asked[index];
  if (own?.kind !== 'event' || date === undefined || date === own.proposal.date) return undefined;
  return own.proposal.date ?? undefined;
}
