import { defineMessages } from '../english.js';

/** English texts of the list of stories that the browser keeps. */
export const storiesMessages = defineMessages({
  storiesTitle: 'Open a story',
  storiesFile: 'Open a file…',
  storiesFileLead: 'A story, a sheet, a timeline or a calendar from this computer',
  storiesKept: 'Kept in this browser',
  storiesNone: 'This browser keeps no story yet.',
  storiesKeptOrSaved:
    'Kept: all that you write is in this browser, on this computer alone. Saved: “Save” makes a file of the story, or hands it to the website for which you write.',
  storiesDay: 'last day: {day}',
  storiesChanged: 'last change: {time}',
  storiesUnchanged: 'not changed, kept since {time}',
  storiesArticle: 'an article, and no event or statement yet',
  storiesBegins: 'begins “{words}”',
  storiesWords: 'a text, and no event or statement yet',
  storiesCast: { one: '{count} entry in “Cast”', other: '{count} entries in “Cast”' },
  storiesEmpty: 'no event and no statement yet',
  storiesUndone: 'all undone',
  storiesHere: 'open here',
  storiesElsewhere: 'open in another tab',
  storiesCall: 'Show me its tab',
  storiesCallNamed: 'Show me its tab: “{name}”',
  storiesCopy: 'Make a copy here',
  storiesCopyNamed: 'Make a copy here: “{name}”',
  storiesDelete: 'Delete',
  storiesDeleteNamed: 'Delete: “{name}”',
  storiesAsk: 'Delete “{name}” ({what}) from this browser? You can bring it back within a day.',
  storiesDeleteYes: 'Delete “{name}”',
  storiesDeleteNo: 'Keep it',
  storiesDeleted: 'Deleted in the last 24 hours',
  storiesBringBack: 'Bring it back',
  storiesBringBackNamed: 'Bring it back: “{name}”',

  // Stories of other tabs.
  noticeHide: 'Hide this message',
  noticeHideNamed: 'Hide this message: “{name}”',
  latestLead: 'Your latest work that is open in no tab: “{name}”.',
  latestOpenNamed: 'Go on with it: “{name}”',
  elsewhereLead: '“{name}” is open in another tab, so that it is not opened here as well.',

  // Work on other versions of the story that the page gives.
  discardAsk: 'Throw “{name}” ({what}) away? “Open…” can bring it back within a day.',

  // Clearing.
  clearNone: 'There is no story to delete.',
  clearScreen:
    'What is on the screen stays there until you leave the page or load it again. Your next change there brings it back into this browser.',
  clearForgets: 'Your name, advice that was set aside, and the address of the readers’ script are forgotten as well.',
  clearRemembered:
    'This browser still remembers your name, advice that was set aside, or the address of the readers’ script.',
  clearForget: 'Forget them',
  clearBeside: 'To delete one story alone, press “Delete” below it in “Open…”.',
  clearKeeps: {
    one: 'Stays, since it is open in another tab: {names}',
    other: 'Stay, since they are open in other tabs: {names}',
  },

  // Results of acts.
  deskBegun: 'A new story. “{name}” is kept in this browser with all that belongs to it: see “Open…”.',
  deskReopened: '“{name}” is open.',
  deskReopenedOther: '“{name}” is open. What was here is kept too: see “Open…”.',
  deskShown: '{name} is open.',
  deskShownSigned: '{name} is open, with its sign-off.',
  deskShownUnread: '{name} is open, but its sign-off could not be read.',
  deskElseKept: 'What was here is kept: see “Open…”.',
  deskCopyMade:
    'This is a copy of “{name}”. It is called “{copy}”, and what you write here does not change the other one.',
  deskCallVain: '“{name}” is not open in another tab any more.',
  deskCallMade: 'The tab of “{name}” now has ▶ before its title.',
  deskDeleted: '“{name}” is deleted from this browser.',
  deskBroughtBack: '“{name}” is back in this browser.',
  deskAllBack: {
    one: '{count} story is back in this browser.',
    other: '{count} stories are back in this browser.',
  },
  deskForgotten:
    'Your name, advice that was set aside, and the address of the readers’ script are forgotten. No story was deleted.',
  deskOpenElsewhere: '“{name}” is open in another tab. Nothing was changed.',
  deskGone: '“{name}” is not in this browser any more: it was deleted. Nothing was changed.',
  deskUnreadable: '“{name}” can’t be read any more. Nothing was changed.',
});
