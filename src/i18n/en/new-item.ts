import type { Message } from '../message.js';

/** English texts for editors who add an item where a field refers to it. They come with that form. */
export const newItemMessages = {
  deskNewAdd: 'Add',
  deskNewAdded: '{name} is added and chosen. Undo takes both back.',
  deskNewDate: 'Date, if you know it',
  deskNewKnown: '{name} was in the list already, and is chosen.',
  deskNewUnnamed: 'A name needs a letter or a digit. Nothing is added.',
} as const satisfies Record<string, Message>;
