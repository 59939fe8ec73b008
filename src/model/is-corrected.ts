import type { Statement, StoryEvent } from './explainer.js';

/** Tells whether an event or a statement was corrected, by whomever: then no layout closes it away. */
export function isCorrected({ corrections, status }: Pick<Statement | StoryEvent, 'corrections' | 'status'>): boolean {
  return corrections.length > 0 || status === 'corrected';
}
