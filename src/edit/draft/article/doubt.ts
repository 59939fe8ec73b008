import type { EventProposal } from '../../../propose/proposals.js';

/** Up to this confidence an editor had better look twice. */
export const MAX_DOUBT = 0.6;

/** Returns true for a proposal whose speaker, date or kind the rules don't trust. */
export function isDoubtfulProposal({ confidence }: Pick<EventProposal, 'confidence'>): boolean {
  return confidence <= MAX_DOUBT;
}
