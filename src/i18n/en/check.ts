import type { Message } from '../message.js';

/** English texts of the tab with what is to be mended. They come with that tab. */
export const checkMessages = {
  checkTotal: {
    one: '{count} point: {story} in “Story”, {cast} in “Cast”.',
    other: '{count} points: {story} in “Story”, {cast} in “Cast”.',
  },
  deskAllWell:
    'No problem found, and no advice. Whether dates, paraphrases and people are right is for an editor to read.',
  checkNoneOpen:
    'Nothing else to mend, and no other advice. Whether dates, paraphrases and people are right is for an editor to read.',
  deskGoTo: 'Go to {place}',
  deskCheckLead:
    'A quotation is unproven if no source has its words as the speaker’s. Errors keep something from readers. Warnings are probably not what you meant. Advice is for you to weigh.',
  checkKeptAdvice: {
    one: '{count} point is left aside: you keep it as it is',
    other: '{count} points are left aside: you keep them as they are',
  },
  checkShowAgain: 'Tell me again',
  checkQuotations: 'Cited words',
  checkCitedLead:
    'Events and statements cite words of their sources, so that everybody finds the place. That words stand in a source doesn’t tell who said them: read their sentences.',
  checkNoQuotations: 'No exact words are cited yet.',
  checkProven: {
    one: 'The words of {count} citation stand in its source. Who said them and when, and whether a paraphrase fits, is for you to read there.',
    other:
      'The words of {count} citations stand in their sources. Who said them and when, and whether paraphrases fit, is for you to read there.',
  },
  checkShowCited: 'Show them in their sentences',
  checkHideCited: 'Hide the sentences',
  checkInSource: 'In the source:',
  checkInNamed: 'In “{name}”:',
  checkMissing: {
    one: 'The words of {count} citation are not in its source:',
    other: 'The words of {count} citations are not in their sources:',
  },
  checkOwnDates: {
    one: '{count} date has a source that is cited for the words alone',
    other: '{count} dates have sources that are cited for the words alone',
  },
  checkUnchecked: {
    one: '{count} citation of “{name}” is not checked, because the text of that source is not here.',
    other: '{count} citations of “{name}” are not checked, because the text of that source is not here.',
  },
  deskChecked: 'These words stand in the text pasted on {date}. Who said them is for you to read there.',
  deskNotChecked: 'Not in the text pasted on {date}',
  checkPaste: 'Paste the text',
  checkPasteNamed: 'Paste the text of {name}',
  checkSetAside: 'Left out, or to be decided later',
  checkSetAsideLead: 'Passages of the article that are not in your story.',
  checkAskAgain: 'Ask again',
  checkAskAgainNamed: 'Ask again: {what}',
} as const satisfies Record<string, Message>;
