import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError, isSystemError } from './system-error.js';

/**
 * Writes a text to a file that the person at the terminal has named.
 *
 * @throws {FileError} If the file can't be written; its message says why.
 */
export async function writeFileText(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const describe = WORDS[error.code ?? ''];
    throw describe ? new FileError(describe(path)) : error;
  }
}

const WORDS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `${path}: there is no folder ${dirname(path)} to write to. Make it first.`,
  ENOTDIR: (path) => `${path}: ${dirname(path)} is a file, not a folder.`,
  EISDIR: (path) => `${path}: it is a folder; name a file in it.`,
  EACCES: (path) => `${path}: it may not be written by you.`,
  EROFS: (path) => `${path}: nothing can be written there.`,
};
