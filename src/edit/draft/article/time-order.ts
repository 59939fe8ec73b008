import type { EventProposal, StatementProposal } from '../../../propose/proposals.js';

type Asked =
  | { readonly kind: 'event'; readonly proposal: EventProposal }
  | { readonly kind: 'statement'; readonly proposal: StatementProposal };

/** Words behind which an event is told that came before another one of the sentence. */
const AFTER = /(?<!\p{L})(?:after|nachdem)\s+$/iu;

/**
 * Asks about two events of a sentence side by side, in the order in which it says that they happened: “They formed a partnership,
 * shortly before troops invaded”. The story lists events of one date in that order.
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

/** Finds the event of the same sentence which an event without a date follows; undefined where it came “after” this one. */
function findBefore<Each extends Asked>(each: Each, asked: readonly Each[]): Each | undefined {
  if (each.kind !== 'event' || each.proposal.date !== null) return undefined;
  const { quote, title, start } = each.proposal;
  const place = quote.indexOf(title);
  if (AFTER.test(quote.slice(0, place))) return undefined;
  return asked.findLast(
    ({ kind, proposal }) => kind === 'event' && proposal.start === start && quote.indexOf(proposal.title) < place,
  );
}
