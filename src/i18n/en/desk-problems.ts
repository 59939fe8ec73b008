import type { Message } from '../message.js';

/** English texts about problems at the desk, which come with advice. */
export const deskProblemMessages = {
  deskKeepAsIs: 'Keep it as it is',
  deskDateCure: 'Write it as 4 Feb 2023, Feb 2023 or 2023, 28 Jan–4 Feb 2023, or since 24 Feb 2022.',
} as const satisfies Record<string, Message>;
