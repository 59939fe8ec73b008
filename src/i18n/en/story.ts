import type { Message } from '../message.js';

/** English texts of the tab with the story’s events and statements, for editors. They come with that tab. */
export const storyMessages = {
  deskAddLead: 'A silence is something that was noted as not said. A correction tells readers what was wrong.',
} as const satisfies Record<string, Message>;
