import type { Message } from './message.js';

/** English texts of the groups whose files are imported. */
export const englishTexts = new Map<string, Message>();

/**
 * Registers a group of English texts, by key. Each file in `en/` is one group, and a module that says texts of a group imports its file.
 *
 * @returns The same group, whose type names its keys.
 */
export function defineMessages<const Group extends Readonly<Record<string, Message>>>(group: Group): Group {
  for (const [key, text] of Object.entries(group)) englishTexts.set(key, text);
  return group;
}
