/** Returns true if a text from the clipboard has more than one cell. */
export function isTable(text: string): boolean {
  return text.includes('\t') || text.trim().includes('\n');
}
