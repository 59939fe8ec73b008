import type { Draft } from './draft.js';

/**
 * Returns true for an event whose date comes from the editor: no such date was read from the sentence that tells of it, so its passage
 * is not cited for the date.
 *
 * @param date Its date in EDTF, as the editor has it now.
 */
export function hasOwnDate({ asked, changes }: Draft, index: number, date = changes[index]?.date): boolean {
  const own = asked[index];
  if (own?.kind !== 'event' || !date) return false;
  const { start } = own.proposal;
  return !asked.some(({ kind, proposal }) => kind === 'event' && proposal.start === start && proposal.date === date);
}
