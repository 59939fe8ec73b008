import type { Message } from '../message.js';

/** English texts for editors who choose words in the text of a source. They come with that panel. */
export const quoteMessages = {
  deskQuoteLead:
    'Paste the text of a source, and choose words in it: what you quote is exact, letter for letter. The text stays in this browser and is not published.',
  deskQuoteSource: 'Source',
  deskQuoteNoSource: 'Add a source first: then its words can be quoted.',
  deskQuoteText: 'Text of the source',
  deskQuotePaste: 'Paste the text here',
  deskQuoteUse: 'Use this text',
  deskQuoteReplace: 'Replace the text',
  deskQuotePasted: 'Pasted on {date}',
  deskQuoteFind: 'Find words in the text',
  deskQuoteFindNext: 'Find',
  deskQuoteNotFound: 'These words are not in the text.',
  deskQuoteChosen: 'Chosen: {words}',
  deskQuoteWords: { one: '{count} word', other: '{count} words' },
  deskQuoteLong: 'Twelve words are enough to find a place: choose fewer.',
  deskQuoteNone: 'Choose words in the text: by touch, with the mouse, or with Shift and the arrow keys.',
  deskQuoteInto: 'Put it into',
  deskQuoteNew: 'a new statement',
  deskQuoteSpeaker: 'Said by',
  deskQuoteWhose: 'Whose words are these?',
  deskQuoteReporters: 'The reporter’s: they become a paraphrase',
  deskQuoteSpeakers: 'The speaker’s: they are quoted',
  deskQuoteInMarks: 'They stand within quotation marks in the text.',
  deskQuoteOutside: 'They stand outside quotation marks in the text.',
  deskQuoteOwnText: 'The source is the speaker’s own text.',
  deskQuoteParaphrase: 'Use these words as a paraphrase',
  deskParaphraseMade: 'Used as a paraphrase: {words}',
  deskQuoteMake: 'Quote these words',
  deskQuoteMade: 'Quoted: {words}',
} as const satisfies Record<string, Message>;
