import { defineMessages } from '../english.js';

/** English texts of the dialog in which editors find commands. */
export const commandMessages = defineMessages({
  deskClose: 'Close',
  commandsTitle: 'All commands',
  commandFind: 'Find a command, or an entry of the story',
  commandCount: { one: '{count} found', other: '{count} found' },
  commandMore: 'The first {shown} of {count}. More words find fewer.',
  // Work of another tab, comparing and joining.
  deskFound: 'This browser holds other work on this story: “{name}”.',
  deskRestore: 'Go on with it',
  deskMerge: 'Join both',
  deskDiscardNamed: 'Throw it away…',
  deskDiscard: 'Throw it away',
  deskCompareLead: 'What changed since revision {revision}',
  deskCompareStart: 'What changed since the document was opened',
  deskItemAdded: 'added',
  deskItemRemoved: 'removed',
  deskItemChanged: 'changed',
  deskItemMoved: 'moved',
  deskMergeTitle: 'Join two versions',
  deskMergeLead: 'Somebody saved another version meanwhile. What only one of you changed is taken from it.',
  deskNoConflict: 'Both can be joined without a question.',
  deskConflicts: { one: 'Both changed {count} field: choose.', other: 'Both changed {count} fields: choose.' },
  deskOurs: 'Yours',
  deskTheirs: 'Theirs',
  deskTheirChanges: 'What they changed',
  deskJoin: 'Join',

  // Saving to a file.
  saveTitle: 'Save to a file',
  saveLead:
    'A file keeps your work outside of this browser. What readers get is under “Export…”. The sign-off is kept beside the story: who checked what, comments, and the state. A story’s own file has none of it.',
  saveSigned: 'Story with sign-off (.desk.json)',
  saveSignedLead:
    'For this desk, to go on here or on another computer: “Open…” brings both back, with the article and all texts pasted. It holds names and comments of your newsroom, so never put it on a website.',
  saveAlone: 'Story alone (.json)',
  saveAloneLead:
    'For your website or its system (CMS). It opens here too, but then every “Checked by” is gone, and all texts pasted.',

  // Another story.
  deskNewStory: 'New story…',

  // Opening a file of the same story.
  deskOpened: '{name} is open. Undo brings back the version that was here.',
  deskOpenedSigned: '{name} is open, with its sign-off. Undo brings back the version that was here, not the sign-off.',
  deskOpenedJoined:
    '{name} is open, and its sign-off is joined with the one here. Undo brings back the story as it was, not the sign-off.',
  deskOpenedUnread: '{name} is open, but its sign-off could not be read. Undo brings back the version that was here.',

  // Clearing.
  deskClear: 'Delete all stories from this browser',
  deskClearLead: {
    one: 'Your work is kept in this browser as you go, so that a crash loses nothing. This story is deleted, with all texts pasted. “Undo this” brings it back, and so does “Open…” within a day, for whoever uses this browser.',
    other:
      'Your work is kept in this browser as you go, so that a crash loses nothing. These stories are deleted, with all texts pasted. “Undo this” brings them back, and so does “Open…” within a day, for whoever uses this browser.',
  },

  // Files.
  deskExportLead:
    'Choose a file, or copy the code. “Story alone” has everything but the sign-off. All others have only what readers get.',
  deskAsDocument: 'Story alone (.json)',
  deskAsPage: 'Web page (HTML)',
  deskAsElement: 'Story for an article (HTML)',
  deskAsList: 'List for an article (HTML)',
  deskAsTable: 'Tables to print or for Word (HTML)',
  deskAsCsv: 'Events as a table (CSV)',
  deskAsStatements: 'Statements as a table (CSV)',
  deskAsTimelineJS: 'TimelineJS (JSON)',
  deskAsSheet: 'TimelineJS (CSV)',
  deskAsCalendar: 'Calendar (iCalendar)',
  deskAsMarkdown: 'Text (Markdown)',
  deskAsMarkwhen: 'Text (Markwhen)',
  deskAsJsonLd: 'For search engines (JSON-LD)',
  deskLost: { one: '{count} thing is not in this file', other: '{count} things are not in this file' },
  exportCopy: 'Copy',
  exportCopyNamed: 'Copy: {name}',
  exportCopied: 'Copied. Paste it into the code of your article.',
  exportCopiedPlain:
    'Copied. Readers get everything as a list. For the chart, give the address of its program, at the end of this list.',
  exportLacksScript:
    'Readers get everything as a list, without the chart and without columns for the sides. That is fine, too. For both, give the address of its program, at the end of this list.',
  exportWriteScript: 'Give the address',
  exportByHand: 'This browser lets no page copy. The code, to copy by hand:',
  exportDocument:
    'To open it here again, or for the system in which your newsroom writes its website (CMS). It has what readers don’t get, too, such as entries that are withdrawn.',
  exportPage:
    'A page of its own, with everything as a list. The chart, and columns for the sides, come only with the web address below, and on a website: not where the file is opened from a disk.',
  exportElement:
    'To paste into the code of an article, with everything as a list. With the web address below it looks there like the preview.',
  exportList:
    'To paste where a website allows no programs: everything as headings and lists, with the sources, and no chart.',
  exportTable:
    'To hand on to whoever checks the story: events and statements in columns, in the order of time. Each source has a number, and stands once, at the end. It opens in a browser, in Word and in Excel.',
  exportCsv: 'For Excel and other spreadsheets.',
  exportStatements: 'For Excel and other spreadsheets: who said what, when, in which words, and from where.',
  exportTimelineJS: 'For TimelineJS, another program that shows timelines.',
  exportSheet: 'For the spreadsheet from which TimelineJS is filled.',
  exportCalendar:
    'For whoever wants the events in a calendar: Outlook, Google Calendar and others open iCalendar files.',
  exportMarkdown: 'For whoever writes pages in Markdown, as plain text with signs for headings, lists and links.',
  exportMarkwhen: 'Only for whoever uses Markwhen, another program, which draws timelines from text.',
  exportJsonLd:
    'For whoever builds your website: JSON-LD is put into the code of a page, so that search engines understand the story.',
  exportDevelopers: 'For developers: where the chart comes from',
  exportScript: 'Web address of said-and-done.js (may stay empty)',
  exportScriptHint:
    'This program draws the chart: “Web page” and “Story for an article” load it from this address. Whoever builds your website knows the address. This browser remembers it.',

  // Changes of a document.
  deskNoChange: 'Nothing changed.',
  deskWas: 'It was',
  deskIs: 'Now it is',
  deskNothing: 'empty',
});
