import { defineMessages } from '../english.js';

/** English texts for editors who find the same person, source or event in a story twice. */
export const duplicateMessages = defineMessages({
  duplicateSame: 'Same as …',
  duplicateCommand: 'Merge with a duplicate (same as …): {name}',
  duplicateLead:
    'If this is in the story twice, choose the other. This one stays, and the other goes once you press the button.',
  duplicateChoose: 'It is the same as',
  duplicateRefers: {
    one: '{count} field that names “{lost}” will name “{kept}”.',
    other: '{count} fields that name “{lost}” will name “{kept}”.',
  },
  duplicateTaken: 'Taken over: {fields}.',
  duplicateDiffers: 'These differ. What is crossed out goes with “{lost}”:',
  duplicateAlike: 'Nothing differs, so nothing is lost.',
  duplicateUnnamed:
    'One of the two is somebody without a name. What both said will stand under one name, so readers may learn who it was.',
  duplicateMerge: 'Merge into “{kept}”',
  duplicateMerged: '“{lost}” is merged into “{kept}”. Undo makes two of them again.',
  duplicateRefused:
    'These can’t be merged: of some field nobody can tell whether it names one of them, or something else with the same “Name in links”. Change that first, under “More fields”.',
});
