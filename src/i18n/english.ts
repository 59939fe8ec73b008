import type { Message } from './message.js';

/** The texts that the first paint may need, in English; `english-more.ts` has what comes when readers ask for more. */
export const english = {
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
  withdrawnDocument: 'This story has been withdrawn.',
  loading: 'Loading…',
  loadFailed: 'The story could not be loaded.',
  updateFailed: 'A newer version could not be loaded.',
  nothingHere: 'Nothing to show yet.',
  problemCount: { one: '{count} problem in this document', other: '{count} problems in this document' },

  // The timeline and its toolbar.
  timeline: 'Timeline',
  list: 'List',
  view: 'View',
  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitName: 'Show the whole timeline',
  save: 'Save',
  eventsInOrder: 'Events in time order',
  otherLane: 'Other',

  // Finding, and links to what was found.
  find: 'Find',
  topic: 'Topic',
  lane: 'Lane',
  person: 'Person',

  // The chart.
  notShown: '{duration} not shown',
  runsThrough: '{title}, {date}: runs through',
  earlierCount: { one: '{count} earlier', other: '{count} earlier' },
  laterCount: { one: '{count} later', other: '{count} later' },
  moreCount: { one: '{count} more event', other: '{count} more events' },
  moreShort: { one: '+{count}', other: '+{count}' },
  now: 'Now',
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  statements: 'Statements',
  notDatedCount: { one: 'Date not stated: {count}', other: 'Date not stated: {count}' },
  laneNamed: 'lane {lane}',

  // What became of an event.
  planned: 'planned',
  postponed: 'postponed',
  cancelled: 'cancelled',
  alleged: 'alleged',
  disputed: 'disputed',
  plannedFor: 'planned for {date}',
  statusOn: '{status} on {date}',

  // Sources.
  sources: 'Sources',

  // Corrections.
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  'editors-note': 'Editor’s note',
  retraction: 'Retraction',

  // Statements.
  others: 'Others',

  // Who said what: counts, filters, choosing.
  aboutChosenStatement: 'about the chosen statement',
} as const satisfies Record<string, Message>;
