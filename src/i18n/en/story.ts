import { defineMessages } from '../english.js';

/** English texts of the tab with the story’s events and statements, and of their lists elsewhere, for editors. */
export const storyMessages = defineMessages({
  deskAddLead: 'A silence is something that was noted as not said. A correction tells readers what was wrong.',
  deskCorrectionLead:
    'This corrects the whole story. To correct a statement or an event, open it in the list and press “Correct it…”.',
  deskCorrectIt: 'Correct it…',
  deskWithdrawIt: 'Withdraw it…',
  deskWithdrawn: 'Withdrawn: readers get your note in its place. Say in it why.',
  deskOwnDate: 'date without a source',
  deskFilter: 'Find entries',
  deskFiltered: { one: '{count} entry', other: '{count} entries' },
  deskFilteredOpen: { one: '{count} entry, and the open one', other: '{count} entries, and the open one' },
  deskCoarseDate:
    'In the list, a month or a year stands before all its days. If you know more, write more: a day, “early February 2023”, or “about 3 February 2023”.',
  deskCueHint: 'As the report has it: said, denied, declined to comment… Readers don’t see it.',
  deskTermsTaken: 'The terms are those of this speaker’s other statements.',
  'field-start': 'From minute',
  'field-end': 'To minute',

  // Lists of entries.
  deskAddSilence: 'New silence',
  deskMoveUp: 'Move up',
  deskMoveDown: 'Move down',
  deskMoved: '{name} is now {number} of {count}.',
  deskDelete: 'Delete',
  deskDeleteNamed: 'Delete {name}',
  deskRemoved: '{name} is deleted. Undo brings it back.',
  deskNotNamed: 'Its cited words don’t name {name}.',
  deskDrag: 'Drag to move',
  deskNothingYet: 'Nothing here yet.',
  deskArticleWaits: 'Your article waits in “{tool}”. Nothing from it comes into the story before you confirm it.',
  deskRowsShown: 'Rows {from}–{to} of {count}',
  deskEarlierRows: 'Earlier rows',
  deskLaterRows: 'Later rows',

  // Names of fields that events and media alone have.
  'field-latitude': 'Latitude',
  'field-longitude': 'Longitude',
  'field-background': 'Background picture',
  'field-weight': 'Importance',
  'field-src': 'Address of the file',
  'field-alt': 'Description',
  'field-caption': 'Caption',
  'field-credit': 'Credit',
  'field-width': 'Width',
  'field-height': 'Height',
  'field-poster': 'Picture before it plays',
  'field-srcset': 'Other sizes',

  // Values of fields, in the words of the card that asks about a passage of an article.
  'choice-on-record': 'On the record',
  'choice-background': 'On background',
  'choice-anonymous': 'On condition of anonymity',
  'choice-not-stated': 'On terms not stated',
  'choice-editors-note': 'Editor’s note',
  'choice-no-comment': 'Asked, and had no comment',
  'choice-declined': 'Asked, and declined',
  'choice-no-reply': 'Asked, and did not reply',
  'choice-not-asked': 'Not asked',

  // The use of a citation.
  'choice-date': 'Its date',
  'choice-text': 'Its title or words',
  'choice-status': 'Its status',
});
