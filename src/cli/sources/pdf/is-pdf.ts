/** Returns true for the bytes of a PDF. Other bytes may precede its signature. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}
