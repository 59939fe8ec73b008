import { defineMessages } from '../english.js';

/** English texts of the document as a whole, its timeline and its list, which the elements have in common. They come with `say` itself. */
export const coreMessages = defineMessages({
  // Joints between parts of a line.
  dot: ' · ',
  colon: '{label}: {value}',
  listed: '{first}, {second}',

  // The document.
  latest: 'Latest',
  updated: 'Updated {date}',
  eventCount: { one: '{count} event', other: '{count} events' },
  statementCount: { one: '{count} statement', other: '{count} statements' },
  whatHappened: 'What happened',
  dateNotStated: 'Date not stated',
  dateNotGiven: 'Date can’t be given',
  withdrawnDocument: 'This story has been withdrawn.',
  goneDocument: 'This story is gone.',
  loadFailed: 'The story could not be loaded.',
  updateFailed: 'The update could not be loaded.',
  partFailed: 'This part could not be loaded.',
  tryAgain: 'Try again',
  nothingHere: 'Nothing to show yet.',

  // The timeline and its toolbar.
  timeline: 'Timeline',
  list: 'List',
  view: 'View',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'All time',
  fitName: 'Show all time',
  save: 'Download',
  eventsInOrder: 'Events in time order',

  // The search, its fields and its results.
  find: 'Find',

  // The list.
  moreCount: { one: '{count} more event', other: '{count} more events' },
  later: '{duration} later',
  earlier: '{duration} earlier',

  // Status of an event.
  planned: 'planned',
  postponed: 'postponed',
  cancelled: 'cancelled',
  alleged: 'alleged',
  disputed: 'disputed',
  plannedFor: 'planned for {date}',
  statusOn: '{status} on {date}',

  // Corrections, by kind, and by kind on a day.
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  'editors-note': 'Editor’s note',
  retraction: 'Retraction',
  corrected: 'Corrected',
  bySpeaker: 'by the speaker',
  byPublisher: 'by the publisher',
  was: 'It read: {was}',
  'on-correction': 'Corrected on {date}',
  'on-clarification': 'Clarified on {date}',
  'on-update': 'Updated on {date}',
  'on-editors-note': 'Editor’s note, {date}',
  'on-retraction': 'Retracted on {date}',
  moreCorrections: { one: '{count} more correction', other: '{count} more corrections' },

  // Statements.
  others: 'Others',

  // Who said what: counts, filters, choosing.
  aboutChosenStatement: 'about the chosen statement',
  aboutItElsewhere: '{counted} about it elsewhere',
});
