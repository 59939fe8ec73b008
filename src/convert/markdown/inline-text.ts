import type { Run } from '../../model/explainer.js';
import { readProse } from '../../model/read/inline-text.js';
import { collapseWhitespace } from '../../text/collapse-whitespace.js';
import { decodeEntities } from '../html/entities.js';
import { escapeMarks } from '../html/html-text.js';

/** Converts a text in the document's notation to Markdown. All other signs are escaped, and nothing is HTML. */
export function writeMarkdown(text: string): string {
  return guardLines(writeRuns(readProse(text)));
}

/** Writes plain words as Markdown, on one line. */
export function writeMarkdownWords(words: string): string {
  return guardLines(escapeSigns(collapseWhitespace(words)));
}

/** Writes the words of a link. Brackets become character references, since some programs ignore a backslash there. */
export function writeMarkdownName(words: string): string {
  return escapeBrackets(writeMarkdownWords(words));
}

/** Writes an address, so that no character ends it and no program reads a part of it as a character reference. */
export function writeMarkdownAddress(address: string): string {
  return address
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#|\w+;)/g, '&amp;');
}

/** Separator of names in a line. The semicolon of a character reference is not a separator. */
export const BETWEEN_NAMES = /(?<!&(?:lt|gt|amp|#91|#93));\s+/;

/**
 * Converts Markdown to the document's notation. Backslashes before other signs are removed, underscores become
 * asterisks, and code becomes plain words.
 */
export function readMarkdown(markdown: string): string {
  return markdown
    .replace(
      /(?<![\\\p{L}\p{N}_])(__?)(?=\S)((?:\\.|[^_\\])+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu,
      (_, marks: string, words: string) => {
        const stars = '*'.repeat(marks.length);
        return stars + words + stars;
      },
    )
    .replace(/(?<!\\)`([^`]+)`/g, '$1')
    .replace(/<(https?:[^\s<>]+)>/g, '[$1]($1)')
    .replace(/\]\(<([^\s<>]*)>\)/g, ']($1)')
    .replace(/\\([\p{P}\p{S}])|&(?:#\d+|#x[\da-f]+|\w+);/giu, (typed, sign?: string) => {
      if (sign === undefined) return escapeMarks(decodeEntities(typed));
      return /[\\*[\]]/.test(sign) ? typed : sign;
    });
}

const SIGNS = /[\\`*_[\]~|]/g;
const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Escapes signs. Those of HTML become character references, since in many programs a bare address before them would
 * include a backslash.
 */
function escapeSigns(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(/[&<>]/g, (sign) => REFERENCES[sign] ?? '');
}

function escapeBrackets(markdown: string): string {
  return markdown.replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;');
}

/** Escapes signs at the beginning of a line that would start a heading, a list or a quotation. */
function guardLines(markdown: string): string {
  return markdown
    .replace(/^([^\S\r\n\u2028\u2029]*)([#+\-=>])/gm, '$1\\$2')
    .replace(/^([^\S\r\n\u2028\u2029]*\d+)(?=[.)])/gm, '$1\\');
}

function writeRuns(runs: readonly Run[]): string {
  return runs.map(writeRun).join('');
}

function writeRun(run: Run): string {
  if (run.kind === 'plain') return escapeSigns(run.text);
  if (run.kind === 'verbatim') return escapeSigns(run.open + run.text + run.close);
  const inner = writeRuns(run.runs);
  if (run.kind === 'link') return `[${escapeBrackets(inner)}](${writeMarkdownAddress(run.href)})`;
  const stars = run.kind === 'strong' ? '**' : '*';
  return stars + inner + stars;
}
