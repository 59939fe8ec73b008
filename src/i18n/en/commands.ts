import type { Message } from '../message.js';

/** English texts of the dialog in which editors find commands. They come with it, and with the other dialogs. */
export const commandMessages = {
  commandsTitle: 'Commands',
  commandFind: 'Find a command, or an entry of the story',
  commandCount: { one: '{count} found', other: '{count} found' },
  commandMore: 'The first {shown} of {count}. More words find fewer.',
  exportDocument: 'Whole: the desk opens it again, and a CMS keeps it.',
  exportPage: 'A page of its own, to publish or to look at.',
  exportElement: 'For a page that loads the script of said-and-done.',
  exportList: 'To paste into a post. It needs no script.',
} as const satisfies Record<string, Message>;
