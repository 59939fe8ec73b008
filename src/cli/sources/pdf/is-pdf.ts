/** True for bytes that begin as a PDF does. Other bytes may stand before its mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}
