import { readPageTokens } from '../html/page-tokens.js';

/** Struck text. Its length is limited, since what begins it may never end. */
const STRUCK = /(?<![\\~])~~(?=[^\s~])(?:[^~]|~(?!~)){1,2000}~~(?!~)/g;

/** A reference to a footnote; before a colon it begins the footnote itself. */
const FOOTNOTE_REFERENCE = /(?<!\\)\[\^[^\]\s[]{1,60}\](?!:)/g;

/** Words between signs of emphasis. Signs between letters or digits stay: “2*3*4” is no 234. */
const EMPHASIS = /(?<![\\*_\p{L}\p{N}])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{1,500})(?<=[^\s*_])\1(?![*_\p{L}\p{N}])/gu;

const LINK = /(?<![\\!])\[([^\]\n[]{1,500})\]\([^()\s]{1,1000}\)/g;

/** A backslash takes the meaning of a sign away. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

const NOTHING: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * Reads the text of a source in Markdown: without struck text, references to footnotes, comments, and signs of emphasis, links and
 * escapes, and with the small digits of its HTML as characters of their own. All other signs stay.
 */
export function readMarkdownText(markdown: string): string {
  const words = markdown.replace(STRUCK, '').replace(FOOTNOTE_REFERENCE, '').replace(LINK, '$1');
  const text = [...readPageTokens(words, NOTHING)].map((token) => (token.kind === 'text' ? token.text : '')).join('');
  return text.replace(EMPHASIS, '$2').replace(ESCAPED, '$1');
}
