import { defineMessages } from '../english.js';

/** Texts of the fields that find events and statements. */
export const searchMessages = defineMessages({
  findWords: 'Words',
  foundWords: '“{text}”',
  topic: 'Topic',
  lane: 'Lane',
  person: 'Person',
  speaker: 'Speaker',
  side: 'Side',
  event: 'Event',
  form: 'Form',
  allTopics: 'All topics',
  allLanes: 'All lanes',
  allPeople: 'All people',
  allSpeakers: 'All speakers',
  allSides: 'All sides',
  allEvents: 'All events',
  allForms: 'All forms',
  eventsShown: { one: '{shown} of {count} event', other: '{shown} of {count} events' },
  noneFits: { one: 'The one event does not fit', other: 'None of the {count} events fits' },
  noStatementFits: { one: 'The one statement does not fit', other: 'None of the {count} statements fits' },
  chosenNotShown: 'the chosen event is not among them',
  chosenStatementNotShown: 'the chosen statement is not among them',
});
