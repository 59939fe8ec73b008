/** Characters of the bytes 0x80 to 0x9f in Windows-1252. Unassigned bytes are control characters, as in browsers. */
const C1_CHARACTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes Windows-1252. Node 20's own `TextDecoder` reads it as ISO-8859-1, so that curly quotation marks become control characters.
 *
 * @param bytes Text in Windows-1252.
 * @returns The same text.
 * @example
 * decodeWindows1252(Uint8Array.of(0x93, 0x6e, 0x6f, 0x94)); // '“no”'
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('iso-8859-1').decode(bytes);
  return latin1.replace(/[\x80-\x9f]/g, (character) => C1_CHARACTERS[character.charCodeAt(0) - 0x80]!);
}
