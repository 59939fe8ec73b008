import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { decodeText, type DecodedText } from '../convert/encoding/decode-text.js';
import { isWorkbook } from '../convert/workbook/is-workbook.js';
import type { WorkbookSheet } from '../convert/workbook/read-workbook.js';
import { FileError } from './system-error.js';
import type { Terminal } from './terminal.js';

/** Text of a file. */
export interface FileText extends DecodedText {
  /** The sheet that was read, if the file is a workbook. */
  readonly sheet?: WorkbookSheet;
}

/** Files below this size are read without a progress message. */
const LARGE_BYTES = 4_000_000;

/**
 * Reads a file, or the standard input for `-`, and shows the progress of a large one. The text of an Excel workbook is its
 * first sheet as CSV. It rejects if the file is unreadable.
 */
export async function readFileText(path: string, terminal: Terminal): Promise<FileText> {
  const bytes = await readFileBytes(path, terminal);
  return isWorkbook(bytes) ? readSheet(path, bytes) : decodeText(bytes);
}

/** Says how to read from an address. Quotes keep a shell from acting on any sign of it. */
const downloadCure = (address: string): string =>
  `Download it first, or pipe it in: curl -sL '${address.replaceAll("'", '%27')}' | said-and-done check -`;

/** Reads the bytes of a file, or those of the standard input for `-`, and shows the progress of a large one. */
export async function readFileBytes(path: string, terminal: Terminal): Promise<Uint8Array> {
  if (/^https?:\/\//i.test(path))
    throw new FileError(`${path}: this is an address, and only files are read. ${downloadCure(path)}`);
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
  return Buffer.concat(chunks);
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
