import type { Draft } from '../draft.js';

/**
 * Returns true for an event whose date comes from the editor: its sentence was not read as giving it this date, though it may give it to
 * another event. So its passage is not cited for the date.
 *
 * @param date Its date in EDTF, as the editor has it now.
 */
export function hasOwnDate({ asked, changes }: Draft, index: number, date = changes[index]?.date): boolean {
  const own = asked[index];
  return own?.kind === 'event' && !!date && own.proposal.date !== date;
}

/**
 * Returns the date that was read for an event from its sentence, where the editor has another one, or has taken it away; undefined for
 * all others.
 *
 * @param date Its date in EDTF, as the editor has it now, or what the editor typed if it is none.
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
