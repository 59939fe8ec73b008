/** Makes one space of each run of white space, and removes it at both ends. */
export function collapseWhitespace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
