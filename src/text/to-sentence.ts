import { capitalize } from './capitalize.js';

/** Returns words that begin with a capital letter and end with a full stop. */
export function toSentence(text: string): string {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[,;:]$/, '');
  const sentence = capitalize(words);
  return /[.!?…]["”“’»]?$/.test(sentence) ? sentence : `${sentence}.`;
}
