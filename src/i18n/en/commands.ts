import type { Message } from '../message.js';

/** English texts of the dialog in which editors find commands. They come with it. */
export const commandMessages = {
  commandsTitle: 'Commands',
  commandFind: 'Find a command, or an entry of the story',
  commandCount: { one: '{count} found', other: '{count} found' },
  commandMore: 'The first {shown} of {count}. More words find fewer.',
} as const satisfies Record<string, Message>;
