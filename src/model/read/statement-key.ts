import type { StatementInput } from '../schema/schema.js';

/**
 * Makes a key for a statement without an id. The page recognises the statement by it in a newer version. The key begins
 * with a character that no id begins with, it reveals nothing, and it is never published.
 */
export function keyOfStatement(fields: Partial<Readonly<Record<keyof StatementInput, unknown>>>): string {
  const { text, speaker, note } = fields;
  return `~${hash(JSON.stringify([text, [speaker].flat(), text === undefined ? note : undefined]))}`;
}

/** Returns a short digest of a text: FNV-1a of 32 bits. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
