import type { Message } from '../message.js';

/** English texts of dates that are offered beside an empty date field, for editors. They come with the first one. */
export const dateSuggestionMessages = {
  'suggest-event': '{date}, as “{name}”',
  'suggest-source': '{date}, the day of “{name}”',
  'suggest-in': '{date}, as this sentence says “{name}”',
  'suggest-before': '{date}, as the sentence before says “{name}”',
  'suggest-sentence': 'Perhaps {date}? The entry before has that date, from the same sentence.',
} as const satisfies Record<string, Message>;
