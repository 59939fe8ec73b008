import type { Message } from '../message.js';

/** English texts of dates that are offered beside an empty date field, for editors. They come with the first one. */
export const dateSuggestionMessages = {
  'suggest-event': '{date}, as “{name}”',
  'suggest-source': '{date}, the day of “{name}”',
  'suggest-last': 'Perhaps {date}? That is the last date put into the story. Nothing else speaks for it.',
  'suggest-sentence': 'Perhaps {date}? You wrote it last, for the same sentence.',
} as const satisfies Record<string, Message>;
