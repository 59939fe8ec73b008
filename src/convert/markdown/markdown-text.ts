import { readPageTokens } from '../html/page-tokens.js';

/** Struck text. Its length is limited, since what begins it may never end. */
const STRUCK = /(?<![\\~])~~(?=[^\s~])(?:[^~]|~(?!~)){1,2000}~~(?!~)/g;

/** A reference to a footnote; before a colon it begins the footnote itself. */
const FOOTNOTE_REFERENCE = /(?<!\\)\[\^[^\]\s[]{1,60}\](?!:)/g;

const NOTHING: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * Reads the text of a source in Markdown: without struck text, references to footnotes and comments, and with the small digits of
 * its HTML as characters of their own. All other signs stay.
 */
export function readMarkdownText(markdown: string): string {
  const words = markdown.replace(STRUCK, '').replace(FOOTNOTE_REFERENCE, '');
  return [...readPageTokens(words, NOTHING)].map((token) => (token.kind === 'text' ? token.text : '')).join('');
}
