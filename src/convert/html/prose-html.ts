import type { Run } from '../../model/explainer.js';
import { readProse } from '../../model/read/inline-text.js';
import { escapeHtml } from '../../text/escape-html.js';

/**
 * Converts a text in the document's notation to HTML: paragraphs, line breaks, emphasis and links. All other characters
 * are escaped.
 */
export function writeHtml(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => writeRuns(readProse(paragraph)).replaceAll('\n', '<br>'));
  return paragraphs.length > 1 ? paragraphs.map((html) => `<p>${html}</p>`).join('') : paragraphs.join('');
}

const TAGS = { emphasis: 'em', strong: 'strong' } as const;

function writeRuns(runs: readonly Run[]): string {
  return runs.map(writeRun).join('');
}

function writeRun(run: Run): string {
  if (run.kind === 'plain') return escapeHtml(run.text);
  if (run.kind === 'verbatim') return escapeHtml(run.open + run.text + run.close);
  if (run.kind === 'link') return `<a href="${escapeHtml(run.href)}">${writeRuns(run.runs)}</a>`;
  return `<${TAGS[run.kind]}>${writeRuns(run.runs)}</${TAGS[run.kind]}>`;
}
