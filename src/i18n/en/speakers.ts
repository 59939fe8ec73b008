import { defineMessages } from '../english.js';

/** English texts of statements by speaker, of how wording changed, and of the histogram above the statements. */
export const speakerMessages = defineMessages({
  // Statements by speaker.
  showFewer: 'show fewer',
  roleFrom: '{role}, from {from}',
  roleUntil: '{role}, until {to}',
  roleFromUntil: '{role}, from {from} until {to}',
  jointWith: 'joint statement with {names}, see under {name}',

  // The strip above the statements.
  whenSaid: 'When it was said',
  shownFrom: 'Beginning of what is shown',
  shownTo: 'End of what is shown',
  showAllDates: 'show all dates',
  fromTo: '{from} – {to}',
  answerCount: { one: '{count} answer', other: '{count} answers' },

  // How the wording changed.
  comparedWith: 'quoted words compared with {date}',
  wordsSame: 'the same',
  wordsAnew: 'worded anew',
  wordsKept: { one: '{count} word kept', other: '{count} words kept' },
  wordsNew: 'new: {words}',
  wordsDropped: 'dropped: {words}',
});
