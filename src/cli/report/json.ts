import { countBySeverity, type CheckedFile } from '../check/checked-file.js';
import { escapeInJson } from '../../text/escape-controls.js';

/** Formats problems as JSON. Lines and columns count from 1, columns in UTF-16 units. */
export function formatJson(files: readonly CheckedFile[]): string {
  const report = {
    files: files.map(({ path, format, problems }) => ({
      path,
      format,
      problems: problems.map(({ start, end, ...problem }) => ({
        ...problem,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
      })),
    })),
    counts: countBySeverity(files),
  };
  return `${escapeInJson(JSON.stringify(report, null, 2))}\n`;
}
