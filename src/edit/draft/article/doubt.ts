import type { EventProposal, StatementProposal } from '../../../propose/proposals.js';

/** Up to this confidence an editor had better look twice. */
export const MAX_DOUBT = 0.6;

/** Returns true for a proposal whose speaker, date or kind the rules don't trust. */
export function isDoubtfulProposal({ confidence }: Pick<EventProposal, 'confidence'>): boolean {
  return confidence <= MAX_DOUBT;
}

/**
 * Tells what of a doubtful event is in doubt: when it happened, where its sentence gives it no date; whether it happened, where it stands in
 * the words of a statement; else both may be.
 */
export function findDoubtOfEvent(
  { title, start, end, quote, date }: EventProposal,
  statements: readonly StatementProposal[],
): 'when' | 'whether' | 'both' {
  const at = start + Math.max(0, quote.indexOf(title));
  const isSaid = statements.some((said) => {
    const isSameSentence = said.start < end && start < said.end;
    return isSameSentence && said.parts.some((part) => part.start <= at && at < part.end);
  });
  if (isSaid) return date === null ? 'both' : 'whether';
  return date === null ? 'when' : 'both';
}
