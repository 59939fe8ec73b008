import { defineMessages } from '../english.js';

/** English texts about what is open in a story before readers get it. */
export const readinessMessages = defineMessages({
  deskPreviewUnproven: {
    one: 'Readers would take {count} quotation below for the speaker’s exact words, and no source has it as the speaker’s:',
    other: 'Readers would take {count} quotations below for the speakers’ exact words, and no source has them as such:',
  },
  deskStillOpen: 'Still open: {what}.',
  deskNoneOpen: 'No error and no warning is open.',
  leavingMore: { one: '… and {count} more.', other: '… and {count} more.' },
  exportAsk: 'Export with {what}?',
  exportAnyway: 'Export anyway',
  exportNow: 'Export',
  exportCopyAsk: 'Copy with {what}?',
  exportCopyAnyway: 'Copy anyway',
  saveAsk: 'Save with {what}?',
  saveAnyway: 'Save anyway',
  deskAdviceOpen: {
    one: '{count} piece of advice is open, in “Check”.',
    other: '{count} pieces of advice are open, in “Check”.',
  },
  deskIsCleared: 'The story is cleared.',
  deskNotCleared: 'Nobody has cleared the story.',
  deskChangedSinceCleared: 'The story was changed since it was cleared.',
  deskClearHere: 'To clear it, open “Check”.',
});
