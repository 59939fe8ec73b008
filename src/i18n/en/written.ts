import { defineMessages } from '../english.js';

/** English texts that only written HTML says, where elements have buttons. */
export const writtenMessages = defineMessages({
  aboutItem: 'about “{title}”',
});
