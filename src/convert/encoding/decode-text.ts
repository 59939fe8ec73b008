/** A text, and the encoding that was assumed where it is not UTF-8. */
export interface DecodedText {
  /** With its byte order mark, where it is UTF-8, since that must be written back. */
  readonly text: string;
  readonly guessedEncoding?: string;
}

/** Encodings by byte order mark, such as of a spreadsheet’s “Unicode text”. */
const ENCODINGS_BY_MARK: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Decodes a text. Without a mark, and where it is not UTF-8, its letters tell the encoding. */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const [marked] = ENCODINGS_BY_MARK.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), guessedEncoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const { decodeByLetters } = await import('./guess-encoding.js');
    return decodeByLetters(bytes);
  }
}
