import { defineMessages } from '../english.js';

/**
 * English texts of the note on a document's problems: for readers, that something is missing; for editors, how much.
 * The words of each problem are in `model/problems/problem-texts.ts`.
 */
export const problemNoteMessages = defineMessages({
  partsWithheld: 'Part of this story is withheld: it is incomplete.',
  problemCount: { one: '{count} problem in this document', other: '{count} problems in this document' },
});
