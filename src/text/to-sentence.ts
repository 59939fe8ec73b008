/** Returns words that begin with a capital letter and end with a full stop. */
export function toSentence(text: string): string {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[,;:]$/, '');
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…]["”“’»]?$/.test(sentence) ? sentence : `${sentence}.`;
}
