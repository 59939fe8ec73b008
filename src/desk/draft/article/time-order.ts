import type { EventProposal, StatementProposal } from '../../../propose/proposals.js';

type Asked =
  | { readonly kind: 'event'; readonly proposal: EventProposal }
  | { readonly kind: 'statement'; readonly proposal: StatementProposal };

/** Words before an event that happened before another one in the sentence. */
const AFTER = /(?<!\p{L})(?:after|nachdem)\s+$/iu;

/**
 * Sorts questions so that two events of one sentence follow each other in the order in which they happened: “They formed a partnership,
 * shortly before troops invaded”. The story lists events with the same date in that order.
 */
export function askInOrderOfTime<Each extends Asked>(asked: readonly Each[]): readonly Each[] {
  const ordered = new Set<Each>();
  for (const each of asked) {
    const before = findBefore(each, asked);
    if (before) ordered.add(before);
    ordered.add(each);
  }
  return [...ordered];
}

/** Finds the event in the same sentence that an event without a date follows; undefined if it happened “after” this one. */
function findBefore<Each extends Asked>(each: Each, asked: readonly Each[]): Each | undefined {
  if (each.kind !== 'event' || each.proposal.date !== null) return undefined;
  const { quote, title, start } = each.proposal;
  const place = quote.indexOf(title);
  if (AFTER.test(quote.slice(0, place))) return undefined;
  return asked.findLast(
    ({ kind, proposal }) => kind === 'event' && proposal.start === start && quote.indexOf(proposal.title) < place,
  );
}
