import type { Message } from '../message.js';

/** English texts of the dialog in which editors find commands. They come with it, and with the other dialogs. */
export const commandMessages = {
  commandsTitle: 'Commands',
  commandFind: 'Find a command, or an entry of the story',
  commandCount: { one: '{count} found', other: '{count} found' },
  commandMore: 'The first {shown} of {count}. More words find fewer.',
  exportDocument: 'To open it here again, or for the system that keeps your website (CMS).',
  exportPage: 'A page of its own that looks like the preview.',
  exportElement: 'To paste into the code of an article, where it looks like the preview.',
  exportList: 'To paste where no script may run: headings, lists and sources as plain text.',
  exportCsv: 'For Excel and other spreadsheets.',
  exportTimelineJS: 'For TimelineJS, another program that shows timelines.',
  exportSheet: 'For the spreadsheet from which TimelineJS is filled.',
  exportCalendar: 'For calendars such as Outlook or Google Calendar.',
  exportMarkdown: 'Text with simple signs for headings, lists and links.',
  exportMarkwhen: 'For Markwhen, a program that draws timelines from text.',
  exportJsonLd: 'Whoever builds your website puts it into the page, so that search engines understand the story.',
  exportScript: 'Address of the script',
  exportScriptHint:
    'Web page and story for an article load said-and-done.js from here. Without it readers get the same story as plain text. Ask whoever builds your website for the address.',
} as const satisfies Record<string, Message>;
