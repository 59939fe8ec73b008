import type { Explainer } from './explainer.js';

/**
 * True if two documents are versions of one story. Their ids say so. Where one has no id, at least half of the events and statements of the
 * shorter document have ids that the other has as well.
 */
export function areOneStory(before: Explainer, after: Explainer): boolean {
  if (before.id && after.id) return before.id === after.id;
  const [ids, others] = [idsOf(before), new Set(idsOf(after))];
  return 2 * ids.filter((id) => others.has(id)).length >= Math.min(ids.length, others.size);
}

const idsOf = ({ events, statements }: Explainer): readonly string[] => [...events, ...statements].map(({ id }) => id);
