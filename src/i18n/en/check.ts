import { defineMessages } from '../english.js';

/** English texts of the tab with what is to be fixed. */
export const checkMessages = defineMessages({
  checkTotal: {
    one: '{count} thing to look at: {story} in “Story”, {cast} in “Cast”.',
    other: '{count} things to look at: {story} in “Story”, {cast} in “Cast”.',
  },
  deskAllWell:
    'No problem found, and no advice. Whether dates, paraphrases and people are right is for an editor to read.',
  checkNoneOpen:
    'Nothing else to fix, and no other advice. Whether dates, paraphrases and people are right is for an editor to read.',
  deskGoTo: 'Go to {place}',
  deskCheckLead:
    'A quotation is unproven as long as no source is cited with these very words, as words of the speaker. An error keeps something from readers. A warning tells of something that readers get in a way that you probably didn’t mean. Advice is for you to weigh.',
  checkKeptAdvice: {
    one: '{count} point is left aside: you keep the entry as it is',
    other: '{count} points are left aside: you keep the entries as they are',
  },
  checkShowAgain: 'Tell me again',
  checkQuotations: 'Cited words',
  checkCitedLead:
    'Events and statements cite words of their sources, so that everybody finds the place. That words stand in a source doesn’t tell who said them: read their sentences.',
  checkNoQuotations: 'No exact words are cited yet.',
  checkProven: {
    one: 'The words of {count} citation stand in its source. It belongs to {what}.',
    other: 'The words of {count} citations stand in their sources. They belong to {what}.',
  },
  checkYoursToRead:
    'That tells nothing more: who said them and when, and whether a paraphrase says the same, is for you to read there.',
  findingCount: { one: '{count} finding', other: '{count} findings' },
  checkOthers: { one: '{count} other entry', other: '{count} other entries' },
  checkApart: {
    one: '{count} statement has words that its cited sentence doesn’t have, or leaves out its “not”. That may be right.',
    other:
      '{count} statements have words that their cited sentences don’t have, or leave out their “not”. That may be right.',
  },
  checkApartWords: 'Not in the cited sentence: {words}',
  checkLostWords: 'Only in the cited words: {words}',
  checkParaphrases: {
    one: '{count} paraphrase has no other words than its cited sentence but small ones such as “with”, or can’t be compared with it. Whether it says the same is for you to read.',
    other:
      '{count} paraphrases have no other words than their cited sentences but small ones such as “with”, or can’t be compared with them. Whether they say the same is for you to read.',
  },
  checkOtherCited: {
    one: '{count} event, quotation or other entry cites these words.',
    other: '{count} events, quotations and other entries cite these words.',
  },
  checkShowCited: 'Show them in their sentences',
  checkHideCited: 'Hide the sentences',
  checkInSource: 'In the source:',
  checkInNamed: 'In “{name}”:',
  checkMissing: {
    one: 'The words of {count} citation are not in its source:',
    other: 'The words of {count} citations are not in their sources:',
  },
  checkMisplaced: {
    one: 'The words of {count} citation are in its source, but not between the words before and after that it has:',
    other:
      'The words of {count} citations are in their sources, but not between the words before and after that they have:',
  },
  checkSaidBefore: {
    one: '{count} statement is placed at an event that was still to come. Perhaps it is about that event, and was said before.',
    other:
      '{count} statements are placed at events that were still to come. Perhaps they are about these events, and were said before.',
  },
  checkOwnDates: {
    one: '{count} date has no source, and readers are told so',
    other: '{count} dates have no source, and readers are told so',
  },
  checkUnprovenDates: {
    one: '{count} date has a source, but the words cited from it don’t have the date',
    other: '{count} dates have sources, but the words cited from them don’t have the dates',
  },
  checkNotGiven: 'No source gives it',
  checkNotGivenNamed: 'No source gives it: {name}',
  checkNotGivenDone: 'Readers are told that no source is given for this date.',
  checkUndated: {
    one: '{count} statement has no date of its own, and readers get that of its event',
    other: '{count} statements have no date of their own, and readers get those of their events',
  },
  checkDaysNotTaken: {
    one: '{count} statement has no date, and the article names a day beside it',
    other: '{count} statements have no date, and the article names a day beside each',
  },
  checkUnchecked: {
    one: '{count} citation of “{name}” is not checked, because the text of that source is not here.',
    other: '{count} citations of “{name}” are not checked, because the text of that source is not here.',
  },
  deskChecked: 'These words stand in the text pasted on {date}. Who said them is for you to read there.',
  deskNotChecked: 'Not in the text pasted on {date}',
  deskMisplaced: 'In the text pasted on {date}, but not between these words before and after.',
  deskFoundOften: '{count} times in the text pasted on {date}. Which one is meant isn’t said.',
  checkPaste: 'Paste the text',
  checkPasteNamed: 'Paste the text of {name}',
  checkSetAside: 'Left out, or to be decided later',
  checkSetAsideLead:
    'What you were asked about, and is not in your story. Sentences about which you were not asked are not listed.',
  checkAskAgain: 'Ask again',
  checkAskAgainNamed: 'Ask again: {what}',
});
