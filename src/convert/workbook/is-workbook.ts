const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD = [0xd0, 0xcf, 0x11, 0xe0];

/** True for bytes that begin as a workbook does: a zip (.xlsx), or what old and protected workbooks are. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return beginsWith(bytes, ZIP) || isOldWorkbook(bytes);
}

/** True for bytes that begin as old workbooks do, and those with a password. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return beginsWith(bytes, OLD);
}

function beginsWith(bytes: Uint8Array, begin: readonly number[]): boolean {
  return begin.every((byte, index) => bytes[index] === byte);
}
