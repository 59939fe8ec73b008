import { readPageTokens } from '../html/page-tokens.js';

/** Struck text. Its length is limited, since what begins it may never end. */
const STRUCK = /(?<![\\~])~~(?=[^\s~])(?:[^~]|~(?!~)){1,2000}~~(?!~)/g;

/** A reference to a footnote; before a colon it begins the footnote itself. */
const FOOTNOTE_REFERENCE = /(?<!\\)\[\^[^\]\s[]{1,60}\](?!:)/g;

/** Words between stars, which may stand within a word. Stars between digits stay: “2*3*4” is no 234. */
const STARS = /(?<![\\*\p{N}])(\*{1,3})(?=[^\s*])([^*]{1,500})(?<=[^\s*])\1(?![*\p{N}])/gu;

/** Words between low lines, which are none within a word. */
const LOW_LINES = /(?<![\\_\p{L}\p{N}])(_{1,3})(?=[^\s_])([^_]{1,500})(?<=[^\s_])\1(?![_\p{L}\p{N}])/gu;

/** Signs of a quotation at the beginning of its lines. */
const QUOTED_LINE = /^(?: {0,3}> ?)+/gm;

const LINK = /(?<![\\!])\[([^\]\n[]{1,500})\]\([^()\s]{1,1000}\)/g;

/** A backslash takes the meaning of a sign away. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

const NOTHING: ReadonlySet<string> = new Set(['script', 'style']);

/**
 * Reads the text of a source in Markdown: without struck text, references to footnotes, comments, and signs of emphasis, links and
 * escapes, and with the small digits of its HTML as characters of their own. All other signs stay.
 */
export function readMarkdownText(markdown: string): string {
  const words = markdown
    .replace(QUOTED_LINE, '')
    .replace(STRUCK, '')
    .replace(FOOTNOTE_REFERENCE, '')
    .replace(LINK, '$1');
  const text = [...readPageTokens(words, NOTHING)].map((token) => (token.kind === 'text' ? token.text : '')).join('');
  return text.replace(STARS, '$2').replace(LOW_LINES, '$2').replace(ESCAPED, '$1');
}
