/** Headings that `toMarkdown` writes and `fromMarkdown` looks for. */
export const EVENTS_HEADING = 'Events';
export const STATEMENTS_HEADING = 'Who said what';

export const LABELS = { lane: 'Lane', topics: 'Topics', people: 'People', place: 'Place' } as const;
