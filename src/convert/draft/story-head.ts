import type { EventStatus, Explainer, StoryEvent } from '../../model/explainer.js';

/** Title and summary of a story for every format. A note takes the place of a withdrawn summary, which must not get out. */
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

/**
 * Word for an event that did not happen, or not for certain. A format without a field for the status would state it as
 * a fact. Undefined for events that happened.
 */
export function statusWord({ status }: StoryEvent): string | undefined {
  return status === 'happened' ? undefined : STATUS_WORDS[status];
}
