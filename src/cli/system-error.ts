/** A file that can't be read or written. The message is for the person who named it. */
export class FileError extends Error {}

/** Returns true for an error of the file system, which has a code such as ENOENT or EACCES. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EACCES: 'it may not be opened by you.',
  EISDIR: 'it is a folder; name the files in it.',
};

/** Describes the error and its file in one line. */
export function describeSystemError({ code = '', path, message }: NodeJS.ErrnoException): string {
  const words = WORDS[code];
  return words === undefined || path === undefined ? message : `${path}: ${words}`;
}
