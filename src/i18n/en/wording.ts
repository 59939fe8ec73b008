import { defineMessages } from '../english.js';

/** English texts for editors who choose between a quotation and a paraphrase. */
export const wordingMessages = defineMessages({
  draftForm: 'Show it as',
  draftDirect: 'A quotation',
  draftMixed: 'Partly a quotation',
  draftIndirect: 'A paraphrase',
  draftIndirectHint: 'In other words than the speaker’s, so without quotation marks.',
  wordingQuoted:
    'Words in quotation marks are the speaker’s, letter for letter. To write other words, choose “A paraphrase”.',
  wordingDiffers: 'It can be a quotation once all its words stand in the exact words of one of its sources, below.',
});
