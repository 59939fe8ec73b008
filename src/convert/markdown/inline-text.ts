import type { Run } from '../../model/explainer.js';
import { readProse } from '../../model/read/inline-text.js';
import { collapseWhitespace } from '../../text/collapse-whitespace.js';
import { decodeEntities } from '../html/entities.js';
import { escapeMarks } from '../html/html-text.js';

/** A text in our notation as Markdown, in which no other sign is a mark, and nothing is HTML. */
export function writeMarkdown(text: string): string {
  return guardLines(writeRuns(readProse(text)));
}

/** Plain words as Markdown, on one line. */
export function writeMarkdownWords(words: string): string {
  return guardLines(escapeSigns(collapseWhitespace(words)));
}

/** Words within a link: of a bracket, too, only a reference is left, since some programs forget its backslash there. */
export function writeMarkdownName(words: string): string {
  return escapeBrackets(writeMarkdownWords(words));
}

/** An address, so that no sign in it ends it, and no program takes a part of it for another sign. */
export function writeMarkdownAddress(address: string): string {
  return address
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#|\w+;)/g, '&amp;');
}

/** Names in a line, which "; " sets apart; the semicolon of a reference sets nothing apart. */
export const BETWEEN_NAMES = /(?<!&(?:lt|gt|amp|#91|#93));\s+/;

/** Markdown in our notation: other signs lose their backslash, emphasis and bold by low lines become stars, code is words. */
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

/** Signs of HTML become references: a bare address before them would swallow a backslash, as many programs read it. */
function escapeSigns(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(/[&<>]/g, (sign) => REFERENCES[sign] ?? '');
}

function escapeBrackets(markdown: string): string {
  return markdown.replaceAll('\\[', '&#91;').replaceAll('\\]', '&#93;');
}

/** What would begin a heading, a list or a quotation at the beginning of a line. */
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
