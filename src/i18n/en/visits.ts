import { defineMessages } from '../english.js';

/** English texts of what is new since a reader's last visit. */
export const visitMessages = defineMessages({
  sinceVisit: 'New since your last visit on {date}: {what}',
  correctedCount: { other: '{count} corrected' },
  withdrawnCount: { other: '{count} withdrawn' },
  wordsBefore: 'Before',
  wordsNow: 'Now',
  forgetVisits: 'Forget this',
  visitsForgotten: 'Forgotten. This browser keeps nothing of this story.',
});
