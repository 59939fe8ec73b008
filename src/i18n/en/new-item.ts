import { defineMessages } from '../english.js';

/** English texts for editors who add an item where a field refers to it. */
export const newItemMessages = defineMessages({
  deskNewAdd: 'Add',
  deskNewAddAs: 'Add as',
  deskNewAdded: '{name} is added and chosen. Undo takes both back.',
  deskNewDate: 'Date, if you know it',
  deskNewKnown: '{name} was in the list already, and is chosen.',
  deskNewUnnamed: 'A name needs a letter or a digit. Nothing is added.',
  draftDateHint: 'for example 18 Feb 2023',
  draftNoDate: 'Without a date it stands last in the story.',
  draftNotRead: 'This date is not understood. Write “4 Feb 2023”, “February 2023” or “since 4 Feb 2023”.',
});
