import type { Run } from '../model/explainer.js';
import { readProse } from '../model/read-inline.js';

/** A text in our notation as Markdown, in which no other sign is a mark, and nothing is HTML. */
export function writeMarkdown(text: string): string {
  return guardLines(writeRuns(readProse(text)));
}

/** Plain words as Markdown, on one line. */
export function writeMarkdownWords(words: string): string {
  return guardLines(escapeSigns(words.replace(/\s+/g, ' ').trim()));
}

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
    .replace(/\\([\p{P}\p{S}])/gu, (typed, sign: string) => (/[\\*[\]]/.test(sign) ? typed : sign));
}

const SIGNS = /[\\`*_[\]<>&~|]/g;

function escapeSigns(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

/** What would begin a heading, a list or a quotation at the beginning of a line. */
function guardLines(markdown: string): string {
  return markdown.replace(/^(\s*)([#+\-=>])/gm, '$1\\$2').replace(/^(\s*\d+)(?=[.)])/gm, '$1\\');
}

function writeRuns(runs: readonly Run[]): string {
  return runs.map(writeRun).join('');
}

function writeRun(run: Run): string {
  if (run.kind === 'plain') return escapeSigns(run.text);
  if (run.kind === 'verbatim') return escapeSigns(run.open + run.text + run.close);
  const inner = writeRuns(run.runs);
  if (run.kind === 'link') return `[${inner}](${/[()]/.test(run.href) ? `<${run.href}>` : run.href})`;
  const stars = run.kind === 'strong' ? '**' : '*';
  return stars + inner + stars;
}
