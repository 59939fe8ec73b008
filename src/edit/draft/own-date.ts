import type { Draft } from './draft.js';

/**
 * Returns true for an event whose date comes from the editor: the sentence that tells of it gives no such date, so no passage of the
 * article proves it.
 *
 * @param date Its date in EDTF, as the editor has it now.
 */
export function hasOwnDate({ asked, changes }: Draft, index: number, date = changes[index]?.date): boolean {
  const own = asked[index];
  if (own?.kind !== 'event' || !date) return false;
  const { start } = own.proposal;
  return !asked.some(({ kind, proposal }) => kind === 'event' && proposal.start === start && proposal.date === date);
}
