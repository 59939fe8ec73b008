import { titleOf } from '../../../draft/article/event-titles.js';
import type { AskedProposal } from '../../../draft/draft.js';
import { shorten } from '../../editor-context.js';

/** Short name of a proposal. */
export function nameOfProposal(asked: AskedProposal | undefined): string {
  return shorten(wordsOfProposal(asked));
}

/** Words of a proposal: the title of an event, or what was said. */
export function wordsOfProposal(asked: AskedProposal | undefined): string {
  if (!asked) return '';
  return asked.kind === 'event' ? titleOf(asked.proposal) : asked.proposal.text;
}
