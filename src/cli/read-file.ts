import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeWindows1252 } from '../text/windows-1252.js';
import { isWorkbook } from '../convert/workbook/is-workbook.js';
import type { WorkbookSheet } from '../convert/workbook/read-workbook.js';
import { FileError } from './system-error.js';
import type { Terminal } from './terminal.js';

/** Text of a file. */
export interface FileText {
  readonly text: string;
  /** The assumed encoding, if the bytes were not UTF-8. */
  readonly guessedEncoding?: string;
  /** The sheet of the workbook that the file is. */
  readonly sheet?: WorkbookSheet;
}

/** Files below this size are read without a progress message. */
const LARGE_BYTES = 4_000_000;

/**
 * Reads a file, or the standard input for `-`, and shows the progress of a large one. The text of an Excel workbook is its
 * first sheet as CSV. It rejects if the file is unreadable.
 */
export async function readFileText(path: string, terminal: Terminal): Promise<FileText> {
  const size = path === '-' ? 0 : await readSize(path);
  const stream: AsyncIterable<Uint8Array> = path === '-' ? terminal.input : createReadStream(path);
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    read += chunk.length;
    if (size >= LARGE_BYTES) terminal.progress(`Reading ${path}: ${Math.floor((100 * read) / size)} %`);
  }
  terminal.progress('');
  const bytes = Buffer.concat(chunks);
  return isWorkbook(bytes) ? readSheet(path, bytes) : decode(bytes);
}

async function readSheet(path: string, bytes: Uint8Array): Promise<FileText> {
  try {
    const { readWorkbook } = await import('../convert/workbook/read-workbook.js');
    const sheet = await readWorkbook(bytes);
    return { text: sheet.csv, sheet };
  } catch (error) {
    throw new FileError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readSize(path: string): Promise<number> {
  const found = await stat(path);
  if (found.isDirectory()) throw new FileError(`${path}: it is a folder; name the files in it.`);
  return found.size;
}

/**
 * Encodings by byte order mark, such as of a spreadsheet’s “Unicode text”. Without a mark, a file that is not UTF-8 is
 * taken for Windows-1252.
 */
const ENCODINGS_BY_MARK: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decode(bytes: Uint8Array): FileText {
  const [marked] = ENCODINGS_BY_MARK.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  if (marked !== undefined) return { text: decodeAs(marked, bytes), guessedEncoding: marked };
  try {
    // The byte order mark is kept, since it must be written back.
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { text: decodeWindows1252(bytes), guessedEncoding: 'windows-1252' };
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
