import type { Draft } from './draft.js';

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
