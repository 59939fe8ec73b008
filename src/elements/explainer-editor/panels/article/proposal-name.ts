import { titleOf, type AskedProposal } from '../../../../edit/draft/draft.js';
import { shorten } from '../../editor-context.js';

/** Short name of a proposal. */
export function nameOfProposal(asked: AskedProposal | undefined): string {
  if (!asked) return '';
  return shorten(asked.kind === 'event' ? titleOf(asked.proposal) : asked.proposal.text);
}
