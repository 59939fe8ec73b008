import type { EventProposal, StatementProposal } from '../../../propose/proposals.js';

/** Maximum confidence of a proposal that an editor should check with care. */
export const MAX_DOUBT = 0.6;

/** Returns true for a proposal whose speaker, date or kind the rules don't trust. */
export function isDoubtfulProposal({ confidence }: Pick<EventProposal, 'confidence'>): boolean {
  return confidence <= MAX_DOUBT;
}

/**
 * Returns the doubt about an event: “when” if its sentence gives it no date, “whether” if it is part of the words of a statement, and “both”
 * if both or neither applies.
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
