import { defineMessages } from '../english.js';

/** English texts of dates that are offered beside an empty date field, or that follow another date, for editors. */
export const dateSuggestionMessages = defineMessages({
  'suggest-event': '{date}, as “{name}”',
  'suggest-source': '{date}, the day of “{name}”',
  'suggest-in': '{date}, as this sentence says “{name}”',
  'suggest-before': '{date}, as the sentence before says “{name}”',
  'suggest-sentence': 'Perhaps {date}? The entry before has that date, from the same sentence.',
  deskDatesFollow: {
    one: '{count} statement made at this event had the same date, and has the new one now.',
    other: '{count} statements made at this event had the same date, and have the new one now.',
  },
});
