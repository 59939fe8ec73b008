import { styleText } from 'node:util';
import type { Severity } from '../../model/problems/problem.js';
import { countBySeverity, type CheckedFile } from '../check/checked-file.js';
import type { LocatedProblem } from '../check/open-document.js';
import { escapeControls } from '../../text/escape-controls.js';

const COLORS = { error: 'red', warning: 'yellow', advice: 'cyan', dim: 'dim' } as const;

type Paint = (color: keyof typeof COLORS, text: string) => string;

// The command has already decided about colours.
const painted: Paint = (color, text) => styleText(COLORS[color], text, { validateStream: false });
const plain: Paint = (_, text) => text;

/**
 * Formats the problems of a file: a position that editors and terminals can open, code, message and cure. A misspelt id is reported once, with
 * the lines of all references to it.
 */
export function formatFile({ path, problems }: CheckedFile, hasColors: boolean): string {
  const paint = hasColors ? painted : plain;
  return groupBy(problems, keyOfReference)
    .map(([first, ...others]) => formatProblem(first, path, paint) + formatOtherLines(others, paint))
    .join('');
}

/** Returns a key that groups references to the same unknown id. Every other problem is its own group. */
function keyOfReference({ code, values: { to, list } }: LocatedProblem, index: number): string {
  return code === 'reference-dangling' ? JSON.stringify([list, to]) : String(index);
}

function formatOtherLines(others: readonly LocatedProblem[], paint: Paint): string {
  const lines = [...new Set(others.map(({ start }) => start.line))];
  const [first, ...more] = lines;
  if (first === undefined) return '';
  const where = more.length > 0 ? `lines ${[first, ...more].join(', ')}` : `line ${first}`;
  return `  ${paint('dim', '+')} ${others.length} more in ${where}\n`;
}

/** Groups problems by a key, in the order of their first ones. */
function groupBy(
  problems: readonly LocatedProblem[],
  keyOf: (problem: LocatedProblem, index: number) => string,
): readonly (readonly [LocatedProblem, ...LocatedProblem[]])[] {
  const groups = new Map<string, [LocatedProblem, ...LocatedProblem[]]>();
  problems.forEach((problem, index) => {
    const key = keyOf(problem, index);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  });
  return [...groups.values()];
}

/**
 * Formats problems of a file, and groups similar ones with a count, since a conversion loses the same field of every
 * event.
 */
export function formatGroups({ path, problems }: CheckedFile, hasColors: boolean): string {
  const paint = hasColors ? painted : plain;
  const keyOf = ({ code, pointer }: LocatedProblem) => [code, pointer.replace(/\/\d+(?=\/|$)/g, '/*')].join(' ');
  return groupBy(problems, keyOf)
    .map(([first, ...others]) => {
      const text = formatProblem(first, path, paint);
      return others.length === 0 ? text : `${text}  ${paint('dim', '+')} ${others.length} more like it\n`;
    })
    .join('');
}

function formatProblem({ start, severity, code, pointer, message, cure }: LocatedProblem, path: string, paint: Paint) {
  const place = escapeControls(`${path}:${start.line}:${start.column}:`);
  return [
    `${place} ${paint(severity, severity)} ${paint('dim', escapeControls([code, pointer].join(' ').trim()))}`,
    `  ${escapeControls(message)}`,
    ...(cure === '' ? [] : [`  ${paint('dim', '→')} ${escapeControls(cure)}`]),
    '',
  ].join('\n');
}

const NAMES: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
};

/**
 * Formats the number of problems of each severity: `1 error, 2 pieces of advice in 3 files.`
 *
 * @param files Files that were checked.
 * @param unproven Number of files that could not be read, and of sources that nothing quotes.
 */
export function formatCounts(
  files: readonly CheckedFile[],
  { unreadCount, unquotedCount }: { readonly unreadCount: number; readonly unquotedCount: number },
): string {
  const counts = countBySeverity(files);
  const parts = Object.entries(NAMES).flatMap(([severity, [one, more]]) => {
    const count = counts[severity as Severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  const found = parts.length === 0 ? 'Nothing to mend' : parts.join(', ');
  const unread = unreadCount === 0 ? '' : `; ${unreadCount} could not be read`;
  const unquoted =
    unquotedCount === 0
      ? ''
      : `; nothing is quoted from ${unquotedCount} ${unquotedCount === 1 ? 'source' : 'sources'}`;
  return `${found} in ${files.length === 1 ? '1 file' : `${files.length} files`}${unread}${unquoted}.\n`;
}
