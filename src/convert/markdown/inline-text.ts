import type { Run } from '../../model/explainer.js';
import { readProse } from '../../model/read/inline-text.js';
import { collapseWhitespace } from '../../text/collapse-whitespace.js';
import { LABELS } from './headings.js';

/** Converts a text in the document's notation to Markdown. All other signs are escaped, and nothing is HTML. */
export function writeMarkdown(text: string): string {
  return guardLines(writeRuns(readProse(text)));
}

/** Writes plain words as Markdown, on one line. */
export function writeMarkdownWords(words: string): string {
  return guardLines(escapeSigns(collapseWhitespace(words)));
}

/** Writes plain words as a heading without its marks. Number signs at the end stay part of it. */
export function writeMarkdownHeading(words: string): string {
  return writeMarkdownWords(words).replace(/#$/, '&#35;');
}

/** Writes the words of a link. Brackets become character references, since some programs ignore a backslash there. */
export function writeMarkdownName(words: string): string {
  return escapeBrackets(writeMarkdownWords(words));
}

/**
 * Writes an address, so that no character ends it, begins code, HTML or a template's tag, and no program reads a part of
 * it as a character reference.
 */
export function writeMarkdownAddress(address: string): string {
  return address
    .replace(/[\s<>`{}\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#|\w+;)/g, '&amp;');
}

/** Separator of names in a line. The semicolon of a character reference is not a separator. */
export const BETWEEN_NAMES = /(?<!&(?:lt|gt|amp|#\d+));\s+/;

/** An underscore between letters is no mark, and stands in many addresses. */
const SIGNS = /[\\`*[\]|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '~': '&#126;',
};

/**
 * Escapes signs. Those of HTML and tildes become character references, since in many programs a bare address before them would
 * include a backslash; braces too, since site generators look for their templates before Markdown is parsed.
 */
function escapeSigns(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(/[&<>{~]/g, (sign) => REFERENCES[sign] ?? '');
}

function escapeBrackets(markdown: string): string {
  return markdown.replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;');
}

const INDENT = String.raw`[^\S\r\n\u2028\u2029]*`;
const BLOCK_SIGN = new RegExp(`^(${INDENT})([#+\\-=:])`, 'gm');
const LIST_NUMBER = new RegExp(`^(${INDENT}\\d+)(?=[.)])`, 'gm');
/** Words that begin a line of fields, which `fromMarkdown` reads. */
const FIELD_LABEL = new RegExp(`^(${INDENT}(?:${[...Object.values(LABELS), 'sources?', 'via'].join('|')})):`, 'gim');

/** Escapes what would begin a heading, list, table, code or line of fields at the beginning of a line. */
function guardLines(markdown: string): string {
  return markdown
    .replace(BLOCK_SIGN, '$1\\$2')
    .replace(LIST_NUMBER, '$1\\')
    .replace(FIELD_LABEL, '$1\\:')
    .replace(/^(?: {4}| {0,3}\t)/gm, (spaces) => `&#${spaces.charCodeAt(0)};${spaces.slice(1)}`);
}

function writeRuns(runs: readonly Run[]): string {
  // An exclamation mark before a link would make a picture of it.
  return runs
    .map(writeRun)
    .join('')
    .replace(/!(?=\[)/g, '&#33;');
}

function writeRun(run: Run): string {
  if (run.kind === 'plain') return escapeSigns(run.text);
  if (run.kind === 'verbatim') return escapeSigns(run.open + run.text + run.close);
  const inner = writeRuns(run.runs);
  if (run.kind === 'link') return `[${escapeBrackets(inner)}](${writeMarkdownAddress(run.href)})`;
  const stars = run.kind === 'strong' ? '**' : '*';
  return stars + inner + stars;
}

/** Words in place of a date: none was stated, or the one that was can't be read. */
export const DATE_NOT_STATED = 'Date not stated';
export const DATE_NOT_GIVEN = 'Date can’t be given';
