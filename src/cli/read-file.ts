import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeWindows1252 } from '../text/windows-1252.js';
import type { Terminal } from './terminal.js';

/** A file as text. */
export interface FileText {
  readonly text: string;
  /** Set where the bytes were not UTF-8, and had to be taken for something else. */
  readonly guessedEncoding?: string;
}

/** Below this a file is there before anybody wonders. */
const LARGE_BYTES = 4_000_000;

/** Reads a file, or the standard input for `-`; a large one says how far it has come. Rejects where it can’t be read. */
export async function readFileText(path: string, terminal: Terminal): Promise<FileText> {
  const size = path === '-' ? 0 : (await stat(path)).size;
  const stream: AsyncIterable<Uint8Array> = path === '-' ? terminal.input : createReadStream(path);
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    read += chunk.length;
    if (size >= LARGE_BYTES) terminal.progress(`Reading ${path}: ${Math.floor((100 * read) / size)} %`);
  }
  terminal.progress('');
  return decode(Buffer.concat(chunks));
}

/** What a file is where it is not UTF-8: a spreadsheet’s “Unicode text”, or what Windows has long written. */
const ENCODINGS_BY_MARK: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decode(bytes: Uint8Array): FileText {
  const [marked] = ENCODINGS_BY_MARK.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  if (marked !== undefined) return { text: decodeAs(marked, bytes), guessedEncoding: marked };
  try {
    // The byte order mark stays: what is written back must have it again.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { text: decodeWindows1252(bytes), guessedEncoding: 'windows-1252' };
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
