import type { Message } from '../message.js';

/** English texts about what is open in a story before readers get it. They come with the preview’s notes, and with exports. */
export const readinessMessages = {
  deskPreviewUnproven: {
    one: 'Readers would take {count} quotation below for exact words, and no source has it:',
    other: 'Readers would take {count} quotations below for exact words, and no source has them:',
  },
  deskStillOpen: 'Still open: {what}.',
  deskNoneOpen: 'No error and no warning is open.',
  deskIsCleared: 'The story is cleared.',
  deskNotCleared: 'Nobody has cleared the story: that is done in “Check”.',
} as const satisfies Record<string, Message>;
