import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Result } from 'sarif';
import type { Severity } from '../../model/problems/problem.js';
import type { CheckedFile } from '../check/checked-file.js';
import type { LocatedProblem } from '../check/open-document.js';
import { escapeControls, escapeInJson } from '../../text/escape-controls.js';

const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', advice: 'note' };

/** Formats problems as SARIF 2.1.0, which code hosts and editors read. */
export function formatSarif(files: readonly CheckedFile[], version: string): string {
  const codes = [...new Set(files.flatMap(({ problems }) => problems.map(({ code }) => code)))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'said-and-done', semanticVersion: version, rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => file.problems.map((problem) => describeResult(problem, file, codes))),
      },
    ],
  };
  return `${escapeInJson(JSON.stringify(log, null, 2))}\n`;
}

function describeResult(problem: LocatedProblem, { path }: CheckedFile, codes: readonly string[]): Result {
  const { code, severity, message, cure, pointer, start, end } = problem;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[severity],
    message: { text: [message, cure].map(escapeControls).join('\n').trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(path) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
        ...(pointer !== '' && { logicalLocations: [{ fullyQualifiedName: pointer, kind: 'member' }] }),
      },
    ],
  };
}

/** Address relative to the working directory, as code hosts expect it; the standard input has none. */
function toUri(path: string): string {
  if (path === '-') return 'stdin';
  const local = relative('', path);
  if (local.startsWith('..') || isAbsolute(local)) return pathToFileURL(path).href;
  return local.split(sep).map(encodeURIComponent).join('/');
}
