import type { Message } from '../message.js';

/** English texts that only written HTML says, where elements have buttons. */
export const writtenMessages = {
  aboutItem: 'about “{title}”',
} as const satisfies Record<string, Message>;
