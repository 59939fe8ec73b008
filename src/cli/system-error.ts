/** Of files, named by their code: ENOENT, EACCES… */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EACCES: 'it may not be opened by you.',
  EISDIR: 'it is a folder; name the files in it.',
};

/** What is wrong with which file, in a line. */
export function describeSystemError({ code = '', path, message }: NodeJS.ErrnoException): string {
  const words = WORDS[code];
  return words === undefined || path === undefined ? message : `${path}: ${words}`;
}
