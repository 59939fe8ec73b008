import { defineMessages } from '../english.js';

/** English texts on what is wrong with a document: for readers, that something is missing; for editors, how much. */
export const problemMessages = defineMessages({
  partsWithheld: 'Part of this story is withheld: it is incomplete.',
  problemCount: { one: '{count} problem in this document', other: '{count} problems in this document' },
});
