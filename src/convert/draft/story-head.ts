import type { EventStatus, Explainer, StoryEvent } from '../../model/explainer.js';

/** What stands above a story in any format; of one that is withdrawn, why. */
export function headOf({ title, summary, status, note }: Explainer): { title: string; summary: string } {
  return { title, summary: (status === 'withdrawn' ? note : summary) ?? '' };
}

const STATUS_WORDS: Readonly<Record<Exclude<EventStatus, 'happened'>, string>> = {
  planned: 'Planned',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  alleged: 'Alleged',
  disputed: 'Disputed',
};

/** The word for what did not happen, or not for certain; undefined for what did. Formats without it would state it as a fact. */
export function statusWord({ status }: StoryEvent): string | undefined {
  return status === 'happened' ? undefined : STATUS_WORDS[status];
}
